const SVG = "http://www.w3.org/2000/svg";

/** Where something stands, in CSS pixels of the window. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Where something is drawn: `corner` of the window becomes 0, 0 of the element `into`. */
export interface Place {
  readonly corner: Corner;
  readonly into: Element;
}

/** A rectangle in CSS pixels. */
export type Box = Readonly<Record<"x" | "y" | "width" | "height", number>>;

/** The colour of an element's box, its hatch, and its lines: whole, dashed or dotted. */
export function drawBox(element: Element, style: CSSStyleDeclaration, { corner, into }: Place): void {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return;
  const box = { x: left - corner.left, y: top - corner.top, width, height };
  if (isSeen(style.backgroundColor)) into.append(rectangle(box, style.backgroundColor));
  drawHatch(box, style, into);
  for (const side of ["top", "bottom", "left", "right"] as const) drawSide(box, { side, style, into });
}

interface BoxSide {
  readonly side: "top" | "bottom" | "left" | "right";
  readonly style: CSSStyleDeclaration;
  readonly into: Element;
}

function drawSide({ x, y, width, height }: Box, { side, style, into }: BoxSide): void {
  const thickness = Number.parseFloat(style.getPropertyValue(`border-${side}-width`));
  const colour = style.getPropertyValue(`border-${side}-color`);
  const kind = style.getPropertyValue(`border-${side}-style`);
  if (!(thickness > 0) || kind === "none" || !isSeen(colour)) return;
  const half = thickness / 2;
  const ends = {
    top: { x1: x, x2: x + width, y1: y + half, y2: y + half },
    bottom: { x1: x, x2: x + width, y1: y + height - half, y2: y + height - half },
    left: { x1: x + half, x2: x + half, y1: y, y2: y + height },
    right: { x1: x + width - half, x2: x + width - half, y1: y, y2: y + height },
  };
  const line = document.createElementNS(SVG, "line");
  setNumbers(line, { ...ends[side], "stroke-width": thickness });
  line.setAttribute("stroke", colour);
  const dash = { dotted: `${thickness} ${2 * thickness}`, dashed: `${3 * thickness} ${2 * thickness}` }[kind];
  if (dash !== undefined) line.setAttribute("stroke-dasharray", dash);
  into.append(line);
}

/** Pixels between the lines of a hatch, as CSS of ours draws it. */
const HATCH_STEP = 7;

/** Slanted lines where the style has a striped background: by it, a figure that rests on little is told from another. */
function drawHatch({ x, y, width, height }: Box, { backgroundImage }: CSSStyleDeclaration, into: Element): void {
  if (!backgroundImage.includes("repeating-linear-gradient")) return;
  const colour = backgroundImage.match(/rgba?\([^)]*\)/g)?.findLast(isSeen);
  if (colour === undefined) return;
  const cut = document.createElementNS(SVG, "svg");
  setNumbers(cut, { x, y, width, height });
  cut.setAttribute("overflow", "hidden");
  const hatch = document.createElementNS(SVG, "path");
  const step = HATCH_STEP * Math.SQRT2;
  const starts = Array.from({ length: Math.ceil((width + height) / step) }, (_, index) =>
    Math.round((index + 1) * step),
  );
  hatch.setAttribute(
    "d",
    starts.map((start) => `M${start} 0L${Math.round((start - height) * 100) / 100} ${height}`).join(""),
  );
  hatch.setAttribute("stroke", colour);
  hatch.setAttribute("stroke-width", "1.5");
  cut.append(hatch);
  into.append(cut);
}

/** Whether a colour, as a browser computes it, is not wholly transparent. */
export function isSeen(colour: string): boolean {
  return colour !== "transparent" && !/^rgba\(.*, 0\)$/.test(colour);
}

/** A rectangle of one colour. */
export function rectangle(box: Box, fill: string): Element {
  const drawn = document.createElementNS(SVG, "rect");
  setNumbers(drawn, box);
  drawn.setAttribute("fill", fill);
  return drawn;
}

/** Sets attributes that are numbers, to hundredths. */
export function setNumbers(element: Element, attributes: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, String(Math.round(value * 100) / 100));
}
