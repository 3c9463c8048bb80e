import type { ComparedArticle } from "../comparison/comparison";
import type { TextRange } from "../text/page-text";
import type { ItemFact, PassageItem } from "./evidence-item";

/**
 * A stretch that a method measured, as the drawer shows it. `range` is in UTF-16 code units of the article's current
 * version: what was measured in another version is no evidence any more, and has to be left out before.
 */
export function measuredPassage(
  article: ComparedArticle,
  { start, end }: TextRange,
  facts: readonly ItemFact[] = [],
): PassageItem {
  const { key, versionKey } = article;
  const passage = { key: `${key}-${start}-${end}`, versionKey, start, end, state: "exact", firstWords: "" } as const;
  return { kind: "passage", article, passage, mentions: [], codings: [], facts };
}
