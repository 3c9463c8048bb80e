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
  const passage = {
    key: measuredKey(key, { start, end }),
    versionKey,
    start,
    end,
    state: "exact",
    firstWords: "",
  } as const;
  return { kind: "passage", article, passage, mentions: [], codings: [], facts };
}

/** Names a measured stretch in an address of the reader. */
function measuredKey(articleKey: string, { start, end }: TextRange): string {
  return `${articleKey}-${start}-${end}`;
}

/** The stretch that a measured passage of this article names; null for any other key. */
export function readMeasuredKey(articleKey: string, key: string): TextRange | null {
  const match = /-(\d{1,9})-(\d{1,9})$/.exec(key);
  const range = { start: Number(match?.[1]), end: Number(match?.[2]) };
  return match !== null && range.start < range.end && measuredKey(articleKey, range) === key ? range : null;
}
