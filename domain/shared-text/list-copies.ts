import type { TextRange } from "../text/page-text";
import { mergeRanges } from "../text/version-text";
import type { SharedText } from "./find-shared-text";

/**
 * For each article the stretches that another article of the event printed before it: every place of a wire text or copy
 * but the first, which is the earliest or, where the dates do not tell, that of the article listed first. Shared
 * quotations are none: whoever quotes a document chose to. Ranges are in order and free of overlaps.
 */
export function listCopies(sharedText: readonly SharedText[]): ReadonlyMap<string, readonly TextRange[]> {
  const copies = new Map<string, TextRange[]>();
  for (const { kind, articles } of sharedText) {
    if (kind !== "wire-or-copy") continue;
    const [first] = articles;
    for (const { article, start, end } of articles) {
      if (article === first?.article) continue;
      const known = copies.get(article);
      if (known === undefined) copies.set(article, [{ start, end }]);
      else known.push({ start, end });
    }
  }
  return new Map([...copies].map(([article, ranges]) => [article, mergeRanges(ranges)]));
}
