import { copyDrawing } from "./copy-drawing";
import { type Corner, drawBox, isSeen, type Place, rectangle, setNumbers } from "./draw-box";

const SVG = "http://www.w3.org/2000/svg";

/** What one works a page with; a file has nobody to press it. */
const CONTROLS = "form, button, input, select, textarea, [data-control]";

/**
 * What an element of the page shows now, as SVG: its words where they stand, its drawings, the colours and lines of its
 * boxes. `corner` becomes 0, 0. What a box that scrolls hides is left out, and so are controls.
 *
 * The wrong tool for whole pages: pictures, rounded boxes, shadows and what a script paints are left out.
 */
export function drawScreen(element: Element, corner: Corner): Element {
  const drawn = document.createElementNS(SVG, "g");
  drawElement(element, corner, drawn);
  return drawn;
}

function drawElement(element: Element, corner: Corner, into: Element): void {
  const style = getComputedStyle(element);
  // What is hidden from the eye alone is clipped to nothing.
  const isClipped = style.position === "absolute" && style.clipPath !== "none";
  if (isClipped || element.matches(CONTROLS)) return;
  if (typeof element.checkVisibility === "function" && !element.checkVisibility()) return;
  if (element instanceof SVGSVGElement) {
    drawDrawing(element, corner, into);
    return;
  }
  drawBox(element, style, { corner, into });
  drawBar(element, { corner, into });
  const inside =
    style.overflowX === "visible" && style.overflowY === "visible" ? into : cutTo(element, { corner, into });
  const lines = linesThrough(element, style);
  for (const child of element.childNodes) {
    if (child instanceof Element) drawElement(child, corner, inside);
    else if (child instanceof Text) drawWords(child, { style, lines }, { corner, into: inside });
  }
}

/** A window of the size of the element, in the same measure: what is drawn into it ends at its edges. */
function cutTo(element: Element, { corner, into }: Place): Element {
  const { left, top, width, height } = element.getBoundingClientRect();
  const cut = document.createElementNS(SVG, "svg");
  const box = { x: left - corner.left, y: top - corner.top, width, height };
  setNumbers(cut, box);
  cut.setAttribute("viewBox", [box.x, box.y, width, height].join(" "));
  cut.setAttribute("overflow", "hidden");
  into.append(cut);
  return cut;
}

/** The lines under and through the words of an element. That of a link says that one can press it, so it is left out. */
function linesThrough(element: Element, { textDecorationLine }: CSSStyleDeclaration): string {
  return element.localName === "a" || textDecorationLine === "none" ? "" : textDecorationLine;
}

function drawDrawing(drawing: SVGSVGElement, { left, top }: Corner, into: Element): void {
  const place = drawing.getBoundingClientRect();
  if (place.width === 0 || place.height === 0) return;
  const copy = copyDrawing(drawing);
  const { width, height } = place;
  setNumbers(copy, { x: place.left - left, y: place.top - top, width, height });
  into.append(copy);
}

/** The bar of colour before an outlet's letters, which no element of the page is: at its left, half way up. */
function drawBar(element: Element, { corner, into }: Place): void {
  const style = getComputedStyle(element, "::before");
  const [width, height] = [Number.parseFloat(style.width), Number.parseFloat(style.height)];
  if (style.content !== '""' || !isSeen(style.backgroundColor) || !(width > 0 && height > 0)) return;
  const place = element.getBoundingClientRect();
  const y = place.top - corner.top + (place.height - height) / 2;
  into.append(rectangle({ x: place.left - corner.left, y, width, height }, style.backgroundColor));
}

interface WordStyle {
  readonly style: CSSStyleDeclaration;
  /** Lines under or through the words, as CSS names them; "": none. */
  readonly lines: string;
}

/** The words of a text, line by line as the browser broke them. */
function drawWords(text: Text, { style, lines }: WordStyle, { corner, into }: Place): void {
  const range = document.createRange();
  let line: { top: number; left: number; right: number; words: string } | null = null;
  const write = () => {
    if (line === null) return;
    const drawn = document.createElementNS(SVG, "text");
    setNumbers(drawn, { x: line.left - corner.left, y: line.top - corner.top + ascentOf(style) });
    drawn.setAttribute("fill", style.color);
    for (const property of ["font-family", "font-size", "font-style", "font-weight"]) {
      drawn.setAttribute(property, style.getPropertyValue(property));
    }
    if (lines !== "") drawn.setAttribute("text-decoration", lines);
    // Another machine has other letters: the words take the room that they take here.
    setNumbers(drawn, { textLength: line.right - line.left });
    drawn.setAttribute("lengthAdjust", "spacingAndGlyphs");
    drawn.textContent = line.words;
    into.append(drawn);
  };
  for (const { 0: word, index } of text.data.matchAll(/\S+/g)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const [place] = range.getClientRects();
    if (place === undefined || place.width === 0) continue;
    if (line !== null && Math.abs(line.top - place.top) < 2) {
      line.words += ` ${word}`;
      line.right = place.right;
    } else {
      write();
      line = { top: place.top, left: place.left, right: place.right, words: word };
    }
  }
  write();
}

/** From the top of a line's letters to where they stand, in CSS pixels. */
function ascentOf(style: CSSStyleDeclaration): number {
  const ruler = document.createElement("canvas").getContext("2d");
  const size = Number.parseFloat(style.fontSize);
  if (ruler === null) return size;
  ruler.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  return ruler.measureText("x").fontBoundingBoxAscent;
}
