import { drawScreen } from "./draw-screen";

/** What is written around a chart when it leaves the page. */
export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  /** Where it comes from: method and address. */
  readonly source: string;
}

const SVG = "http://www.w3.org/2000/svg";
const MARGIN = 24;
const TITLE = { size: 18, line: 24, family: "serif", weight: "600" } as const;
const SUBTITLE = { size: 13, line: 18, family: "sans-serif", weight: "400" } as const;
const SOURCE = { size: 12, line: 16, family: "sans-serif", weight: "400" } as const;
/** Room between the words and the drawing. */
const GAP = 16;
/** Titles need some room, however small the drawing. */
const NARROWEST = 320;

/** A chart as a file of its own. Width and height in CSS pixels. */
export interface Picture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What a chart shows on the page as an SVG file: `parts` (its legend, its drawing or table) one below the other, with
 * title, subtitle and source written around them. The colours are those on the screen, dark ones in a dark scheme.
 */
export function drawPicture(parts: readonly Element[], { title, subtitle, source }: PictureText): Picture {
  const places = parts.map((part) => part.getBoundingClientRect());
  const drawn = Math.max(...places.map((place) => place.width), NARROWEST);
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
  for (const [index, part] of parts.entries()) {
    const place = places[index];
    if (place === undefined || place.height === 0) continue;
    const drawing = drawScreen(part, place);
    // Nothing but controls, which a file has no use for.
    if (drawing.childElementCount === 0) continue;
    setAttributes(drawing, { transform: `translate(${MARGIN} ${y + GAP})` });
    picture.append(drawing);
    y += GAP + place.height;
  }
  y += GAP;
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

/** Where a long address may be broken, as a browser may break it: before what separates its parts. */
const ADDRESS_PARTS = /(?=[/?&#])/;

/** The words in lines that are no wider than `width` pixels, as far as single words and parts of addresses allow. */
function wrapWords(words: string, width: number, { size, family, weight }: Font): readonly string[] {
  const ruler = document.createElement("canvas").getContext("2d");
  if (ruler !== null) ruler.font = `${weight} ${size}px ${family}`;
  const isWide = (line: string) => (ruler?.measureText(line).width ?? (line.length * size) / 2) > width;
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    for (const [index, part] of (isWide(word) ? word.split(ADDRESS_PARTS) : [word]).entries()) {
      const longer = line === "" || index > 0 ? `${line}${part}` : `${line} ${part}`;
      if (line !== "" && isWide(longer)) {
        lines.push(line);
        line = part;
      } else line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
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
