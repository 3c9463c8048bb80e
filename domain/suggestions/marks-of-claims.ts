import type { Claim, ClaimLink, Mention } from "../claims/claim";
import type { TextRange } from "../text/page-text";
import { type QuotedWords, quoteMentions, stateProposed } from "./quoted-words";
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
  /** Key and text of the current version by key of the article. */
  readonly texts: ReadonlyMap<string, { readonly versionKey: string; readonly text: string }>;
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
    const shown = [...one.proposal.mentions.entries()].filter(([, mention]) => isShown(mention, one.key, context));
    if (shown.length === 0) return [];
    const quotes = quoteMentions(
      shown.map(([, mention]) => mention),
      (article) => context.texts.get(article)?.text ?? null,
    );
    return [{ ...one, quotes, mentions: shown.map(([at, mention]) => toMention(one, mention, at)) }];
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

function isShown(mention: MentionProposal, claim: string, { texts, marked }: MarksContext): boolean {
  if (texts.get(mention.article)?.versionKey !== mention.version) return false;
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

function toClaim({ key, method, proposal, quotes }: OpenClaim & { readonly quotes: readonly QuotedWords[] }): Claim {
  const { label, kind, knowableFrom } = proposal;
  return { key, statement: stateProposed(label, quotes), kind, knowableFrom, proposal: { method, label, quotes } };
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
