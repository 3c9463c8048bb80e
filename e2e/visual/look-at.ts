import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectNoOverflow, test as demoTest } from "../fixtures";
import { ROOT } from "../server";
import { findFadedMarks } from "./faded-marks";
import { measureLayoutShift, watchLayoutShift } from "./layout-shift";
import { findSmallTargets } from "./small-targets";
import { findTextFaults } from "./text-faults";

/** A screen and the way to it. */
export interface Screen {
  /** In kebab case: names the folder of its pictures. */
  readonly name: string;
  /** Goes to the screen and brings it into the state to look at. */
  readonly open: (page: Page) => Promise<unknown>;
  /** Only the window, for what floats over the page and would stand wrongly in a picture of the whole. */
  readonly windowOnly?: boolean;
}

export const PICTURES = join(ROOT, "reports", "visual");

const WIDTHS = [390, 768, 1280, 1920] as const;
const LOOKS = [
  { look: "light", colorScheme: "light", forcedColors: "none" },
  { look: "dark", colorScheme: "dark", forcedColors: "none" },
  { look: "forced", colorScheme: "dark", forcedColors: "active" },
] as const;
/** Of a longer page, this much from the top is pictured. */
const TALLEST_PICTURE_PX = 6000;
const MOST_LAYOUT_SHIFT = 0.02;

/**
 * Declares one test for each screen and width. It measures what nobody should have to look for (overflow, small targets,
 * small, clipped or overlapping text, marks that forced colours swallow, a page that jumps) and takes a picture in each
 * look, compared with that of the last run. `test` brings the server to look at.
 */
export function lookAt(screens: readonly Screen[], test: typeof demoTest = demoTest): void {
  for (const width of WIDTHS) {
    const isPhone = width === 390;
    test.describe(`${width} px`, () => {
      test.use({ viewport: { width, height: isPhone ? 844 : 800 }, hasTouch: isPhone, isMobile: isPhone });
      for (const screen of screens) {
        test(`${screen.name} at ${width} px`, async ({ page }) => {
          await watchLayoutShift(page);
          await screen.open(page);
          await page.waitForLoadState("networkidle");
          await page.evaluate(() => document.fonts.ready);
          await expectSoundLayout(page, isPhone ? 44 : 24);
          for (const { look, ...media } of LOOKS) {
            await page.emulateMedia(media);
            if (look === "forced") expect.soft(await findFadedMarks(page), "marks lost in forced colours").toEqual([]);
            await comparePicture(page, screen, `${width}-${look}.png`);
          }
        });
      }
    });
  }
}

async function expectSoundLayout(page: Page, targetPx: number): Promise<void> {
  expect.soft(await measureLayoutShift(page), "layout shift").toBeLessThanOrEqual(MOST_LAYOUT_SHIFT);
  expect.soft(await findSmallTargets(page, targetPx), `targets under ${targetPx} px`).toEqual([]);
  expect.soft(await findTextFaults(page), "text that is too small, clipped or overlapped").toEqual([]);
  await expectNoOverflow(page);
}

/** Keeps the picture for the contact sheet; the first one of a screen becomes what the next runs are compared with. */
async function comparePicture(page: Page, { name, windowOnly = false }: Screen, file: string): Promise<void> {
  const picture = await takePicture(page, windowOnly);
  keep(join(PICTURES, name, file), picture);
  const baseline = demoTest.info().snapshotPath(name, file);
  if (existsSync(baseline)) expect.soft(picture).toMatchSnapshot([name, file]);
  else keep(baseline, picture);
}

async function takePicture(page: Page, windowOnly: boolean): Promise<Buffer> {
  if (windowOnly) return page.screenshot({ animations: "disabled" });
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST_PICTURE_PX) };
  return page.screenshot({ animations: "disabled", fullPage: true, clip });
}

function keep(path: string, picture: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
}
