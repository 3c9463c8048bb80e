import { countWords } from "./count-words";
import type { CleanedPage, FieldKind, PageField, RemovedPassage, TextRange } from "./page-text";
import { mergeRanges, subtractRanges, toPageRange, toVersionRange, versionText } from "./version-text";

/** The text of an article version with its fields as ranges of that text. */
export interface ArticleText {
  readonly text: string;
  readonly fields: readonly (TextRange & { readonly kind: FieldKind })[];
  /** Words of standfirst and body; headline and captions stay outside. */
  readonly wordCount: number;
}

/** The article that a cleaned page holds: page text minus what was removed, and nothing else. */
export function articleText({ page, removed, fields }: CleanedPage): ArticleText {
  const text = versionText(page.text, removed);
  const placed = fields.flatMap(({ kind, ...range }) => {
    const place = toVersionRange(range, removed);
    return place === null ? [] : [{ kind, ...place }];
  });
  return { text, fields: placed, wordCount: countWords(text, bodyRanges(placed)) };
}

/** Ranges of standfirst and body in order of place: what is counted, compared and printed as the article's body. */
export function bodyRanges(fields: readonly (TextRange & { readonly kind: FieldKind })[]): readonly TextRange[] {
  return fields.filter(({ kind }) => kind === "body" || kind === "standfirst");
}

/**
 * Fields of a page after a person changed what is removed: what was newly removed leaves its field, what was newly
 * restored becomes body. `fields` are ranges of the page text.
 */
export function refieldPage(
  fields: readonly PageField[],
  before: readonly RemovedPassage[],
  after: readonly RemovedPassage[],
): readonly PageField[] {
  const kept = fields.flatMap(({ kind, ...range }) =>
    subtractRanges([range], after).map((rest) => ({ kind, ...rest })),
  );
  const restored = subtractRanges(mergeRanges(before), after).map((range) => ({ kind: "body" as const, ...range }));
  return [...kept, ...restored].sort((a, b) => a.start - b.start);
}

/** Fields of a version as ranges of its page. */
export function fieldsOnPage(
  fields: readonly (TextRange & { readonly kind: FieldKind })[],
  removed: readonly RemovedPassage[],
): readonly PageField[] {
  return fields.flatMap(({ kind, ...range }) =>
    subtractRanges([toPageRange(range, removed)], removed).map((rest) => ({ kind, ...rest })),
  );
}
