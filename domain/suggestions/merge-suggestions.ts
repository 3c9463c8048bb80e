import type { ProposedSuggestion, SuggestionState } from "./suggestion";

/** A suggestion as it is stored, as far as merging needs it. */
export interface StoredSuggestion {
  readonly key: string;
  readonly kind: string;
  readonly state: SuggestionState;
}

/** What a new run of a method does to what is stored. */
export interface MergedSuggestions {
  readonly insert: readonly ProposedSuggestion[];
  /** Open and proposed again: score, method and reasons are brought up to date. */
  readonly refresh: readonly ProposedSuggestion[];
  /** Keys of open suggestions that are no longer proposed. Decided ones stay, whatever the method says now. */
  readonly remove: readonly string[];
}

/** How a run changed the suggestions of a kind: decided ones are counted apart. */
export interface SuggestionChanges {
  readonly added: number;
  readonly removed: number;
  readonly kept: number;
  /** Decisions of people that were there before and still are. */
  readonly decided: number;
}

export const NO_CHANGES: SuggestionChanges = { added: 0, removed: 0, kept: 0, decided: 0 };

/**
 * Lays what a method proposes now over what is stored from before. What a person decided on is never touched, neither
 * when it is proposed again nor when it is not: it stays what they saw.
 */
export function mergeSuggestions(
  stored: readonly StoredSuggestion[],
  proposed: readonly ProposedSuggestion[],
): MergedSuggestions {
  const known = new Map(stored.map((one) => [one.key, one]));
  const wanted = new Map(proposed.map((one) => [one.key, one]));
  return {
    insert: [...wanted.values()].filter(({ key }) => !known.has(key)),
    refresh: [...wanted.values()].filter(({ key }) => known.get(key)?.state === "open"),
    remove: stored.filter(({ key, state }) => state === "open" && !wanted.has(key)).map(({ key }) => key),
  };
}

/** What a merge changes, by kind of suggestion. */
export function describeMerge(
  stored: readonly StoredSuggestion[],
  { insert, refresh, remove }: MergedSuggestions,
): Readonly<Record<string, SuggestionChanges>> {
  const changes: Record<string, { added: number; removed: number; kept: number; decided: number }> = {};
  const of = (kind: string) => (changes[kind] ??= { added: 0, removed: 0, kept: 0, decided: 0 });
  const byKey = new Map(stored.map((one) => [one.key, one]));
  for (const { kind } of insert) of(kind).added += 1;
  for (const { kind } of refresh) of(kind).kept += 1;
  for (const key of remove) of(byKey.get(key)?.kind ?? "").removed += 1;
  for (const { kind, state } of stored) if (state !== "open") of(kind).decided += 1;
  return changes;
}

/** Sums what several runs changed. */
export function addChanges(
  one: Readonly<Record<string, SuggestionChanges>>,
  other: Readonly<Record<string, SuggestionChanges>>,
): Readonly<Record<string, SuggestionChanges>> {
  const kinds = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...kinds].sort().map((kind) => {
      const [a, b] = [one[kind] ?? NO_CHANGES, other[kind] ?? NO_CHANGES];
      const sum = {
        added: a.added + b.added,
        removed: a.removed + b.removed,
        kept: a.kept + b.kept,
        decided: a.decided + b.decided,
      };
      return [kind, sum];
    }),
  );
}
