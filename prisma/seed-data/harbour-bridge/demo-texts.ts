import { readFileSync } from "node:fs";
import type { DemoArticle } from "../demo-types";

const textCache = new Map<string, string>();

/** Row with which the furniture after each report begins; what lies between the date row and it is the article's own. */
const FIRST_CLOSING_ROW: Readonly<Record<string, string>> = {
  "northline-wire.txt": "Share: Mail | Copy link | Print",
  "ellery-courier.txt": "Share this article: Mail | Copy link",
  "state-broadcasting.txt": "More on this topic",
  "harbour-today.txt": "Did we miss something? Write to the desk",
  "daily-lantern.txt": "Seen a crack? Send us your pictures",
  "the-ledger.txt": "Miriam Hale writes about towns for The Ledger.",
  "works-committee-minutes.txt": "Print this page",
  "city-press-release.txt": "Subscribe to our newsletter",
};

/** A text beside this file, as it is stored. Throws where there is none. */
export function textOf(file: string): string {
  const known = textCache.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  textCache.set(file, text);
  return text;
}

/** The plain version of a report. Throws for a document, which has none. */
export function plainTextOf(article: DemoArticle): string {
  if (article.plainFile === null) throw new Error(`no plain version of ${article.key}`);
  return textOf(article.plainFile);
}

/** What a reader would count as words: runs between spaces that hold a letter or a digit. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The lines of the article's own text: no masthead, byline, date, caption or closing rows. */
export function ownLines(article: DemoArticle): readonly string[] {
  const lines = textOf(article.file).split("\n");
  const dateRow = lines.findIndex((line) => /^(?:Published|Date:) /.test(line));
  const closingRow = FIRST_CLOSING_ROW[article.file];
  const end = closingRow === undefined ? lines.length : lines.indexOf(closingRow);
  return lines.slice(dateRow + 1, end).filter((line) => line !== "" && !/(?:Photo|Picture): /.test(line));
}
