import { divideHtmlPage } from "./html-cleaning";
import { type DeclaredMetadata, readDeclaredMetadata } from "./html-declared";
import { type HtmlDocument, parseHtmlDocument } from "./html-document";
import { decideHtmlMetadata, declaredDescription, declaredTitles } from "./html-metadata";
import { type HtmlPageText, readPageText } from "./html-page-text";
import { findReadableBlocks } from "./html-readability";
import type { PageMetadata } from "./page-metadata";
import type { CleanedPage } from "./page-text";

export interface HtmlPageOptions {
  /** The address the page was captured from, where it is known. It dates many pages. */
  readonly url?: string;
}

export interface HtmlAnalysis {
  readonly cleaned: CleanedPage;
  readonly metadata: PageMetadata;
}

/**
 * All visible text of an HTML page by block, without any cleaning. Any string will do; one without visible text gives
 * an empty page.
 *
 * @param html The decoded page. Offsets of the result are UTF-16 code units of `page.text`, not of `html`.
 */
export function readHtmlPage(html: string): HtmlPageText {
  return readSeenText(parseHtmlDocument(html));
}

/** Where so many times more text is marked as hidden than is not, an open dialog did it, and the page is behind it. */
const HIDDEN_BEHIND_DIALOG = 3;

function readSeenText(document: HtmlDocument): HtmlPageText {
  const text = readPageText(document.body);
  if ([...document.querySelectorAll('[aria-hidden="true"]')].length === 0) return text;
  const all = readPageText(document.body, { ariaHidden: "read" });
  return all.page.text.length > (1 + HIDDEN_BEHIND_DIALOG) * text.page.text.length ? all : text;
}

/**
 * Divides an HTML page into the article's fields and removed passages with their reasons. Never throws on a string:
 * where Readability finds no article the run of blocks with most prose is taken, and without prose the whole page.
 * Use `analyseHtmlPage` where the metadata is needed as well: it parses once.
 */
export function cleanHtmlPage(html: string, options: HtmlPageOptions = {}): CleanedPage {
  return analyseHtmlPage(html, options).cleaned;
}

/**
 * What an HTML page says about its article: headline, author, dates, address, site names, genre. The language is the
 * one the page declares, if any; detecting it is another part's task.
 *
 * @param options.cleaned The division of the same page, so that evidence points into its text.
 */
export function readHtmlMetadata(
  html: string,
  options: HtmlPageOptions & { readonly cleaned: CleanedPage },
): PageMetadata {
  const document = parseHtmlDocument(html);
  const text = readSeenText(document);
  return decideHtmlMetadata(readDeclaredMetadata(document), text, options.cleaned, options.url ?? null);
}

/** Cleaning and metadata of one page from one parse. Never throws on a string. */
export function analyseHtmlPage(html: string, options: HtmlPageOptions = {}): HtmlAnalysis {
  const document = parseHtmlDocument(html);
  const text = readSeenText(document);
  const declared = readDeclaredMetadata(document);
  // From here on the document is Readability's to take apart.
  const readable = findReadableBlocks(document, text);
  const cleaned = divideHtmlPage(text, {
    readable: readable?.keptChars ?? null,
    titles: declaredTitles(declared),
    description: declaredDescription(declared),
    authors: knownAuthors(declared),
  });
  return { cleaned, metadata: decideHtmlMetadata(declared, text, cleaned, options.url ?? null) };
}

function knownAuthors(declared: DeclaredMetadata): readonly string[] {
  return [
    ...declared.articles.flatMap(({ authors }) => authors),
    ...(declared.meta.get("author") ?? []),
    ...declared.authorTexts,
  ];
}
