import type { ClaimKind, Mention, Speaker } from "../claims/claim";
import type { TextRange } from "../text/page-text";
import type { ClaimProposal, MentionProposal } from "./suggestion";

/** How a person reads a proposed mention: everything that a mention of theirs says beside its place. */
export type MentionDecision = Pick<
  Mention,
  | "voice"
  | "polarity"
  | "hedged"
  | "fit"
  | "verb"
  | "verbClass"
  | "ironic"
  | "apparentError"
  | "unsure"
  | "note"
  | "speakers"
>;

/** A proposed mention as a person takes it over. */
export interface DecidedMention extends MentionDecision {
  /** Its place in the proposal, from 0. */
  readonly at: number;
}

/** What a person makes of a proposed claim. */
export interface DecidedClaim {
  readonly kind: ClaimKind;
  readonly knowableFrom: string | null;
  readonly mentions: readonly DecidedMention[];
}

/** How somebody is named whom the text does not name. */
const NOT_NAMED: Pick<Speaker, "name" | "type"> = { name: "not named", type: "anonymous" };

/**
 * A proposed mention as a person would say it, unchanged. Words of somebody else always have a speaker, named or not;
 * irony, error, doubt and notes are a person's to say.
 */
export function readProposed(proposed: MentionProposal, at: number): DecidedMention {
  const { voice, polarity, hedged, fit, verb, verbClass, speaker } = proposed;
  return {
    at,
    voice,
    polarity,
    hedged,
    fit,
    verb,
    verbClass,
    ironic: false,
    apparentError: false,
    unsure: false,
    note: null,
    speakers: voice === "attributed" ? [{ ...(speaker ?? NOT_NAMED), viaOutlet: null }] : [],
  };
}

/**
 * Whether a person took the claim over without changes: every passage, each read as proposed. The statement does not
 * count: it is always the person's own.
 */
export function isAsProposed(proposal: ClaimProposal, decided: DecidedClaim): boolean {
  return (
    decided.kind === proposal.kind &&
    decided.knowableFrom === proposal.knowableFrom &&
    decided.mentions.length === proposal.mentions.length &&
    decided.mentions.every((mention) => {
      const proposed = proposal.mentions[mention.at];
      return proposed !== undefined && isMentionAsProposed(proposed, mention);
    })
  );
}

function isMentionAsProposed(mention: MentionProposal, decided: DecidedMention): boolean {
  const proposed = readProposed(mention, decided.at);
  return (
    decided.voice === proposed.voice &&
    decided.polarity === proposed.polarity &&
    decided.hedged === proposed.hedged &&
    decided.fit === proposed.fit &&
    decided.verb === proposed.verb &&
    decided.verbClass === proposed.verbClass &&
    !decided.ironic &&
    !decided.apparentError &&
    !decided.unsure &&
    decided.note === null &&
    decided.speakers.length === proposed.speakers.length &&
    decided.speakers.every((speaker, at) => isSameSpeaker(speaker, proposed.speakers[at]))
  );
}

function isSameSpeaker(one: Speaker, other: Speaker | undefined): boolean {
  return one.name === other?.name && one.type === other.type && one.viaOutlet === other.viaOutlet;
}

/** A stretch of one version of a text. */
export interface PlacedWords extends TextRange {
  readonly version: string;
}

/**
 * Whether everything that a proposal points at has been taken over with another one. A dossier and its event propose
 * the same passages each for itself; deciding once is enough.
 */
export function isContained(proposal: ClaimProposal, taken: readonly PlacedWords[]): boolean {
  return (
    proposal.mentions.length > 0 &&
    proposal.mentions.every(({ version, start, end }) =>
      taken.some((one) => one.version === version && one.start === start && one.end === end),
    )
  );
}
