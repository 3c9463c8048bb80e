import type { AttributionCue, AttributedSource } from "../attribution/attribution";
import type { ProposedClaim, ProposedLink } from "../claims/match/proposed-claim";
import { RELATION_REASON_WORDS } from "../claims/match/relation-reason-words";
import type { ClaimProposal, MentionProposal, ProposedSuggestion } from "./suggestion";
import { suggestionIdentity } from "./suggestion";

/** A claim as the methods put it together, with the words that attribute each of its mentions. */
export interface FoundClaim extends ProposedClaim {
  readonly checkWorthiness: number;
  /** Whether its main mention names who and what, so that it can be read without the sentence before. */
  readonly isTelling: boolean;
  readonly told: readonly ({
    readonly source: AttributedSource | null;
    readonly cue: AttributionCue | null;
  } | null)[];
}

export interface ClaimContext {
  /** Key of the event that the claims are proposed for. */
  readonly event: string;
  /** Name and version of the method. */
  readonly method: string;
  /** Key of the text's version by key of the article. */
  readonly versions: ReadonlyMap<string, string>;
  readonly hash: (identity: string) => string;
}

/** A proposed claim with the article of its main mention. */
export interface ProposedClaimSuggestion extends ProposedSuggestion {
  readonly article: string | null;
}

/**
 * The claims that are proposed to the people of one event: those that two articles or more make, then those that are
 * best worth checking. Of those that one
 * article alone makes the best are proposed as well: what others leave out begins with them.
 */
export function proposeClaimsOfEvent(
  found: readonly FoundClaim[],
  links: readonly ProposedLink[],
  context: ClaimContext,
): readonly ProposedClaimSuggestion[] {
  const wanted = withoutTooMany(found);
  const keys = new Map(wanted.map((claim) => [claim.key, keyOf(claim, context)]));
  return wanted.map((claim): ProposedClaimSuggestion => {
    const main = claim.mentions[0];
    const proposal: ClaimProposal = {
      label: claim.label,
      kind: claim.kind,
      knowableFrom: claim.knowableFrom,
      checkWorthiness: claim.checkWorthiness,
      mentions: claim.mentions.map((_, at) => toMention(claim, at, context)),
      links: links.flatMap(({ from, to, kind, reasons }) => {
        const key = from === claim.key ? keys.get(to) : undefined;
        return key === undefined ? [] : [{ to: key, kind, reasons: wordsOf(reasons) }];
      }),
    };
    return {
      key: keys.get(claim.key) ?? keyOf(claim, context),
      kind: "claim",
      method: context.method,
      code: "",
      range: main === undefined ? null : { start: main.start, end: main.end },
      score: scoreOf(claim),
      article: main?.article ?? null,
      proposal,
    };
  });
}

/**
 * How many claims that it alone makes are proposed for one article: those that are best worth checking, and none that
 * only its neighbours explain ("it took hours").
 */
const MOST_OF_ONE_ARTICLE = 8;

function withoutTooMany(found: readonly FoundClaim[]): readonly FoundClaim[] {
  const own = new Map<string, number>();
  const isAlone = ({ mentions }: FoundClaim) => mentions.every(({ article }) => article === mentions[0]?.article);
  const kept = new Set(
    found
      .toSorted((a, b) => b.checkWorthiness - a.checkWorthiness || (a.key < b.key ? -1 : 1))
      .filter((claim) => {
        if (!isAlone(claim)) return true;
        if (!claim.isTelling) return false;
        const article = claim.mentions[0]?.article ?? "";
        own.set(article, (own.get(article) ?? 0) + 1);
        return (own.get(article) ?? 0) <= MOST_OF_ONE_ARTICLE;
      }),
  );
  return found.filter((claim) => kept.has(claim));
}

/** Claims of several articles first, whatever they are worth: 0.5 and more; then by what they are worth. */
function scoreOf({ mentions, checkWorthiness }: FoundClaim): number {
  const articles = new Set(mentions.map(({ article }) => article)).size;
  const many = articles > 1 ? 0.5 + 0.25 * (1 - 1 / articles) : 0;
  return many + checkWorthiness * (articles > 1 ? 0.25 : 0.5);
}

function keyOf({ mentions, key }: FoundClaim, { event, method, versions, hash }: ClaimContext): string {
  const main = mentions[0];
  const version = main === undefined ? "" : (versions.get(main.article) ?? "");
  const range = main === undefined ? null : { start: main.start, end: main.end };
  // Two claims can begin in the same words ("… against A and B"): the candidate's number tells them apart.
  const candidate = key.slice(key.lastIndexOf("-") + 1);
  return hash(suggestionIdentity(method, { version, range, code: `${event} ${candidate}` }));
}

function toMention({ mentions, told }: FoundClaim, at: number, { versions }: ClaimContext): MentionProposal {
  const mention = mentions[at];
  if (mention === undefined) throw new RangeError(`no mention ${at}`);
  const { article, start, end, voice, polarity, hedged, fit, reasons } = mention;
  const teller = told[at] ?? null;
  const name = teller?.source?.name ?? mention.speaker;
  return {
    article,
    version: versions.get(article) ?? "",
    start,
    end,
    voice,
    polarity,
    hedged,
    fit,
    speaker: name === null ? null : { name, type: teller?.source?.type ?? "anonymous" },
    verb: teller?.cue?.verb ?? null,
    verbClass: teller?.cue?.verbClass ?? null,
    reasons: wordsOf(reasons),
  };
}

function wordsOf(reasons: ProposedLink["reasons"]): readonly string[] {
  return [...new Set(reasons.map(({ kind }) => RELATION_REASON_WORDS[kind]))];
}
