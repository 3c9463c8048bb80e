import { parseHTML } from "linkedom";
import { dropDrawings } from "./html-drawings";
import { boundNesting } from "./html-nesting";

/**
 * The few DOM members this project uses. `domain/` is compiled without the DOM library, so they are written out; they
 * also keep us honest about what linkedom has to offer.
 */
export interface HtmlNode {
  readonly nodeType: number;
  readonly parentNode: HtmlElement | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
  textContent: string | null;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  hasAttribute(name: string): boolean;
  appendChild(node: HtmlNode): void;
  replaceChild(replacement: HtmlNode, old: HtmlNode): void;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlDocument {
  readonly documentElement: HtmlElement | null;
  readonly head: HtmlElement;
  readonly body: HtmlElement;
  createElement(name: string): HtmlElement;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** Tells elements from text, comments and the rest. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Elements that belong into the head; everything else outside of head and body is moved into the body. */
const HEAD_ELEMENTS = new Set(["head", "title", "meta", "link", "base"]);

/**
 * Parses any string as an HTML page. The result always has one `html` with a `head` and a `body`, and every visible
 * element is inside the body: linkedom does not repair documents, and Readability reads the body alone. What is nested
 * more than 512 deep stands side by side; drawings (`svg`) are left out.
 *
 * @param page The page, already decoded. Never throws on a string.
 */
export function parseHtmlDocument(page: string): HtmlDocument {
  const html = boundNesting(dropDrawings(page));
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const document = (parseHTML(source) as unknown as { readonly document: HtmlDocument }).document;
  const root = document.documentElement;
  if (root === null || root.localName !== "html") {
    // Something stands before <html>, or <html occurs only inside a comment: wrap what there is.
    return parseWrapped(html);
  }
  gatherIntoBody(document, root);
  return document;
}

function parseWrapped(html: string): HtmlDocument {
  const inner = html.replace(/<\/?(?:html|body)\b[^<>]{0,5000}>/gi, " ");
  const source = `<!doctype html><html><head></head><body>${inner}</body></html>`;
  return (parseHTML(source) as unknown as { readonly document: HtmlDocument }).document;
}

function gatherIntoBody(document: HtmlDocument, root: HtmlElement): void {
  const strays: HtmlNode[] = [];
  const body = document.body;
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (node === body) continue;
    if (isElement(node) ? !HEAD_ELEMENTS.has(node.localName) : node.nodeType === TEXT_NODE) strays.push(node);
  }
  for (const stray of strays) body.appendChild(stray);
}
