import type { Claim, ClaimLink, Mention } from "../claims/claim";
import type { TextRange } from "../text/page-text";
import type { ClaimProposal, MentionProposal } from "./suggestion";

/** A proposed claim as it is stored, open. */
export interface OpenClaim {
  readonly key: string;
  readonly method: string;
  readonly proposal: ClaimProposal;
}

/** Where a person marked that a passage bears on a claim. */
export interface MarkedPlace extends TextRange {
  readonly article: string;
  /** Key of the suggestion that the mark was taken over from; null where the person began it. */
  readonly origin: string | null;
}

export interface MarksContext {
  /** Key of the current version by key of the article. */
  readonly versions: ReadonlyMap<string, string>;
  readonly marked: readonly MarkedPlace[];
}

/** Proposed claims with their passages, as a comparison takes them. */
export interface ClaimMarks {
  readonly claims: readonly Claim[];
  readonly links: readonly ClaimLink[];
  readonly mentions: readonly Mention[];
}

/**
 * Proposed claims as marks in the articles' current versions. A passage that stands in another version is left out, and
 * so is one that a person has marked already; a claim that has no passage left is none. A mark that was taken over from
 * another proposal belongs to that one: one sentence may bear on two claims. Links are those among the claims that stay.
 */
export function marksOfClaims(open: readonly OpenClaim[], context: MarksContext): ClaimMarks {
  const found = open.flatMap((one) => {
    const mentions = one.proposal.mentions.flatMap((mention, at) =>
      isShown(mention, one.key, context) ? [toMention(one, mention, at)] : [],
    );
    return mentions.length === 0 ? [] : [{ ...one, mentions }];
  });
  const keys = new Set(found.map(({ key }) => key));
  return {
    claims: found.map(toClaim),
    mentions: found.flatMap(({ mentions }) => mentions),
    links: found.flatMap(({ key, proposal }) =>
      proposal.links.filter(({ to }) => keys.has(to)).map(({ to, kind }) => ({ from: key, to, kind })),
    ),
  };
}

function isShown(mention: MentionProposal, claim: string, { versions, marked }: MarksContext): boolean {
  if (versions.get(mention.article) !== mention.version) return false;
  return !marked.some(
    (place) =>
      place.article === mention.article &&
      (place.origin === null || place.origin === claim) &&
      isSamePassage(place, mention),
  );
}

/** Whether two ranges have more than half of the shorter one in common: people and methods cut sentences differently. */
function isSamePassage(one: TextRange, other: TextRange): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common * 2 > Math.min(one.end - one.start, other.end - other.start);
}

function toClaim({ key, method, proposal: { label, kind, knowableFrom } }: OpenClaim): Claim {
  return { key, statement: `Proposed: ${label}`, kind, knowableFrom, proposal: { method, label } };
}

function toMention({ key: claim, method }: OpenClaim, proposed: MentionProposal, at: number): Mention {
  const { article, version, start, end, speaker, reasons, ...reading } = proposed;
  const { voice, polarity, hedged, fit, verb, verbClass } = reading;
  const key = `${claim}-${at}`;
  return {
    key,
    claim,
    article,
    passage: { key, versionKey: version, start, end, state: "exact", firstWords: "" },
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
    speakers: speaker === null ? [] : [{ ...speaker, viaOutlet: null }],
    coder: method,
    proposal: { method, reasons },
  };
}
