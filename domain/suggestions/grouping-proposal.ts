import type { TermKind } from "../grouping/article-terms";
import { GROUPING_METHODS, nameMethod } from "./methods";
import { type ProposedSuggestion, suggestionIdentity } from "./suggestion";

/**
 * *join*: an article without a place belongs to an event; *new*: articles without a place look like one event; *move*:
 * an article fits another event better than its own; *merge*: two events look like one; *split*: some articles of an
 * event look like another one.
 */
export const GROUPING_KINDS = ["new", "join", "move", "merge", "split"] as const;
export type GroupingKind = (typeof GROUPING_KINDS)[number];

/** What is proposed, by keys. */
export interface GroupingChange {
  readonly kind: GroupingKind;
  /** Of the articles that would go somewhere: one (join, move), all of the new event, or those that leave (split). */
  readonly articles: readonly string[];
  /** The event that they would be in (join, move), that would stay (merge), or that they would leave (split). */
  readonly event: string | null;
  /** The event that is left (move) or would become part of the other (merge). */
  readonly from: string | null;
}

/** A word, name, figure or pair of neighbours that articles share. */
export interface SharedWord {
  readonly text: string;
  readonly kind: TermKind;
  /** In how many of the others it stands. */
  readonly articles: number;
}

/** What a grouping proposes, and why: the proposal of a Suggestion of the kind `grouping`. */
export interface GroupingProposal extends GroupingChange {
  /** Mean likeness, from 0 to 1, days counted in; for a split how alike both parts are. Ordering only. */
  readonly likeness: number;
  /** Days without a report between both; null where one is undated, or where there is only one group. */
  readonly daysApart: number | null;
  /** Key of the article whose words are told, and of those that it is most like, the most alike first. */
  readonly told: string;
  readonly nearest: readonly string[];
  /** What it shares with them, most telling first. */
  readonly shared: readonly SharedWord[];
}

/** Name and version of the method. */
export const GROUPING_METHOD = nameMethod("grouping", GROUPING_METHODS);

/** From here on a likeness is called "very close"; what is proposed at all is "close". */
const VERY_CLOSE = 0.7;

/** How alike, in words: numbers would promise more than they hold. */
export function closenessWords(likeness: number): "close" | "very close" {
  return likeness >= VERY_CLOSE ? "very close" : "close";
}

/**
 * As the column `code` holds it: `join:`, `move:` or `merge:` and the key of the event, `new:` or `split:` and a name
 * for the set of articles.
 */
export function groupingCode({ kind, articles, event, from }: GroupingChange, hash: (text: string) => string): string {
  if (kind === "new" || kind === "split") return `${kind}:${hash(articles.toSorted().join(" ")).slice(0, 16)}`;
  return `${kind}:${(kind === "merge" ? from : event) ?? ""}`;
}

/**
 * What the suggestion's key is the hash of. It holds articles and events, no versions of texts, so that a decision
 * outlives a correction; and a merge is the same whichever of the two events would stay.
 */
export function groupingIdentity(change: GroupingChange, hash: (text: string) => string): string {
  const { kind, articles, event, from } = change;
  const merged = [event ?? "", from ?? ""].sort();
  const about = kind === "merge" ? merged[0] : kind === "split" ? event : articles[0];
  const code = kind === "merge" ? `merge:${merged[1] ?? ""}` : groupingCode(change, hash);
  return suggestionIdentity(GROUPING_METHOD, { version: about ?? "", range: null, code });
}

/** As a suggestion; `hash` is that of suggestion keys. */
export function suggestGrouping(proposal: GroupingProposal, hash: (text: string) => string): ProposedSuggestion {
  return {
    key: hash(groupingIdentity(proposal, hash)),
    kind: "grouping",
    method: GROUPING_METHOD,
    code: groupingCode(proposal, hash),
    range: null,
    score: proposal.kind === "split" ? 1 - proposal.likeness : proposal.likeness,
    proposal,
  };
}
