import { Readability } from "@mozilla/readability";
import { type HtmlDocument, type HtmlNode, isElement, TEXT_NODE } from "./html-document";
import type { HtmlPageText } from "./html-page-text";

/** Attribute that carries a block's index through Readability, which moves, renames and re-parses elements. */
const TAG = "data-page-block";

/** Deeper or larger pages go to the fallback: Readability walks ancestors and recurses. */
const MAX_DEPTH = 300;
const MAX_ELEMENTS = 30_000;

export interface ReadabilityResult {
  /** For each block of the page text, how many of its characters Readability kept. */
  readonly keptChars: readonly number[];
}

/**
 * Which blocks Mozilla's Readability would keep as the article. Every visible text node is wrapped in an element that
 * names its block, so the answer maps back to the page text without aligning strings. The document is consumed: read
 * everything else from it first.
 *
 * @returns `null` where Readability finds no article, gives up, or the page is too deep for it.
 */
export function findReadableBlocks(document: HtmlDocument, text: HtmlPageText): ReadabilityResult | null {
  if (text.depth > MAX_DEPTH || text.elements > MAX_ELEMENTS) return null;
  tagTextNodes(document, text);
  try {
    const reader = new Readability<HtmlNode>(document as unknown as ConstructorParameters<typeof Readability>[0], {
      serializer: (node: unknown) => node as HtmlNode,
    });
    const content = reader.parse()?.content ?? null;
    return content === null ? null : { keptChars: countTaggedChars(content, text.blocks.length) };
  } catch {
    // Too many elements, or markup that trips the library: the caller has a fallback.
    return null;
  }
}

function tagTextNodes(document: HtmlDocument, text: HtmlPageText): void {
  text.blocks.forEach((block, index) => {
    for (const node of block.textNodes) {
      const parent = node.parentNode;
      if (parent === null) continue;
      const wrapper = document.createElement("span");
      wrapper.setAttribute(TAG, String(index));
      parent.replaceChild(wrapper, node);
      wrapper.appendChild(node);
    }
  });
}

function countTaggedChars(content: HtmlNode, size: number): number[] {
  const kept = new Array<number>(size).fill(0);
  let node: HtmlNode | null = content;
  while (node !== null) {
    if (node.nodeType === TEXT_NODE) addChars(kept, node);
    if (isElement(node) && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== content && node.nextSibling === null) node = node.parentNode;
    node = node === null || node === content ? null : node.nextSibling;
  }
  return kept;
}

function addChars(kept: number[], node: HtmlNode): void {
  const tag = node.parentNode?.getAttribute(TAG) ?? null;
  if (tag === null) return;
  const index = Number(tag);
  const before = kept[index];
  if (before !== undefined) kept[index] = before + (node.textContent ?? "").trim().length;
}
