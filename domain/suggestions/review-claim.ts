import type { ClaimKind, Fit, MentionVoice, Polarity, Speaker, VerbClass } from "../claims/claim";
import type { TextRange } from "../text/page-text";
import type { ClaimProposal, MentionProposal } from "./suggestion";

/** A proposed mention as a person takes it over. */
export interface DecidedMention {
  /** Its place in the proposal, from 0. */
  readonly at: number;
  readonly voice: MentionVoice;
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly fit: Fit;
  readonly speaker: Pick<Speaker, "name" | "type"> | null;
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
}

/** What a person makes of a proposed claim. */
export interface DecidedClaim {
  readonly kind: ClaimKind;
  readonly knowableFrom: string | null;
  readonly mentions: readonly DecidedMention[];
}

/** How somebody is named whom the text does not name. */
export const NOT_NAMED: Pick<Speaker, "name" | "type"> = { name: "not named", type: "anonymous" };

/** Who says the words of a proposed mention: words of somebody else always have a speaker, named or not. */
export function speakerOf({ voice, speaker }: Pick<MentionProposal, "voice" | "speaker">): DecidedMention["speaker"] {
  return voice === "attributed" ? (speaker ?? NOT_NAMED) : null;
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

function isMentionAsProposed(proposed: MentionProposal, decided: DecidedMention): boolean {
  const speaker = speakerOf(proposed);
  return (
    decided.voice === proposed.voice &&
    decided.polarity === proposed.polarity &&
    decided.hedged === proposed.hedged &&
    decided.fit === proposed.fit &&
    (decided.speaker?.name ?? null) === (speaker?.name ?? null) &&
    (decided.speaker?.type ?? null) === (speaker?.type ?? null) &&
    decided.verb === proposed.verb &&
    decided.verbClass === proposed.verbClass
  );
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
