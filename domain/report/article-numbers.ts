/** The number that each article has in a report, by its key. */
export type ArticleNumbers = ReadonlyMap<string, number>;

/** Numbers of articles in order; articles that the report does not number are left out. @example "2, 5" */
export function listNumbers(keys: readonly string[], numbers: ArticleNumbers): string {
  return keys
    .flatMap((key) => numbers.get(key) ?? [])
    .toSorted((one, other) => one - other)
    .join(", ");
}
