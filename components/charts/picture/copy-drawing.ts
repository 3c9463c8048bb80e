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
  "color",
] as const;

const SVG = "http://www.w3.org/2000/svg";

/** A drawing of the page with its colours, as it is drawn now. Links and what scripts need are left out. */
export function copyDrawing(drawing: SVGSVGElement): Element {
  return copyElement(drawing) ?? document.createElementNS(SVG, "g");
}

/** The element with what its style computes to, or null where it is not shown. */
function copyElement(element: Element): Element | null {
  const style = getComputedStyle(element);
  if (style.display === "none") return null;
  if (element.localName === "use") return copySign(element, style);
  // A link would lead nowhere from a file.
  const name = element.localName === "a" ? "g" : element.localName;
  const copy = document.createElementNS(SVG, name);
  for (const { name: attribute, value } of element.attributes) {
    if (!/^(?:class|style|href|xlink:href|tabindex|role|aria-.*|data-.*)$/.test(attribute)) {
      copy.setAttribute(attribute, value);
    }
  }
  setStyle(copy, style);
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      const inner = copyElement(child);
      if (inner !== null) copy.append(inner);
    } else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}

/** A sign stands once on the page and is used by name; in a file each one is written out. */
function copySign(use: Element, style: CSSStyleDeclaration): Element | null {
  const symbol = document.querySelector(use.getAttribute("href") ?? ":not(*)");
  if (symbol === null) return null;
  const copy = document.createElementNS(SVG, "svg");
  copy.setAttribute("viewBox", symbol.getAttribute("viewBox") ?? "0 0 16 16");
  setStyle(copy, style);
  for (const child of symbol.children) copy.append(child.cloneNode(true));
  return copy;
}

function setStyle(copy: Element, style: CSSStyleDeclaration): void {
  for (const property of PROPERTIES) {
    const value = style.getPropertyValue(property);
    if (value !== "") copy.setAttribute(property, value);
  }
}
