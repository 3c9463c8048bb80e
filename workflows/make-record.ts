import { sha256Of } from "@/db/sources";
import { countWords, wordRanges } from "@/domain/text/count-words";
import type { TextRange } from "@/domain/text/page-text";
import { quotePassage, QUOTED_WORDS } from "@/domain/text/passage-quote";
import { bundledOutlets } from "./outlet-reference";
import { readPage, type ReadPage, readSourceText } from "./read-page";
import type { ArticleOnRecord } from "./records-document";

/**
 * Says where a passage stands without quoting it: how it begins (eight words at most), and how many words or sentences
 * it has. The beginning must occur once in the text, or `occurrence` says which one is meant, counted from 1.
 */
export type PassageLocator = {
  readonly name: string;
  readonly first: string;
  readonly occurrence?: number;
} & ({ readonly words: number } | { readonly sentences: number });

/**
 * Makes the record of a page that travels without its text: reads it as an import does, and turns what a person wrote
 * down about its passages into positions and hashes. Same bytes, same answer.
 * @throws {Error} the page cannot be read, or a passage is not where its locator says
 */
export function makeRecord(
  bytes: Uint8Array,
  about: Omit<ArticleOnRecord, "text" | "passages">,
  locators: readonly PassageLocator[],
): { readonly record: ArticleOnRecord; readonly page: ReadPage } {
  const source = readSourceText(bytes);
  if (!source.ok) throw new Error(`${about.name} cannot be read: ${source.message}`);
  const page = readPage(source.text, { input: "pasted", url: about.url, outlets: bundledOutlets() });
  const { text, fields, wordCount } = page.article;
  const passages = locators.map((locator) => {
    const range = locatePassage(page, locator);
    const { exactHash, firstWords, length } = quotePassage(text, range, sha256Of);
    return { name: locator.name, start: range.start, length, exactHash, firstWords };
  });
  const record = {
    ...about,
    text: {
      method: page.cleaned.method,
      length: text.length,
      sha256: sha256Of(text),
      sourceSha256: sha256Of(bytes),
      wordCount,
      fields: fields.map(({ kind, start, end }) => ({ kind, start, end })),
    },
    passages: passages.sort((a, b) => a.start - b.start || a.length - b.length),
  };
  return { record, page };
}

function locatePassage({ article: { text }, sentences }: ReadPage, locator: PassageLocator): TextRange {
  const { name, first, occurrence } = locator;
  if (countWords(first) > QUOTED_WORDS) throw new Error(`"${name}" quotes more than ${QUOTED_WORDS} words`);
  const start = findBeginning(text, locator);
  if ("words" in locator) {
    const ends = [...wordRanges(text, { start, end: text.length })].slice(0, locator.words);
    const end = ends.at(-1)?.end;
    if (end === undefined || ends.length < locator.words) throw new Error(`"${name}" runs out of the text`);
    return { start, end };
  }
  const index = sentences.findIndex((sentence) => sentence.start === start);
  const last = index === -1 ? undefined : sentences[index + locator.sentences - 1];
  if (last === undefined) {
    const which = occurrence === undefined ? "" : ` (occurrence ${occurrence})`;
    throw new Error(`"${name}"${which} does not begin with a sentence, or runs out of the text`);
  }
  return { start, end: last.end };
}

function findBeginning(text: string, { name, first, occurrence }: PassageLocator): number {
  // A no-break space is a space to whoever reads; one unit for one, so that places stay.
  const spaced = text.replaceAll(/\s/g, " ");
  const places: number[] = [];
  for (let at = spaced.indexOf(first); at !== -1; at = spaced.indexOf(first, at + 1)) places.push(at);
  if (occurrence === undefined && places.length !== 1) {
    throw new Error(`the beginning of "${name}" occurs ${places.length} times in its text`);
  }
  const start = places[(occurrence ?? 1) - 1];
  if (start === undefined) throw new Error(`the beginning of "${name}" occurs only ${places.length} times`);
  return start;
}
