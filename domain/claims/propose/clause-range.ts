import type { TextRange } from "../../text/page-text";
import type { Token } from "../../words/token";

/** The stretch of text from a clause's first to its last token. */
export function rangeAround(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): TextRange {
  const start = tokens[first]?.start ?? 0;
  return { start, end: tokens[last]?.end ?? start };
}
