import { copyDrawing } from "./copy-drawing";

const SVG = "http://www.w3.org/2000/svg";

/** Where something stands, in CSS pixels of the window. */
interface Corner {
  readonly left: number;
  readonly top: number;
}

/**
 * What an element of the page shows now, as SVG: its words where they stand, its drawings, the colours and lines of its
 * boxes. `corner` becomes 0, 0.
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
  if (isClipped || (typeof element.checkVisibility === "function" && !element.checkVisibility())) return;
  if (element instanceof SVGSVGElement) {
    drawDrawing(element, corner, into);
    return;
  }
  drawBox(element, style, { corner, into });
  drawBar(element, { corner, into });
  for (const child of element.childNodes) {
    if (child instanceof Element) drawElement(child, corner, into);
    else if (child instanceof Text) drawWords(child, style, { corner, into });
  }
}

interface Place {
  readonly corner: Corner;
  readonly into: Element;
}

function drawDrawing(drawing: SVGSVGElement, { left, top }: Corner, into: Element): void {
  const place = drawing.getBoundingClientRect();
  if (place.width === 0 || place.height === 0) return;
  const copy = copyDrawing(drawing);
  const { width, height } = place;
  setNumbers(copy, { x: place.left - left, y: place.top - top, width, height });
  into.append(copy);
}

/** The colour of a box, and its lines. */
function drawBox(element: Element, style: CSSStyleDeclaration, { corner, into }: Place): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const box = { x: left - corner.left, y: top - corner.top, width, height };
  if (isSeen(style.backgroundColor)) into.append(rectangle(box, style.backgroundColor));
  const lines = [
    { side: "top", ...box, height: 0 },
    { side: "bottom", ...box, y: box.y + height, height: 0 },
    { side: "left", ...box, width: 0 },
    { side: "right", ...box, x: box.x + width, width: 0 },
  ] as const;
  for (const { side, ...line } of lines) {
    const thickness = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
    const colour = style.getPropertyValue(`border-${side}-color`);
    const kind = style.getPropertyValue(`border-${side}-style`);
    if (!(thickness > 0) || kind === "none" || !isSeen(colour)) continue;
    const isFlat = line.height === 0;
    const shift = side === "bottom" || side === "right" ? -thickness : 0;
    const drawn = {
      x: line.x + (isFlat ? 0 : shift),
      y: line.y + (isFlat ? shift : 0),
      width: isFlat ? line.width : thickness,
      height: isFlat ? thickness : line.height,
    };
    into.append(rectangle(drawn, colour));
  }
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

function isSeen(colour: string): boolean {
  return colour !== "transparent" && !/^rgba\(.*, 0\)$/.test(colour);
}

type Box = Readonly<Record<"x" | "y" | "width" | "height", number>>;

function rectangle(box: Box, fill: string): Element {
  const drawn = document.createElementNS(SVG, "rect");
  setNumbers(drawn, box);
  drawn.setAttribute("fill", fill);
  return drawn;
}

/** The words of a text, line by line as the browser broke them. */
function drawWords(text: Text, style: CSSStyleDeclaration, { corner, into }: Place): void {
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
    if (style.textDecorationLine.includes("underline")) drawn.setAttribute("text-decoration", "underline");
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

function setNumbers(element: Element, attributes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, String(Math.round(value * 100) / 100));
}
