import type { ComparedArticle } from "../comparison/comparison";
import { countOf, formatFigure, inNumber } from "../comparison/sentence-parts";
import type {
  SharedPair,
  SharedPassageGroup,
  SharedPlace,
  SharedTextComparison,
} from "../comparison/shared-text/shared-text-comparison";
import { SHARED_TEXT_WORDS } from "../comparison/shared-text/shared-text-words";
import type { TextRange } from "../text/page-text";
import type { EvidenceAddress } from "./evidence-address";
import type { EvidenceSelection, ItemFact } from "./evidence-item";
import { measuredPassage } from "./measured-passage";

/** A stretch of a text as a key of an address: its first and last unit. @example "120-260" */
export function rangeKey({ start, end }: TextRange): string {
  return `${start}-${end}`;
}

/** Where a shared passage opens: every place that it stands in. */
export function sharedAddress(passage: SharedPassageGroup): EvidenceAddress {
  return { kind: "shared", article: passage.article, start: rangeKey(passage) };
}

/** Where the words that one article shares with another open: its passages that stand there as well. */
export function sharedWordsAddress({ article, with: other }: Pick<SharedPair, "article" | "with">): EvidenceAddress {
  return { kind: "shared-words", article, with: other };
}

/**
 * The passages behind a shared text, or behind the words that two articles share; null where the address names nothing
 * in this comparison, for instance because an article has a new text.
 */
export function selectSharedText(
  comparison: SharedTextComparison,
  articles: readonly ComparedArticle[],
  address: EvidenceAddress,
): EvidenceSelection | null {
  if (address.kind === "shared") {
    const passage = comparison.passages.find(
      (one) => one.article === address.article && rangeKey(one) === address.start,
    );
    return passage === undefined ? null : selectPassage(passage, articles, address);
  }
  if (address.kind !== "shared-words") return null;
  const pair = comparison.pairs.find((one) => one.article === address.article && one.with === address.with);
  return pair === undefined ? null : selectPair(pair, { comparison, articles, address });
}

function selectPassage(
  passage: SharedPassageGroup,
  articles: readonly ComparedArticle[],
  address: EvidenceAddress,
): EvidenceSelection {
  const items = passage.places.flatMap((place) => {
    const article = articles.find(({ key }) => key === place.article);
    return article === undefined ? [] : [measuredPassage(article, place, placeFacts(place, passage))];
  });
  const same = passage.isVerbatim ? "word for word" : "nearly word for word";
  return {
    address,
    title: `${formatFigure(passage.words)} words in ${countOf(passage.articleCount, "article")}, ${same}`,
    subtitle: SHARED_TEXT_WORDS[passage.kind],
    count: items.length,
    items,
  };
}

function placeFacts(place: SharedPlace, { earliest, kind }: SharedPassageGroup): readonly ItemFact[] {
  const { words, quotedWords, credits } = place;
  return [
    { label: "Words", value: formatFigure(words) },
    { label: "In quotation marks", value: quotedWords === 0 ? "none" : formatFigure(quotedWords) },
    { label: "Kind", value: SHARED_TEXT_WORDS[kind] },
    ...(earliest === place.article ? [{ label: "Order", value: "first of these, by date" }] : []),
    ...(credits.length === 0 ? [] : [{ label: "The page credits", value: credits.join("; ") }]),
  ];
}

function selectPair(
  pair: SharedPair,
  {
    comparison,
    articles,
    address,
  }: {
    readonly comparison: SharedTextComparison;
    readonly articles: readonly ComparedArticle[];
    readonly address: EvidenceAddress;
  },
): EvidenceSelection | null {
  const article = articles.find(({ key }) => key === pair.article);
  const nameOf = (key: string) => comparison.articles.find((one) => one.key === key)?.label.name ?? key;
  if (article === undefined) return null;
  const facts = [{ label: "Stands as well in", value: nameOf(pair.with) }];
  const items = pair.ranges.map((range) => measuredPassage(article, range, facts));
  return {
    address,
    title: `${formatFigure(pair.words)} ${inNumber(pair.words, "word")} of ${nameOf(pair.article)} that ${nameOf(pair.with)} has, too`,
    subtitle: `${countOf(items.length, "passage")} of twelve words or more.`,
    count: items.length,
    items,
  };
}
