import type { Page } from "@playwright/test";

/**
 * Links to evidence whose drawing cannot be told from what lies behind it, in words. A drawing is told when one of its
 * shapes has a fill or a stroke with a contrast of 3 : 1 or more (WCAG 1.4.11).
 */
export function findFadedMarks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const LEAST_CONTRAST = 3;

    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

    /** Any colour that CSS can compute, as the browser itself paints it. */
    const read = (colour: string): Colour => {
      if (canvas === null || colour === "none" || colour === "") return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = "rgba(0, 0, 0, 0)";
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };

    const luminance = ([red, green, blue]: Colour) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };

    const contrast = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };

    const groundOf = (element: Element): Colour => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const ground = read(getComputedStyle(one).backgroundColor);
        if (ground[3] > 0.5) return ground;
      }
      return read("Canvas");
    };

    const isTold = (shape: Element, ground: Colour) => {
      const style = getComputedStyle(shape);
      const isSeen = (colour: string) => {
        const painted = read(colour);
        return painted[3] > 0.5 && contrast(painted, ground) >= LEAST_CONTRAST;
      };
      // A sign of the sprite is drawn in the colour of the text around it.
      if (shape.localName === "use") return isSeen(style.color);
      return isSeen(style.fill) || (parseFloat(style.strokeWidth) > 0 && isSeen(style.stroke));
    };

    return [...document.querySelectorAll("a[data-evidence]")].flatMap((mark) => {
      const shapes = [...mark.querySelectorAll("use, rect, circle, ellipse, path, line, polygon, polyline")];
      if (shapes.length === 0 || !mark.checkVisibility({ checkVisibilityCSS: true })) return [];
      const ground = groundOf(mark);
      if (shapes.some((shape) => isTold(shape, ground))) return [];
      return [`${mark.getAttribute("data-evidence") ?? ""} on ${ground.join(", ")}`];
    });
  });
}
