import type { Page } from "@playwright/test";

/**
 * Text that is set smaller than 12 px, that a box cuts off without saying so by an ellipsis, or that stands on other
 * text, in words. Boxes that scroll may cut; what floats over the page (fixed, sticky) may cover it.
 */
export function findTextFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    interface Box {
      readonly words: string;
      readonly element: Element;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    const LEAST_PX = 12;

    const ancestorsOf = (element: Element) => {
      const ancestors: Element[] = [];
      for (let one: Element | null = element; one !== null; one = one.parentElement) ancestors.push(one);
      return ancestors;
    };

    const isForScreenReaders = (ancestors: readonly Element[]) =>
      ancestors.some((one) => getComputedStyle(one).clipPath === "inset(50%)");

    /** A drawing is scaled by its view box, and its letters with it. */
    const fontSizeOf = (element: Element) => {
      const size = parseFloat(getComputedStyle(element).fontSize);
      return element instanceof SVGGraphicsElement ? size * (element.getScreenCTM()?.d ?? 1) : size;
    };

    /** The first box that cuts this text: null where none does, or where it can be scrolled or says so. */
    const findCut = (box: Box, ancestors: readonly Element[]): "cut" | "hidden" | null => {
      for (const one of ancestors) {
        const style = getComputedStyle(one);
        if (style.overflowX === "visible" && style.overflowY === "visible") continue;
        const frame = one.getBoundingClientRect();
        const isOut = box.right > frame.right + 2 || box.left < frame.left - 2;
        const isUnder = box.bottom > frame.bottom + 4 || box.top < frame.top - 4;
        if (!isOut && !isUnder) continue;
        if (["auto", "scroll"].some((way) => style.overflowX === way || style.overflowY === way)) return "hidden";
        if (style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none") return "hidden";
        if (frame.width <= 1 || frame.height <= 1) return "hidden";
        return "cut";
      }
      return null;
    };

    const floats = (ancestors: readonly Element[]) =>
      ancestors.some((one) => ["fixed", "sticky"].includes(getComputedStyle(one).position));

    const faults: string[] = [];
    const boxes: Box[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const words = (node.textContent ?? "").trim();
      const element = node.parentElement;
      if (words === "" || element === null || element.closest("script, style, noscript, option, textarea")) continue;
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      const ancestors = ancestorsOf(element);
      if (isForScreenReaders(ancestors)) continue;
      const quoted = `“${words.slice(0, 50)}”`;
      const size = fontSizeOf(element);
      if (size < LEAST_PX - 0.05) faults.push(`${size.toFixed(1)} px: ${quoted}`);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 2) continue;
        // A line's box is taller than its letters; lines that touch do not overlap.
        const slack = (bottom - top) * 0.28;
        const box = { words: quoted, element, left, right, top: top + slack, bottom: bottom - slack };
        const cut = findCut(box, ancestors);
        if (cut === "cut") faults.push(`clipped: ${quoted}`);
        if (cut === null && !floats(ancestors)) boxes.push(box);
      }
    }

    boxes.sort((one, other) => one.top - other.top);
    for (const [place, one] of boxes.entries()) {
      for (const other of boxes.slice(place + 1)) {
        if (other.top >= one.bottom - 1) break;
        const apart = other.left >= one.right - 1.5 || one.left >= other.right - 1.5;
        if (!apart && one.element !== other.element) faults.push(`overlap: ${one.words} and ${other.words}`);
      }
    }
    return [...new Set(faults)].slice(0, 40);
  });
}
