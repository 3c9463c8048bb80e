import { isInlineElement, kindInside, LONGEST_HEADING } from "./html-block-kind";
import { type HtmlElement, type HtmlNode, isElement, TEXT_NODE } from "./html-document";
import { hintOf } from "./html-hints";
import { type AriaHidden, isHiddenElement } from "./html-visibility";
import { normaliseSourceText } from "./normalise-source-text";
import type { BlockKind, PageBlock, PageText } from "./page-text";

/**
 * A block-level element of the page, as far as the text needs it. Frames are stored in document order, so a parent
 * always comes before its children.
 */
export interface PageFrame {
  /** Index of the enclosing frame, -1 for the body. */
  readonly parent: number;
  readonly name: string;
  /** Class, id, role and similar attributes in lower case, with camel case split by hyphens. */
  readonly hint: string;
  readonly kind: BlockKind;
  /** 1 to 6 inside of a heading element, else null. */
  readonly level: number | null;
  /** Visible characters inside, descendants included, and those of them inside links. */
  chars: number;
  linkChars: number;
}

/** A block of the page text and where it came from. */
export interface HtmlBlock extends PageBlock {
  /** Index of the frame that directly holds the block's text. */
  readonly frame: number;
  /** Characters of the block inside links. */
  readonly linkChars: number;
  readonly textNodes: readonly HtmlNode[];
  /** Attributes of the inline elements open at the block's first text, in lower case. */
  readonly inlineHint: string;
}

export interface HtmlPageText {
  readonly page: PageText;
  readonly blocks: readonly HtmlBlock[];
  readonly frames: readonly PageFrame[];
  /** Depth of the deepest element and number of elements read: very deep or large pages are not for Readability. */
  readonly depth: number;
  readonly elements: number;
}

const ASCII_SPACES = /[\t\n\f\r ]+/g;
const LOWEST_LEVEL = 6;

interface OpenBlock {
  parts: string[];
  nodes: HtmlNode[];
  linkChars: number;
  inlineHint: string;
  /** Line breaks seen since the last text. */
  breaks: number;
}

/**
 * The visible text of a parsed page, block by block, in document order. Blocks are separated by one blank line; white
 * space inside a block is collapsed as a browser does, `<br>` becomes a line feed, and two of them start a new block.
 * Hidden elements, scripts and form values are left out. Runs in linear time and without recursion, so neither size
 * nor depth of the page can make it throw.
 *
 * @param body The element to read, normally the document's body.
 * @param options.ariaHidden Whether text that is only kept from screen readers is left out; see `isHiddenElement`.
 */
export function readPageText(
  body: HtmlElement,
  { ariaHidden = "left-out" }: { readonly ariaHidden?: AriaHidden } = {},
): HtmlPageText {
  const frames: PageFrame[] = [
    { parent: -1, name: "body", hint: "", kind: "other", level: null, chars: 0, linkChars: 0 },
  ];
  const blocks: HtmlBlock[] = [];
  const pieces: string[] = [];
  const inlineHints: string[] = [];
  let length = 0;
  let frame = 0;
  let links = 0;
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let open: OpenBlock = emptyBlock();

  function closeBlock(): void {
    if (open.nodes.length > 0) {
      const declared = frames[frame]?.kind ?? "other";
      const raw = normaliseSourceText(open.parts.join(""));
      const text = declared === "preformatted" ? trimBlankLines(raw) : tidyLines(raw);
      const kind = declared === "heading" && text.length > LONGEST_HEADING ? "paragraph" : declared;
      if (text !== "") {
        if (length > 0) {
          pieces.push("\n\n");
          length += 2;
        }
        const start = length;
        pieces.push(text);
        length += text.length;
        const linkChars = Math.min(open.linkChars, text.length);
        const level = kind === "heading" ? (frames[frame]?.level ?? LOWEST_LEVEL) : null;
        const { nodes, inlineHint } = open;
        blocks.push({ start, end: length, kind, level, frame, linkChars, textNodes: nodes, inlineHint });
      }
    }
    open = emptyBlock();
  }

  function addText(node: HtmlNode): void {
    const text = node.textContent ?? "";
    const isPreformatted = frames[frame]?.kind === "preformatted";
    const visible = isPreformatted ? text : text.replace(ASCII_SPACES, " ");
    if (visible.trim() === "") {
      if (open.nodes.length > 0 && visible !== "") open.parts.push(visible);
      return;
    }
    if (open.breaks > 1) closeBlock();
    if (open.nodes.length === 0) open.inlineHint = inlineHints.slice(-6).join(" ").slice(0, 500);
    open.breaks = 0;
    open.parts.push(visible);
    open.nodes.push(node);
    const size = visible.trim().length;
    if (links > 0) open.linkChars += size;
    const own = frames[frame];
    if (own !== undefined) {
      own.chars += size;
      if (links > 0) own.linkChars += size;
    }
  }

  function enter(element: HtmlElement): void {
    depth += 1;
    deepest = Math.max(deepest, depth);
    if (element.localName === "a") links += 1;
    if (isInlineElement(element)) {
      inlineHints.push(hintOf(element));
      return;
    }
    closeBlock();
    const kind = kindInside(element, frames[frame]?.kind ?? "other");
    const level = headingLevel(element) ?? frames[frame]?.level ?? null;
    frames.push({ parent: frame, name: element.localName, hint: hintOf(element), kind, level, chars: 0, linkChars: 0 });
    frame = frames.length - 1;
  }

  function leave(element: HtmlElement): void {
    depth -= 1;
    if (element.localName === "a") links -= 1;
    if (isInlineElement(element)) {
      inlineHints.pop();
      return;
    }
    closeBlock();
    frame = frames[frame]?.parent ?? 0;
  }

  let node: HtmlNode | null = body.firstChild;
  while (node !== null) {
    if (node.nodeType === TEXT_NODE) addText(node);
    else if (isElement(node)) {
      elements += 1;
      if (node.localName === "br") {
        open.breaks += 1;
        if (open.nodes.length > 0) open.parts.push("\n");
      } else if (node.localName === "hr") closeBlock();
      else if (!isHiddenElement(node, ariaHidden)) {
        enter(node);
        if (node.firstChild !== null) {
          node = node.firstChild;
          continue;
        }
        leave(node);
      }
    }
    while (node !== null && node.nextSibling === null) {
      const parent: HtmlElement | null = node.parentNode;
      if (parent === null || parent === body) {
        node = null;
        break;
      }
      leave(parent);
      node = parent;
    }
    node = node === null ? null : node.nextSibling;
  }
  closeBlock();
  sumUpwards(frames);
  const plain = blocks.map(({ start, end, kind, level }) => ({ start, end, kind, level }));
  return { page: { text: pieces.join(""), blocks: plain }, blocks, frames, depth: deepest, elements };
}

/** Whether more than half of a block's characters lie inside links. */
export function isMostlyLinks(block: HtmlBlock): boolean {
  return block.linkChars * 2 > block.end - block.start;
}

function emptyBlock(): OpenBlock {
  return { parts: [], nodes: [], linkChars: 0, inlineHint: "", breaks: 0 };
}

function headingLevel({ localName }: HtmlElement): number | null {
  const match = /^h([1-6])$/.exec(localName);
  return match === null ? null : Number(match[1]);
}

/** Trims every line, folds the spaces that joined pieces left, and drops empty lines. */
function tidyLines(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(ASCII_SPACES, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}

/** Keeps indentation, but no blank lines or spaces at either end. */
function trimBlankLines(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== "");
  if (first < 0) return "";
  let last = lines.length;
  while (last > first && lines[last - 1] === "") last -= 1;
  return lines.slice(first, last).join("\n").trim();
}

function sumUpwards(frames: readonly PageFrame[]): void {
  for (let index = frames.length - 1; index > 0; index -= 1) {
    const frame = frames[index];
    const parent = frame === undefined ? undefined : frames[frame.parent];
    if (frame === undefined || parent === undefined) continue;
    parent.chars += frame.chars;
    parent.linkChars += frame.linkChars;
  }
}
