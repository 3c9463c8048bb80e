import type { HtmlElement } from "./html-document";
import type { BlockKind } from "./page-text";

/** Elements that stand in the line of the text around them. Unknown elements count as blocks, as most of them are. */
const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr q rp rt ruby s samp " +
    "small span strike strong sub sup time tt u var wbr img picture mi mn mo ms mtext mrow mfrac msqrt mroot msub msup " +
    "msubsup munder mover munderover mtable mtr mtd mstyle mspace mpadded menclose mfenced semantics mjx-container mjx-assistive-mml"
  ).split(" "),
);

/** A map, not an object: a page may hold an element named `constructor`. */
const KIND_OF_ELEMENT: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ["h1", "heading"],
  ["h2", "heading"],
  ["h3", "heading"],
  ["h4", "heading"],
  ["h5", "heading"],
  ["h6", "heading"],
  ["p", "paragraph"],
  ["li", "list-item"],
  ["dt", "list-item"],
  ["dd", "list-item"],
  ["blockquote", "quotation"],
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["pre", "preformatted"],
]);

/** Kinds that an element hands down to the paragraphs inside it. */
const INHERITED: ReadonlySet<BlockKind> = new Set(["heading", "caption", "preformatted", "quotation", "list-item"]);

/** Longer text in a heading element is prose whose end tag is missing. */
export const LONGEST_HEADING = 400;

/** Whether an element breaks the line, as far as its name says; style sheets are not read. */
export function isInlineElement(element: HtmlElement): boolean {
  return INLINE.has(element.localName);
}

/** The kind of a block-level element's text, given the kind of the element around it. */
export function kindInside(element: HtmlElement, around: BlockKind): BlockKind {
  const own = ownKind(element);
  return INHERITED.has(around) ? strongest(around, own) : own;
}

/**
 * A paragraph in a quotation is quotation and a list in a caption is caption, but a quotation in a list stays a
 * quotation, and a paragraph in a heading is a paragraph: there the heading's end tag is missing.
 */
function strongest(inherited: BlockKind, own: BlockKind): BlockKind {
  if (own === "other") return inherited;
  if (inherited === "heading") return own;
  const isWeak = inherited === "list-item" || inherited === "quotation";
  return isWeak && own !== "paragraph" ? own : inherited;
}

function ownKind(element: HtmlElement): BlockKind {
  const kind = KIND_OF_ELEMENT.get(element.localName);
  if (kind === undefined || kind === "paragraph") {
    return /\bwp-caption-text\b|\bcaption(?:-text)?\b/i.test(element.getAttribute("class")?.slice(0, 400) ?? "")
      ? "caption"
      : (kind ?? "other");
  }
  return kind;
}
