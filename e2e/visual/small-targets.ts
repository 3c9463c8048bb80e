import type { Page } from "@playwright/test";

/**
 * What can be pressed and is lower than `leastHeightPx` or narrower than 24 px (a short word is as wide as it is), in
 * words. Excepted as in WCAG 2.5.8: a link within a line of text, whose size is that of the line; what is hidden from
 * screen readers, since something of full size does the same; and, at 24 px, what stands so far from its neighbours that
 * a circle of that width around its middle touches none. A tick box counts together with its label; what is drawn over
 * a larger area by a pseudo-element counts with that.
 */
export function findSmallTargets(page: Page, leastHeightPx: number): Promise<readonly string[]> {
  return page.evaluate((leastHeight) => {
    const LEAST_WIDTH_PX = 24;
    /** A padded line is as tall as its font, which differs from its line height by up to this. */
    const ROUNDING_PX = leastHeight > 24 ? 2 : 0.5;
    const TARGETS = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab]";

    const isShown = (element: Element) =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      element.closest("[inert], :disabled, [aria-hidden=true]") === null;

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

    const targets = [...document.querySelectorAll(TARGETS)].filter((element) => {
      if (!isShown(element) || isClipped(element) || isOutside(element)) return false;
      const { width, height } = sizeOf(element);
      return width > 0 && height > 0;
    });
    const isSmall = (element: Element) => {
      const { width, height } = sizeOf(element);
      return width < LEAST_WIDTH_PX - 0.5 || height < leastHeight - ROUNDING_PX;
    };
    const middleOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    };
    /** The circle touches neither another target nor the circle of another small one. */
    const standsAlone = (element: Element) => {
      if (leastHeight > 24) return false;
      const { x, y } = middleOf(element);
      return targets.every((other) => {
        if (other === element || other.contains(element) || element.contains(other)) return true;
        const { left, right, top, bottom } = other.getBoundingClientRect();
        const apart = Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom));
        const middle = middleOf(other);
        return apart >= 12 && (!isSmall(other) || Math.hypot(x - middle.x, y - middle.y) >= 24);
      });
    };
    const found = targets.flatMap((element) => {
      if (!isSmall(element) || isInRunningText(element) || standsAlone(element)) return [];
      const { width, height } = sizeOf(element);
      return [`${Math.round(width)} × ${Math.round(height)} ${nameOf(element)}`];
    });
    return [...new Set(found)].slice(0, 40);
  }, leastHeightPx);
}
