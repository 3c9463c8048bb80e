import { findUrlDate } from "../dates/find-url-date";
import { plainLine } from "./junk-lines";
import type { FieldCertainty, FoundDates, FoundField, PageMetadata } from "./page-metadata";
import type { CleanedPage, TextRange } from "./page-text";
import { findOwnAddress } from "./pasted-address";
import { findWrittenDays, isAmbiguousDay, readDateRow } from "./pasted-date-row";
import { findNotBefore } from "./pasted-day-bounds";
import { findFrontMatter, type FrontMatterRow } from "./pasted-front-matter";
import { readByline } from "./pasted-rows";
import { type PageRow, rowsOfPage } from "./pasted-rows-of-page";
import { findSiteNames } from "./pasted-site-names";

/** Rows between a headline and the text belong to the headline; so many rows into the text a late row may stand. */
const ROWS_INTO_TEXT = 4;

/**
 * What a pasted page says about its article: headline, author, day of publication (or the days between which it must
 * have been), own address and names of its site, each with its evidence. A pasted page declares no language but in
 * front matter; detecting one is another matter. What the page does not say is `null`, never guessed.
 */
export function readPastedMetadata(cleaned: CleanedPage): PageMetadata {
  const rows = rowsOfPage(cleaned);
  const frontMatter = findFrontMatter(cleaned.page.text)?.rows ?? [];
  const headline = findHeadlineField(cleaned) ?? fromFrontMatter(frontMatter, ["title", "headline"]);
  const url =
    fromFrontMatter(frontMatter, ["url", "source", "link", "canonical"]) ??
    findOwnAddress(rows, headline?.value ?? null);
  const author = fromFrontMatter(frontMatter, ["author", "authors", "byline"]) ?? findAuthor(rows);
  return {
    headline,
    author,
    dates: findDates(rows, url, frontMatter),
    language: fromFrontMatter(frontMatter, ["lang", "language"]),
    url: url !== null && /^https?:/u.test(url.value) ? url : null,
    siteNames: [
      ...[fromFrontMatter(frontMatter, ["site", "site_name", "publisher", "outlet"])].filter((name) => name !== null),
      ...findSiteNames(rows, url, author?.value ?? null),
    ],
    declaredGenre: findDeclaredGenre(rows),
  };
}

function findHeadlineField({ page, fields }: CleanedPage): FoundField<string> | null {
  const field = fields.find(({ kind }) => kind === "headline");
  if (field === undefined) return null;
  const value = plainLine(page.text.slice(field.start, field.end));
  const sentence = "This line stands over the text and its words come back in it.";
  return found(
    value === "" ? page.text.slice(field.start, field.end) : typographic(page.text, field),
    "likely",
    "first-heading",
    sentence,
    field,
  );
}

/** The headline as it is written, on one line. */
function typographic(text: string, { start, end }: TextRange): string {
  return text.slice(start, end).replace(/\s+/gu, " ").replace(/\*\*/gu, "");
}

function fromFrontMatter(rows: readonly FrontMatterRow[], keys: readonly string[]): FoundField<string> | null {
  const row = rows.find(({ key, value }) => keys.includes(key) && !/^[[{|>]/u.test(value));
  return row === undefined
    ? null
    : found(row.value, "sure", "front-matter", `The front matter says so under "${row.key}".`, row);
}

function findAuthor(rows: readonly PageRow[]): FoundField<string> | null {
  for (const [index, row] of rowsAroundHeadline(rows).entries()) {
    const name = row.reason === "byline" ? readByline(row.text) : null;
    if (name !== null)
      return found(name, index < 12 ? "sure" : "likely", "byline", "A row beside the headline names the author.", row);
  }
  for (const row of rows) {
    const match = /^Follow (.{3,60}?) on (?:Twitter|X|Bluesky|Mastodon|Instagram):? ?(?:at )?@([\w.]+)/u.exec(
      plainLine(row.text),
    );
    const [, name = "", handle = ""] = match ?? [];
    if (row.reason === "author-note" && match !== null && isHandleOf(handle, name)) {
      return found(name, "sure", "closing-line", "A closing line asks to follow the author.", row);
    }
  }
  return null;
}

/** @Jane_Doe spells Jane Doe; @TheHerald does not make a herald a writer, since a name has two words and no article. */
function isHandleOf(handle: string, name: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/\P{L}/gu, "");
  const words = name.split(" ");
  const lastName = letters(words.at(-1) ?? "");
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    !/^the\b/iu.test(name) &&
    lastName !== "" &&
    letters(handle).includes(lastName)
  );
}

function findDates(
  rows: readonly PageRow[],
  url: FoundField<string> | null,
  frontMatter: readonly FrontMatterRow[],
): FoundDates {
  const published = findFrontMatterDay(frontMatter) ?? findAddressDay(url) ?? findDateRow(rows);
  return { published, notBefore: published === null ? findNotBefore(rows) : null, notAfter: null };
}

function findFrontMatterDay(rows: readonly FrontMatterRow[]): FoundDates["published"] {
  const row = rows.find(({ key }) => ["date", "published", "publishedat", "published_at", "pubdate"].includes(key));
  const [day] = row === undefined ? [] : findWrittenDays(row.value);
  if (row === undefined || day === undefined) return null;
  return found(
    { date: day.date, precision: day.precision },
    "sure",
    "front-matter",
    "The front matter gives the date.",
    row,
  );
}

function findAddressDay(url: FoundField<string> | null): FoundDates["published"] {
  const day = url === null ? null : findUrlDate(url.value);
  if (url === null || day === null) return null;
  return {
    value: { date: day.date, precision: day.precision },
    certainty: url.certainty,
    evidence: {
      ...url.evidence,
      kind: "url",
      sentence: `The article's address holds the date ${day.date}.`,
      quote: url.value.slice(0, 200),
    },
  };
}

/** Only rows under the headline: over it stand the dates of the masthead, below the text those of other articles. */
function findDateRow(rows: readonly PageRow[]): FoundDates["published"] {
  for (const row of rowsAroundHeadline(rows)) {
    if (row.reason !== "dateline-metadata" && row.reason !== "byline") continue;
    if (/^\P{L}*(?:last )?(?:updated|modified|aktualisiert)\b/iu.test(row.text)) continue;
    const exact = readDateRow(row.text);
    const day = exact ?? findWrittenDays(row.text).find(({ precision }) => precision === "day");
    if (day === undefined) continue;
    const isAmbiguous = isAmbiguousDay(row.text.slice(day.start, day.end));
    const isLabelled = exact !== null && /\b(?:published|posted|veröffentlicht|publié|publicado)\b/iu.test(row.text);
    const certainty: FieldCertainty = isAmbiguous ? "doubtful" : isLabelled ? "sure" : "likely";
    return found(
      { date: day.date, precision: day.precision },
      certainty,
      "date-row",
      "A row under the headline gives the date.",
      row,
    );
  }
  return null;
}

/** From the headline to a few rows into the text; without a headline, the rows over the text's first few. */
function rowsAroundHeadline(rows: readonly PageRow[]): readonly PageRow[] {
  const headline = rows.findIndex((row) => row.field === "headline");
  const body = rows.findIndex((row) => row.field === "body");
  if (body < 0) return [];
  return rows.slice(headline >= 0 ? headline : Math.max(0, body - 4), Math.max(body, headline) + ROWS_INTO_TEXT);
}

const GENRES: ReadonlyMap<string, string> = new Map([
  ["opinion", "opinion"],
  ["editorial", "opinion"],
  ["op-ed", "opinion"],
  ["commentary", "opinion"],
  ["meinung", "opinion"],
  ["kommentar", "opinion"],
  ["analysis", "analysis"],
  ["analyse", "analysis"],
  ["explainer", "analysis"],
  ["interview", "interview"],
  ["satire", "satire"],
  ["live blog", "live"],
]);

/** A label right beside the headline, and not one of a row of menu entries. */
function findDeclaredGenre(rows: readonly PageRow[]): FoundField<string> | null {
  const headline = rows.findIndex((row) => row.field === "headline");
  for (const [label, neighbour] of [
    [rows[headline - 1], rows[headline - 2]],
    [rows[headline + 1], undefined],
  ] as const) {
    const genre = label?.reason == null ? undefined : GENRES.get(plainLine(label.text).toLowerCase());
    if (headline < 0 || label === undefined || genre === undefined || neighbour?.reason === "navigation") continue;
    return found(genre, "likely", "section-label", "A label beside the headline names the genre.", label);
  }
  return null;
}

function found<Value>(
  value: Value,
  certainty: FieldCertainty,
  kind: string,
  sentence: string,
  range: TextRange,
): FoundField<Value> {
  return { value, certainty, evidence: { kind, sentence, range: { start: range.start, end: range.end }, quote: null } };
}
