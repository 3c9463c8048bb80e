import type { HandCount, SeatedAnswer } from "./class-results";

/** The answers of a class by item, and what was counted by hand for it. */
export interface Tally {
  /** Answers that say something, one a seat. */
  answersTo(item: string): readonly SeatedAnswer[];
  /** Counted by hand: how many for each value; empty where nothing was. */
  countsOf(item: string): ReadonlyMap<string, number>;
}

export function tallyAnswers(answers: readonly SeatedAnswer[], counts: readonly HandCount[]): Tally {
  const byItem = new Map<string, SeatedAnswer[]>();
  for (const answer of answers) {
    if (answer.value === "") continue;
    const known = byItem.get(answer.item);
    if (known === undefined) byItem.set(answer.item, [answer]);
    else known.push(answer);
  }
  const byHand = new Map<string, Map<string, number>>();
  for (const { item, value, count } of counts) {
    const known = byHand.get(item) ?? new Map<string, number>();
    known.set(value, (known.get(value) ?? 0) + count);
    byHand.set(item, known);
  }
  return { answersTo: (item) => byItem.get(item) ?? [], countsOf: (item) => byHand.get(item) ?? new Map() };
}

/** How many gave each of these values: on devices and by hand together. */
export function countValues(
  values: readonly string[],
  answers: readonly SeatedAnswer[],
  byHand: ReadonlyMap<string, number>,
): readonly number[] {
  return values.map((value) => answers.filter((answer) => answer.value === value).length + (byHand.get(value) ?? 0));
}
