/** A count with its noun, singular and plural divided by a slash. */
export type Counted = readonly [count: number, words: string];

/**
 * Counts in words, without those that are none.
 *
 * @example sayCounts([[2, "mention/mentions"], [0, "check/checks"]]) // ["2 mentions"]
 */
export function sayCounts(counts: readonly Counted[]): readonly string[] {
  return counts.flatMap(([count, words]) => {
    const [one, many] = words.split("/");
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
}

/**
 * People's marks in one phrase; null where there are none.
 *
 * @example sayMarks({ mentions: 3, codings: 0, checks: 1, attributions: 0, coders: 2 }) // "3 mentions and 1 check by 2 coders"
 */
export function sayMarks(marks: {
  readonly mentions: number;
  readonly codings: number;
  readonly checks: number;
  readonly attributions: number;
  readonly coders: number;
}): string | null {
  const parts = sayCounts([
    [marks.mentions, "mention/mentions"],
    [marks.codings, "coding/codings"],
    [marks.checks, "check/checks"],
    [marks.attributions, "attribution/attributions"],
  ]);
  if (parts.length === 0) return null;
  return `${joinWithAnd(parts)} by ${sayCounts([[marks.coders, "coder/coders"]]).join("")}`;
}

function joinWithAnd(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}
