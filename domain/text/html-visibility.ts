import type { HtmlElement } from "./html-document";

/** Elements whose content a reader of the page does not see as text. */
const NEVER_TEXT = new Set(
  (
    "script style noscript template head title meta link iframe frame frameset object embed svg canvas audio video " +
    "select datalist textarea input map progress meter source track param area base"
  ).split(" "),
);

/** Class names by which pages mark text that only screen readers get, or that is shown on demand. */
const SCREEN_READER_CLASS =
  /^(?:sr-only|visually-?hidden|screen-reader-text|screen-reader-only|u-hidden-visually|element-invisible)$/i;

/**
 * What becomes of elements with `aria-hidden`. They are seen, but mostly repeat what stands elsewhere, so they are left
 * out; on a page that was saved while a dialog lay over it they are the page itself.
 */
export type AriaHidden = "left-out" | "read";

/**
 * Whether an element and everything inside it is no visible text. Reads the page's own markup only (`hidden`, an
 * inline style, `aria-hidden`, well-known class names); style sheets are not looked at, so text that only a style
 * sheet hides counts as visible.
 */
export function isHiddenElement(element: HtmlElement, ariaHidden: AriaHidden = "left-out"): boolean {
  if (NEVER_TEXT.has(element.localName)) return true;
  if (element.localName === "dialog" && !element.hasAttribute("open")) return true;
  if (element.hasAttribute("hidden") && element.getAttribute("hidden") !== "until-found") return true;
  if (ariaHidden === "left-out" && element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  if (style !== null && hidesByStyle(style)) return true;
  const classes = element.getAttribute("class");
  return classes !== null && classes.split(" ").some((name) => SCREEN_READER_CLASS.test(name));
}

function hidesByStyle(style: string): boolean {
  const declarations = style.slice(0, 10_000).toLowerCase().replaceAll(" ", "").split(";");
  return declarations.some((declaration) => {
    const value = declaration.trim();
    return value.startsWith("display:none") || value.startsWith("visibility:hidden");
  });
}
