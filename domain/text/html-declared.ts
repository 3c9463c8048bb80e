import type { HtmlDocument, HtmlElement } from "./html-document";
import { type JsonLdArticle, readJsonLdArticles } from "./html-json-ld";

/** A `<time>` element, or another element that carries a machine-readable date. */
export interface TimeElement {
  readonly value: string;
  readonly text: string;
  /** Attributes of the element and of three around it, in lower case. */
  readonly hint: string;
  readonly itemprop: string;
}

/** What the markup of a page declares about its article, collected before Readability takes the document apart. */
export interface DeclaredMetadata {
  readonly articles: readonly JsonLdArticle[];
  /** Contents of meta elements by `name`, `property`, `itemprop` or `http-equiv` in lower case, in the page's order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly canonical: string | null;
  readonly language: string | null;
  readonly times: readonly TimeElement[];
  /** Texts of elements that the markup names as the author, best marked first. */
  readonly authorTexts: readonly string[];
}

const MOST_ELEMENTS = 60;

/** Collects what a parsed page declares. Reads only; any page will do. */
export function readDeclaredMetadata(document: HtmlDocument): DeclaredMetadata {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? "",
  );
  return {
    articles: readJsonLdArticles(scripts),
    meta: readMeta(document),
    title: textOf([...document.querySelectorAll("title")][0]),
    canonical: attributeOf([...document.querySelectorAll('link[rel="canonical"]')][0], "href"),
    language: attributeOf(document.documentElement ?? undefined, "lang"),
    times: readTimes(document),
    authorTexts: readAuthorTexts(document),
  };
}

function readMeta(document: HtmlDocument): Map<string, string[]> {
  const meta = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta")) {
    const content = element.getAttribute("content")?.trim() ?? "";
    if (content === "" || content.length > 5_000) continue;
    for (const attribute of ["name", "property", "itemprop", "http-equiv"]) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase() ?? "";
      if (name === "") continue;
      const values = meta.get(name);
      if (values === undefined) meta.set(name, [content]);
      else if (values.length < 50) values.push(content);
    }
  }
  return meta;
}

function readTimes(document: HtmlDocument): TimeElement[] {
  const found: TimeElement[] = [];
  const selector =
    'time, abbr.published, [itemprop="datePublished"], [itemprop="dateCreated"], [itemprop="dateModified"]';
  for (const element of document.querySelectorAll(selector)) {
    if (element.localName === "meta" || found.length >= MOST_ELEMENTS) continue;
    const value =
      element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.getAttribute("title") ?? "";
    const text = (element.textContent ?? "")
      .replace(/[\t\n\f\r ]+/g, " ")
      .trim()
      .slice(0, 200);
    found.push({
      value: value.trim(),
      text,
      hint: hintAround(element),
      itemprop: element.getAttribute("itemprop") ?? "",
    });
  }
  return found;
}

function hintAround(element: HtmlElement): string {
  const words: string[] = [];
  let node: HtmlElement | null = element;
  for (let steps = 0; node !== null && steps < 4; steps += 1, node = node.parentNode) {
    words.push(
      node.localName ?? "",
      node.getAttribute?.("class") ?? "",
      node.getAttribute?.("id") ?? "",
      node.hasAttribute?.("pubdate") ? "pubdate" : "",
    );
  }
  return words.join(" ").slice(0, 600).toLowerCase();
}

/** From the surest mark to the weakest; the first selector that finds anything is the answer. */
const AUTHOR_SELECTORS = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  ".author-name, .author__name, .authorName, .author_name, .byline__name, .byline-name",
  ".byline .author, .byline a, .by-line a",
  ".post-author, .entry-author, .article-author, .article__author, .meta-author, .posted-by a, .vcard .fn",
  ".byline, .by-line, .article-byline, .c-byline__author, [data-testid='byline']",
  ".author a, a.author, span.author",
];

function readAuthorTexts(document: HtmlDocument): string[] {
  for (const selector of AUTHOR_SELECTORS) {
    const texts: string[] = [];
    // Elements may lie in each other by the thousand, and each would be read with all of its text.
    for (const element of [...document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS)) {
      if (isInside(element, /comment|related|recommend|sidebar|footer|popular/)) continue;
      const text =
        (element.textContent ?? "").replace(/[\t\n\f\r ]+/g, " ").trim() || (element.getAttribute("content") ?? "");
      if (text !== "" && text.length <= 200 && !texts.includes(text)) texts.push(text);
      if (texts.length >= 6) break;
    }
    if (texts.length > 0) return texts;
  }
  return [];
}

function isInside(element: HtmlElement, words: RegExp): boolean {
  let node: HtmlElement | null = element;
  for (let steps = 0; node !== null && steps < 6; steps += 1, node = node.parentNode) {
    if (node.localName === "body") return false;
    if (
      words.test(`${node.getAttribute?.("class") ?? ""} ${node.getAttribute?.("id") ?? ""}`.slice(0, 400).toLowerCase())
    )
      return true;
  }
  return false;
}

function textOf(element: HtmlElement | undefined): string | null {
  const text = element?.textContent?.replace(/[\t\n\f\r ]+/g, " ").trim() ?? "";
  return text === "" ? null : text;
}

function attributeOf(element: HtmlElement | undefined, name: string): string | null {
  const value = element?.getAttribute(name)?.trim() ?? "";
  return value === "" ? null : value;
}
