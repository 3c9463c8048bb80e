import type { Page } from "@playwright/test";

/**
 * What can be pressed and is lower than `leastHeightPx` or narrower than 24 px (a short word is as wide as it is), in words. A link within a line of text is excepted,
 * as WCAG 2.5.8 does: its size is that of the line. A tick box counts together with its label; what is drawn over a
 * larger area by a pseudo-element counts with that.
 */
export function findSmallTargets(page: Page, leastHeightPx: number): Promise<readonly string[]> {
  return page.evaluate((leastHeight) => {
    const LEAST_WIDTH_PX = 24;
    /** A padded line is as tall as its font, which differs from its line height by up to this. */
    const ROUNDING_PX = leastHeight > 24 ? 2 : 0.5;
    const TARGETS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab]";

    const isShown = (element: Element) =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      element.closest("[inert], :disabled") === null;

    /** Clipped to a point, as skip links and titles for screen readers are. */
    const isClipped = (element: Element): boolean => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const { position, clipPath } = getComputedStyle(one);
        if (position === "absolute" && clipPath === "inset(50%)") return true;
      }
      return false;
    };

    /** Other words share its line: those of its block, or, for a number that is set as a box, those of its paragraph. */
    const isInRunningText = (element: Element) => {
      const { display } = getComputedStyle(element);
      if (display !== "inline") return display.startsWith("inline") && element.closest("p, blockquote") !== null;
      let block = element.parentElement;
      while (block !== null && getComputedStyle(block).display === "inline") block = block.parentElement;
      const own = (element.textContent ?? "").trim().length;
      return (block?.textContent ?? "").trim().length > own;
    };

    /** The link that skips to the content waits outside the window until it has the focus. */
    const isOutside = (element: Element) => {
      const { right, bottom } = element.getBoundingClientRect();
      return right <= 0 || bottom + scrollY <= 0;
    };

    const sizeOf = (element: Element) => {
      const carrier = element.matches("input[type=checkbox], input[type=radio], input[type=file]")
        ? (element.closest("label") ?? element)
        : element;
      const { width, height } = carrier.getBoundingClientRect();
      const drawn = ["::before", "::after"].map((pseudo) => getComputedStyle(carrier, pseudo));
      const over = drawn.filter(({ content, position }) => content !== "none" && position === "absolute");
      const most = (size: number, sizes: readonly string[]) =>
        Math.max(size, ...sizes.map((one) => parseFloat(one) || 0));
      return {
        width: most(
          width,
          over.map((style) => style.width),
        ),
        height: most(
          height,
          over.map((style) => style.height),
        ),
      };
    };

    const nameOf = (element: Element) => {
      const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${words.trim().slice(0, 40)}”`;
    };

    const found = [...document.querySelectorAll(TARGETS)].flatMap((element) => {
      if (!isShown(element) || isClipped(element) || isInRunningText(element)) return [];
      const { width, height } = sizeOf(element);
      if (width === 0 || height === 0 || isOutside(element)) return [];
      if (width >= LEAST_WIDTH_PX - 0.5 && height >= leastHeight - ROUNDING_PX) return [];
      return [`${Math.round(width)} × ${Math.round(height)} ${nameOf(element)}`];
    });
    return [...new Set(found)].slice(0, 40);
  }, leastHeightPx);
}
