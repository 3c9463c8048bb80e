import { expectSoundScreen, test } from "./fixtures";

test.use({ demo: false });

const ADDRESSES = [
  "/",
  "/events",
  "/events/new",
  "/events/grouping",
  "/articles",
  "/articles/import",
  "/outlets",
  "/codebooks",
  "/codebooks/policy-frames",
  "/coding",
  "/methods",
  "/data",
];

for (const address of ADDRESSES) {
  test(`${address} is accessible and fits before anything has been added`, async ({ page }) => {
    await page.goto(address);
    await expectSoundScreen(page);
  });
}
