import type { Page } from "@playwright/test";
import { lookAt, type Screen } from "./look-at";

const EVENT = "/events/harbour-bridge";

const ADDRESSES: Readonly<Record<string, string>> = {
  home: "/",
  "event-overview": EVENT,
  "event-claims": `${EVENT}/claims`,
  "event-missing": `${EVENT}/missing`,
  "event-timeline": `${EVENT}/timeline`,
  "event-framing": `${EVENT}/framing`,
  "event-words": `${EVENT}/words`,
  "event-voices": `${EVENT}/voices`,
  "event-text": `${EVENT}/text`,
  "event-coverage": `${EVENT}/coverage`,
  "event-side-by-side": `${EVENT}/read`,
  "event-report": `${EVENT}/report`,
  "event-snapshots": `${EVENT}/snapshots`,
  search: "/search?q=bridge",
  articles: "/articles",
  import: "/articles/import",
  outlets: "/outlets",
  outlet: "/outlets/daily-lantern",
  coding: "/coding",
  methods: "/methods",
  data: "/data",
};

lookAt([
  ...Object.entries(ADDRESSES).map(([name, address]): Screen => ({ name, open: (page) => page.goto(address) })),
  { name: "article", open: (page) => goToFirst(page, "/articles?event=harbour-bridge", "/articles/") },
  { name: "claim", open: (page) => goToFirst(page, `${EVENT}/claims`, "/claims/") },
  { name: "event-drawer", windowOnly: true, open: openDrawer },
]);

/** Goes to what the first link of a list leads to: keys of articles and claims are made by chance. */
async function goToFirst(page: Page, list: string, path: string): Promise<void> {
  await page.goto(list);
  const links = await page
    .locator(`main a[href^='${path}']`)
    .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  const href = links.find((link) => link !== null && /^\/[a-z]+\/[a-z0-9]{10,}$/.test(link));
  if (typeof href !== "string") throw new Error(`${list} links to nothing under ${path}`);
  await page.goto(href);
}

async function openDrawer(page: Page): Promise<void> {
  await page.goto(EVENT);
  await page.locator("a[data-evidence^='cell.']").nth(2).click();
  await page.locator("[data-evidence-open] blockquote").first().waitFor();
}
