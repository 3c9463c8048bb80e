import { chromium } from "@playwright/test";
import { percentile, round } from "../bench/result.mjs";

const BUDGET_MS = 100;
const ROUNDS = 5;

/**
 * What a reader waits for in an article of 60,000 letters and 200 marks: from the press of the button to the picture
 * that shows the answer, median of a few rounds.
 *
 * @param {string} url
 * @param {string} path of the article
 * @param {string} browserPath
 * @returns {Promise<readonly import("../bench/result.mjs").Result[]>}
 */
export async function measureReaderActions(url, path, browserPath) {
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await openReader(page, url + path);
    const results = [];
    for (const { name, target, isDone } of ACTIONS) {
      // The switches have left whatever layers on: notes are those of the claims.
      if (isDone === "scrolled") await openReader(page, `${url}${path}?layers=claims`);
      const times = [];
      for (let round = 0; round < ROUNDS; round += 1) times.push(await timeClick(page, { target, isDone, round }));
      results.push({ name: `reader, ${name}`, unit: "ms", value: round(percentile(times, 0.5)), budget: BUDGET_MS });
    }
    return results;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import("@playwright/test").Page} page
 * @param {string} address
 */
async function openReader(page, address) {
  await page.goto(address);
  await page.locator("[data-placed]").waitFor();
}

/** A layer's switch is on when its link says so; each click turns it, so that every second one turns it off. */
const ACTIONS = [
  ...["Frames", "Claims", "Shared text", "Charged words", "Who speaks"].map((layer) => ({
    name: `layer “${layer}”`,
    target: `nav[aria-label^="Layers"] a:has-text("${layer}")`,
    isDone: "turned",
  })),
  { name: "note to its passage", target: "[data-note-for] a[href^='#']", isDone: "scrolled" },
];

/**
 * A switch is one link that is pressed again and again; of notes each round takes another, far from the last.
 *
 * @param {import("@playwright/test").Page} page
 * @param {{ target: string, isDone: string, round: number }} action
 */
async function timeClick(page, { target, isDone, round: number }) {
  const links = page.locator(target);
  const count = await links.count();
  if (count === 0) throw new Error(`The article has nothing to press: ${target}`);
  const link = links.nth(isDone === "turned" ? 0 : Math.floor((number * count) / ROUNDS));
  return link.evaluate(
    (element, kind) =>
      new Promise((resolve) => {
        const stateOf = () =>
          kind === "turned" ? `${element.getAttribute("aria-current")} ${element.getAttribute("href")}` : location.hash;
        const before = stateOf();
        const start = performance.now();
        const look = () => {
          if (stateOf() !== before) requestAnimationFrame(() => resolve(performance.now() - start));
          else if (performance.now() - start > 5_000) resolve(NaN);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        if (element instanceof HTMLElement) element.click();
      }),
    isDone,
  );
}
