import type { Page } from "@playwright/test";

/** Has every document that the page opens from now on add up its layout shifts. */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (
          "value" in entry &&
          typeof entry.value === "number" &&
          !("hadRecentInput" in entry && entry.hadRecentInput)
        ) {
          sum += entry.value;
        }
      }
      document.documentElement.dataset.layoutShift = String(sum);
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** The shifts of the present document that nobody's click or key caused, added up as browsers score them. */
export function measureLayoutShift(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset.layoutShift ?? 0));
}
