import type { Mention } from "../claims/claim";
import { listAllRows } from "../comparison/list-all-rows";
import type { ClaimRow, ComparedArticle, ComparedCoding, Comparison, ComparisonInput } from "../comparison/comparison";

/** A comparison with the material behind it, by key: what the evidence of a mark is gathered from. */
export interface EvidenceSource {
  readonly comparison: Comparison;
  readonly input: ComparisonInput;
  readonly rows: ReadonlyMap<string, ClaimRow>;
  /** Articles of the comparison: those that the filters let through. */
  readonly articles: ReadonlyMap<string, ComparedArticle>;
  /** Mentions and codings of those articles, proposed ones included where the comparison shows them. */
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly codings: ReadonlyMap<string, ComparedCoding>;
  readonly coderName: (coder: string) => string;
  readonly columnName: (column: string) => string;
}

/** Indexes a comparison and the input it was built from; `input` is the whole one, as `buildComparison` took it. */
export function indexEvidence(comparison: Comparison, input: ComparisonInput): EvidenceSource {
  const articles = new Map(comparison.articles.map((article) => [article.key, article]));
  const columns = new Map(input.columns.map(({ key, name }) => [key, name]));
  const { suggested } = input;
  const isCompared = ({ article }: { readonly article: string }) => articles.has(article);
  return {
    comparison,
    input,
    rows: new Map(listAllRows(comparison.matrix).map((row) => [row.claim.key, row])),
    articles,
    mentions: new Map(
      [...input.mentions, ...suggested.mentions].filter(isCompared).map((mention) => [mention.key, mention]),
    ),
    codings: new Map([...input.codings, ...suggested.codings].filter(isCompared).map((coding) => [coding.key, coding])),
    coderName: (coder) => input.coders[coder] ?? coder,
    columnName: (column) => columns.get(column) ?? column,
  };
}

/** The values of a map for keys that it has; a key that it lacks is left out. */
export function pick<Value>(map: ReadonlyMap<string, Value>, keys: readonly string[]): readonly Value[] {
  return keys.flatMap((key) => {
    const value = map.get(key);
    return value === undefined ? [] : [value];
  });
}
