import { expect, expectSoundScreen, test } from "./fixtures";

const FRAMING = "/events/harbour-bridge/framing";

interface FramingTwin {
  readonly data: {
    readonly twoOutlets: { readonly sentence: string; readonly a: { readonly key: string } };
    readonly agreement: readonly { readonly code: string; readonly units: readonly unknown[] }[];
  };
}

test("An analyst sets two outlets against each other, and sees how far coders agree on each frame @desktop", async ({
  page,
}) => {
  await page.goto(FRAMING);
  const heading = page.locator("#two-outlets");
  const before = await heading.innerText();
  await page.getByLabel("One outlet").selectOption({ label: "Daily Lantern" });
  await page.getByLabel("The other").selectOption({ label: "Ellery Courier" });
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/a=daily-lantern&b=ellery-courier/);
  await expect(heading).not.toHaveText(before);
  await expect(heading).toContainText("Daily Lantern and Ellery Courier");
  const twin = await page.request.get(`${FRAMING}.json?a=daily-lantern&b=ellery-courier`);
  const { data } = (await twin.json()) as FramingTwin;
  await expect(heading).toHaveText(data.twoOutlets.sentence);

  await test.step("an end opens the outlet's codings, and the choice stays", async () => {
    const end = page.locator("figure", { has: heading }).locator("a[data-evidence^='frame.']").first();
    await end.click();
    const drawer = page.locator("[data-evidence-open]").first();
    await expect(drawer).toHaveAttribute("data-count", (await end.getAttribute("data-count")) ?? "");
    await expect(page).toHaveURL(/a=daily-lantern/);
    await expectSoundScreen(page);
    await page.goBack();
  });

  await test.step("an agreement figure opens the articles behind it", async () => {
    const badge = page.locator("a[data-evidence^='agreement.']").first();
    await expect(badge).toContainText(/α|no variation/);
    await badge.click();
    const drawer = page.locator("[data-evidence-open]").first();
    await expect(drawer).toHaveAttribute("data-count", String(data.agreement[0]?.units.length));
    await expect(drawer.getByText(/All coders agree\.|Coders differ\./).first()).toBeVisible();
    await expectSoundScreen(page);
  });
});
