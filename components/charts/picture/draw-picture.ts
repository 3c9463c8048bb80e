/** What is written around a chart when it leaves the page. */
export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  /** Where it comes from: method and address. */
  readonly source: string;
}

/** Presentation attributes that carry over what the page's style sheets say: a file has no style sheet. */
const PROPERTIES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "paint-order",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "visibility",
] as const;

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const TITLE = { size: 18, line: 24, family: "serif", weight: "600" } as const;
const SUBTITLE = { size: 13, line: 18, family: "sans-serif", weight: "400" } as const;
const SOURCE = { size: 12, line: 16, family: "sans-serif", weight: "400" } as const;
/** Room between the words and the drawing. */
const GAP = 16;

/** A chart as a file of its own. Width and height in CSS pixels. */
export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing of the page as an SVG file with its colours, and with title, subtitle and source written into it. The colours
 * are those on the screen, dark ones in a dark scheme. Links and what scripts need are left out.
 *
 * The wrong tool for a drawing that is made of HTML: its words would be missing.
 */
export function drawPicture(drawing: SVGSVGElement, { title, subtitle, source }: PictureText): Picture {
  const { width: drawn, height: drawnHeight } = drawing.getBoundingClientRect();
  const width = Math.ceil(drawn) + 2 * MARGIN;
  const { backgroundColor, color } = getComputedStyle(document.body);
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("xmlns", SVG);
  const paper = document.createElementNS(SVG, "rect");
  setAttributes(paper, { width: "100%", height: "100%", fill: backgroundColor });
  picture.append(paper);
  let y = MARGIN;
  const write = (words: string, font: Font, fill: string) => {
    for (const line of wrapWords(words, width - 2 * MARGIN, font)) {
      picture.append(textLine(line, { x: MARGIN, y: y + font.size, font, fill }));
      y += font.line;
    }
  };
  write(title, TITLE, color);
  write(subtitle, SUBTITLE, color);
  const copy = copyDrawing(drawing);
  setAttributes(copy, { x: String(MARGIN), y: String(y + GAP), width: String(drawn), height: String(drawnHeight) });
  picture.append(copy);
  y += GAP + drawnHeight + GAP;
  write(source, SOURCE, color);
  const height = Math.ceil(y + MARGIN);
  setAttributes(picture, { width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}` });
  return { text: new XMLSerializer().serializeToString(picture), width, height };
}

type Font = typeof TITLE | typeof SUBTITLE | typeof SOURCE;

function textLine(
  words: string,
  { x, y, font, fill }: { readonly x: number; readonly y: number; readonly font: Font; readonly fill: string },
): SVGTextElement {
  const line = document.createElementNS(SVG, "text");
  const { size, family, weight } = font;
  setAttributes(line, {
    x: String(x),
    y: String(y),
    fill,
    "font-family": family,
    "font-size": String(size),
    "font-weight": weight,
  });
  line.textContent = words;
  return line;
}

/** The words in lines that are no wider than `width` pixels, as far as single words allow. */
function wrapWords(words: string, width: number, { size, family, weight }: Font): readonly string[] {
  const ruler = document.createElement("canvas").getContext("2d");
  if (ruler !== null) ruler.font = `${weight} ${size}px ${family}`;
  const isWide = (line: string) => (ruler?.measureText(line).width ?? (line.length * size) / 2) > width;
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && isWide(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function copyDrawing(drawing: SVGSVGElement): Element {
  const copy = copyElement(drawing);
  return copy ?? document.createElementNS(SVG, "g");
}

/** The element with what its style computes to, or null where it is not shown. */
function copyElement(element: Element): Element | null {
  const style = getComputedStyle(element);
  if (style.display === "none") return null;
  // A link would lead nowhere from a file.
  const name = element.localName === "a" ? "g" : element.localName;
  const copy = document.createElementNS(SVG, name);
  for (const { name: attribute, value } of element.attributes) {
    if (!/^(?:class|style|href|xlink:href|tabindex|role|aria-.*|data-.*)$/.test(attribute)) {
      copy.setAttribute(attribute, value);
    }
  }
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    if (value !== "") copy.setAttribute(property, value);
  }
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      const inner = copyElement(child);
      if (inner !== null) copy.append(inner);
    } else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** The picture in dots, `scale` of them a CSS pixel. Rejects where the browser cannot read the picture. */
export async function paintPicture({ text, width, height }: Picture, scale: number): Promise<Blob> {
  const image = new Image();
  // The page's policy lets pictures in as data, not as blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(`no picture of ${canvas.width} × ${canvas.height}`));
      else resolve(blob);
    }, "image/png");
  });
}
