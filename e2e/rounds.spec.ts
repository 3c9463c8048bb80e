import type { Browser, Page } from "@playwright/test";
import { finish, tickWhole } from "./by-hand/reader-page";
import { expect, expectSoundScreen, test } from "./fixtures";

test.use({ alone: "rounds" });

/** A browser of somebody's own in which a new coder is at work. */
async function openAsCoder(browser: Browser, baseURL: string | undefined, like: Page, name: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, viewport: like.viewportSize() });
  const page = await context.newPage();
  await page.goto("/coding");
  await page.getByLabel(/add a coder, by name/).fill(name);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText(`${name} is at work.`)).toBeVisible();
  return page;
}

interface Round {
  readonly name: string;
  readonly phase: "Main" | "Reliability" | "Training";
  readonly coders: readonly string[];
  readonly reference?: string;
}

/** Fills the form of a round over the bridge's articles and looks at its preview. */
async function previewRound(page: Page, { name, phase, coders, reference }: Round): Promise<void> {
  await page.getByLabel("Name of the round").fill(name);
  await page.getByRole("radio", { name: new RegExp(`^${phase}`) }).check();
  if (reference !== undefined)
    await page.getByRole("combobox", { name: /^Reference coder/ }).selectOption({ label: reference });
  for (const coder of coders) await page.getByRole("checkbox", { name: coder, exact: true }).check();
  await page.getByRole("combobox", { name: /^Event/ }).selectOption("harbour-bridge");
  if (phase === "Main") await page.getByLabel("Coders for each article").fill("2");
  await page.getByRole("button", { name: "Preview" }).click();
  await expect(page.getByRole("heading", { name: "Preview" })).toBeVisible();
}

const rowOf = (page: Page, name: string) => page.getByRole("row", { name: new RegExp(name) });

test("work is handed out to two coders, one codes and goes on, and the editor sees how far they are", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/coding/rounds");
  await page.getByRole("link", { name: "Hand out work" }).click();
  const [edda, finn] = [
    await openAsCoder(browser, baseURL, page, "Edda Vis"),
    await openAsCoder(browser, baseURL, page, "Finn Roos"),
  ];
  await page.reload();
  await previewRound(page, { name: "Spring round", phase: "Main", coders: ["Edda Vis", "Finn Roos"] });
  await expect(rowOf(page, "Edda Vis")).toContainText("9");
  await expect(page.getByText(/sees nobody else’s marks/)).toBeVisible();
  await expectSoundScreen(page);
  await page.getByRole("button", { name: "Hand out", exact: true }).click();
  await expect(page.getByText("Handed out: Spring round, nine articles to two coders")).toBeVisible();
  await expectSoundScreen(page);

  await edda.goto("/coding");
  const own = edda.getByRole("region", { name: "Spring round" });
  await expect(own).toContainText("0 of 9");
  await own.getByRole("link", { name: /^Begin/ }).click();
  await expect(edda.getByText("Spring round: article 1 of 9.")).toBeVisible();
  const first = edda.url();
  await tickWhole(edda, "Economic, article");
  await finish(edda, "this codebook");
  await expect(edda.getByText("Spring round: 1 of 9 handed in.")).toBeVisible();
  await expect(edda.getByRole("checkbox", { name: "Economic, article" })).toBeDisabled();
  await edda.getByRole("link", { name: "Next article" }).click();
  await expect(edda.getByText("Spring round: article 2 of 9.")).toBeVisible();
  expect(edda.url()).not.toBe(first);

  await edda.goto("/coding");
  await expect(own).toContainText("1 of 9");
  await expect(own.getByRole("link", { name: /^Go on/ })).toBeVisible();
  await expectSoundScreen(edda);

  await page.getByRole("link", { name: "Spring round" }).click();
  await expect(rowOf(page, "Edda Vis")).toContainText("1 of 9");
  await expect(rowOf(page, "Finn Roos")).toContainText("0 of 9");
  await expectSoundScreen(page);

  // Looking at the screen has unfolded everything on it.
  await page.reload();
  await page.locator("summary", { hasText: "Close the round" }).click();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(page.getByText(/^Closed: Spring round, 17 assignments taken back/)).toBeVisible();
  await finn.goto("/coding");
  await expect(finn.getByRole("heading", { name: "Handed out to you" })).toHaveCount(0);
  await edda.context().close();
  await finn.context().close();
});

test("a coder in training is set beside the reference as soon as an article is finished @desktop", async ({
  page,
  browser,
  baseURL,
}) => {
  const gita = await openAsCoder(browser, baseURL, page, "Gita Aydin");
  await page.goto("/coding/rounds/new");
  await previewRound(page, { name: "Practice", phase: "Training", coders: ["Gita Aydin"], reference: "Ben Okafor" });
  await page.getByRole("button", { name: "Hand out", exact: true }).click();
  await expect(page.getByText(/^Handed out: Practice/)).toBeVisible();

  await gita.goto("/coding");
  const own = gita.getByRole("region", { name: "Practice" });
  await own.getByRole("link", { name: "How near you are to the reference" }).click();
  await expect(gita.getByRole("heading", { name: "Nothing to compare yet" })).toBeVisible();
  await gita.goto("/coding");
  await own.getByRole("link", { name: /^Begin/ }).click();
  await tickWhole(gita, "Morality, article");
  await finish(gita, "this codebook");
  await gita.goto("/coding");
  await own.getByRole("link", { name: "How near you are to the reference" }).click();
  await expect(gita.getByText(/^Not yet: .* over 1 article, target \.80\. At least 9 more/)).toBeVisible();
  await expect(gita.getByRole("heading", { name: /differences?$/i })).toBeVisible();
  await expectSoundScreen(gita);

  await page.getByRole("link", { name: "Practice" }).click();
  await expect(rowOf(page, "Gita Aydin")).toContainText("Not yet");
  await expectSoundScreen(page);
  await gita.context().close();
});
