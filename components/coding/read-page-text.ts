import type { TextRange } from "@/domain/text/page-text";

/**
 * Reads positions from the rendered article. Each run carries its own offsets (`data-start`, `data-end`, UTF-16 code
 * units of the version's text) and holds one text node, so nothing is ever searched for.
 */

export interface ShownRun extends TextRange {
  readonly element: HTMLElement;
  readonly sentence: number | null;
}

/** All runs under an element, in the order of the text. */
export function shownRuns(root: HTMLElement): readonly ShownRun[] {
  return [...root.querySelectorAll<HTMLElement>("[data-start]")]
    .map((element) => ({ element, ...offsetsOf(element), sentence: sentenceOf(element) }))
    .sort((a, b) => a.start - b.start);
}

/** The text as far as it is shown; what lies between two runs is a line end. */
export function shownText(runs: readonly ShownRun[]): string {
  let text = "";
  for (const run of runs) text += "\n".repeat(Math.max(0, run.start - text.length)) + (run.element.textContent ?? "");
  return text;
}

/** Sentences by their index, without the white space around them. */
export function shownSentences(runs: readonly ShownRun[], text: string): readonly TextRange[] {
  const sentences = new Map<number, { start: number; end: number }>();
  for (const { sentence, start, end } of runs) {
    if (sentence === null) continue;
    const known = sentences.get(sentence);
    sentences.set(sentence, { start: Math.min(known?.start ?? start, start), end: Math.max(known?.end ?? end, end) });
  }
  return [...sentences.entries()].sort(([a], [b]) => a - b).map(([, range]) => withoutSpace(text, range));
}

/** What a selection of the browser covers of the article; null where it touches no run or no word. */
export function readSelection(root: HTMLElement, selection: Selection | null): TextRange | null {
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const runs = shownRuns(root).filter(({ element }) => range.intersectsNode(element));
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = pointInRun(first, range.startContainer, range.startOffset) ?? first.start;
  const end = pointInRun(last, range.endContainer, range.endOffset) ?? last.end;
  return end > start ? { start, end } : null;
}

/** The offset of a point on the screen, or null where there is no text of the article. */
export function offsetAtPoint(root: HTMLElement, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  if (caret === null) return null;
  const element = elementOf(caret.node)?.closest<HTMLElement>("[data-start]");
  if (element == null || !root.contains(element)) return null;
  const run = { element, ...offsetsOf(element), sentence: null };
  return pointInRun(run, caret.node, caret.offset);
}

/** The browser's range of a stretch, for measuring it; null while it is not shown. */
export function domRange(runs: readonly ShownRun[], { start, end }: TextRange): Range | null {
  const first = runs.find((run) => run.end > start);
  const last = runs.findLast((run) => run.start < end);
  const from = first?.element.firstChild;
  const to = last?.element.firstChild;
  if (first === undefined || last === undefined || from == null || to == null) return null;
  const range = document.createRange();
  range.setStart(from, Math.max(0, start - first.start));
  range.setEnd(to, Math.min(last.end, end) - last.start);
  return range;
}

function pointInRun({ element, start }: ShownRun, node: Node, offset: number): number | null {
  if (node !== element.firstChild) return node === element ? start + (offset > 0 ? textLength(element) : 0) : null;
  return start + offset;
}

function textLength(element: HTMLElement): number {
  return element.textContent?.length ?? 0;
}

function offsetsOf({ dataset }: HTMLElement): TextRange {
  return { start: Number(dataset["start"]), end: Number(dataset["end"]) };
}

function sentenceOf({ dataset }: HTMLElement): number | null {
  const sentence = dataset["sentence"];
  return sentence === undefined ? null : Number(sentence);
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

interface CaretPosition {
  readonly node: Node;
  readonly offset: number;
}

/** Two names for one thing: the standard's, and the one that older Safari and Chrome know. */
function caretAt(x: number, y: number): CaretPosition | null {
  const page = document as Document & {
    caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
    caretRangeFromPoint?: (x: number, y: number) => Range | null;
  };
  const position = page.caretPositionFromPoint?.(x, y);
  if (position != null) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range == null ? null : { node: range.startContainer, offset: range.startOffset };
}

function withoutSpace(text: string, { start, end }: TextRange): TextRange {
  const inside = text.slice(start, end);
  return { start: start + inside.length - inside.trimStart().length, end: start + inside.trimEnd().length };
}
