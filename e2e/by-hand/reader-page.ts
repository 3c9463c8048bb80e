import { type Locator, type Page, expect } from "@playwright/test";

/** Begins coding as somebody new, from the article that is open. */
export async function addCoder(page: Page, name: string): Promise<void> {
  await page.getByText("Who is coding?", { exact: true }).first().click();
  const panel = page
    .locator("main details[open]")
    .filter({ has: page.getByRole("button", { name: "Add", exact: true }) });
  await panel.getByRole("textbox").fill(name);
  await panel.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.locator("summary", { hasText: `Coding as ${name}` })).toBeVisible();
}

/** The palette, wherever it is drawn: beside the passage or as a sheet. */
export function paletteOf(page: Page): Locator {
  return page.getByRole("dialog", { name: /^Mark / });
}

/** The bar that says what was just done. */
export function undoBarOf(page: Page): Locator {
  return page.getByRole("status").filter({ has: page.getByRole("button", { name: "Undo", exact: true }) });
}

/** Selects words of the article by dragging the mouse over them; they must stand in the text once. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Escape");
  await scrollToWords(page, words);
  const [first, last] = await placeOfWords(page, words);
  await page.mouse.move(first.x + 0.5, first.y);
  await page.mouse.down();
  await page.mouse.move((first.x + last.x) / 2, last.y, { steps: 3 });
  await page.mouse.move(last.x - 0.5, last.y, { steps: 2 });
  await page.mouse.up();
  await expect(paletteOf(page)).toBeVisible();
  const [from, to] = ((await page.locator("[data-selection]").getAttribute("data-selection")) ?? "")
    .split("-")
    .map(Number);
  expect((to ?? 0) - (from ?? 0), `length of the selection of “${words}”`).toBe(words.length);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where words begin and end on the screen, in CSS pixels of the window. */
export async function placeOfWords(page: Page, words: string): Promise<readonly [Point, Point]> {
  const rects = await page.evaluate(rectsOfWords, words);
  const [first, last] = [rects[0], rects.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`not in the article: “${words}”`);
  const middle = ({ y, height }: { readonly y: number; readonly height: number }) => y + height / 2;
  return [
    { x: first.x, y: middle(first) },
    { x: last.x + last.width, y: middle(last) },
  ];
}

async function scrollToWords(page: Page, words: string): Promise<void> {
  const [first] = await placeOfWords(page, words);
  await page.evaluate((y) => scrollBy({ top: y - innerHeight / 3, behavior: "instant" }), first.y);
}

/** Runs in the page: the lines of the words in the runs of the article's text. */
function rectsOfWords(words: string) {
  const runs = [...document.querySelectorAll("main [data-start]")].sort(
    (a, b) => Number(a.getAttribute("data-start")) - Number(b.getAttribute("data-start")),
  );
  const nodes = runs.flatMap((run) => [...run.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE));
  const start = nodes
    .map((node) => node.textContent ?? "")
    .join("")
    .indexOf(words);
  if (start === -1) return [];
  const range = document.createRange();
  let offset = 0;
  for (const node of nodes) {
    const length = node.textContent?.length ?? 0;
    if (start >= offset && start < offset + length) range.setStart(node, start - offset);
    const end = start + words.length;
    if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
    offset += length;
  }
  return [...range.getClientRects()]
    .filter(({ width }) => width > 1)
    .map(({ x, y, width, height }) => ({ x, y, width, height }));
}

/** What goes with a code beside the code itself. */
export interface CodeDetails {
  readonly isQuoted?: boolean;
  readonly isUnsure?: boolean;
  readonly note?: string;
}

/** Puts a code on the words. */
export async function markCode(
  page: Page,
  words: string,
  code: string,
  { isQuoted = false, isUnsure = false, note }: CodeDetails = {},
): Promise<void> {
  await selectWords(page, words);
  const palette = paletteOf(page);
  await turnTo(palette, "a code");
  if (isQuoted) await palette.getByRole("radio", { name: "quoted", exact: true }).check();
  if (isUnsure) await palette.getByLabel("Unsure").first().check();
  if (note !== undefined) {
    await palette.getByRole("button", { name: "Add a note" }).first().click();
    await palette.getByLabel("Note").first().fill(note);
  }
  await palette.getByRole("button", { name: new RegExp(`^\\d+\\s+${code}`) }).click();
  await expect(undoBarOf(page)).toContainText(`${code} added`);
  await page.keyboard.press("Escape");
}

/** How a passage bears on a claim; what is left out keeps the form's plain value. */
export interface MentionDetails {
  readonly claim: string;
  readonly voice?: string;
  readonly speakers?: readonly { readonly name: string; readonly type: string; readonly via?: string }[];
  readonly polarity?: string;
  readonly fit?: string;
  readonly verb?: string;
  readonly verbClass?: string;
  readonly flags?: readonly string[];
  readonly note?: string;
}

/** Adds a mention of a claim that is there already. */
export async function markClaim(page: Page, words: string, details: MentionDetails): Promise<void> {
  await selectWords(page, words);
  const palette = paletteOf(page);
  await turnTo(palette, "a claim");
  await palette.getByRole("button", { name: details.claim }).click();
  await fillMention(palette, details);
  await palette.getByRole("button", { name: "Add to the claim" }).click();
  await expect(undoBarOf(page)).toContainText(/claim \d+/);
  await page.keyboard.press("Escape");
}

/** Turns the palette to codes or claims, where the codebook is too long to show both at once. */
export async function turnTo(palette: Locator, half: "a code" | "a claim"): Promise<void> {
  const turn = palette.getByRole("radio", { name: half, exact: true });
  if (await turn.isVisible()) await turn.check();
}

/** Fills what belongs to a mention, once its claim is chosen. */
export async function fillMention(palette: Locator, details: Omit<MentionDetails, "claim">): Promise<void> {
  const { voice, speakers = [], polarity, fit, verb, verbClass, flags = [], note } = details;
  if (voice !== undefined) await choose(palette, "Voice", voice);
  for (const [index, { name, type, via }] of speakers.entries()) {
    if (index > 0) await palette.getByRole("button", { name: "Quoted by somebody else" }).click();
    await palette.getByLabel(index === 0 ? "Speaker" : "Quoted by", { exact: true }).fill(name);
    await palette.getByLabel("Type").nth(index).selectOption(type);
    if (via !== undefined) await palette.getByLabel("via").nth(index).selectOption({ label: via });
  }
  if (polarity !== undefined) await choose(palette, "Polarity", polarity);
  const isDetailed = [fit, verb, verbClass, note].some((detail) => detail !== undefined) || flags.length > 0;
  if (isDetailed) await palette.locator("details:not([open]) > summary", { hasText: "More" }).click();
  if (fit !== undefined) await choose(palette, "Fit", fit);
  if (verb !== undefined) await palette.getByLabel("Verb", { exact: true }).fill(verb);
  if (verbClass !== undefined) await palette.getByLabel("Its class").selectOption(verbClass);
  const form = palette.locator("form").last();
  for (const flag of flags) await form.getByLabel(flag).check();
  if (note === undefined) return;
  await form.getByRole("button", { name: "Add a note" }).click();
  await form.getByLabel("Note").fill(note);
}

/** By the stored value: the words of the screen stand beside it. */
function choose(palette: Locator, legend: string, value: string): Promise<void> {
  return palette.getByRole("group", { name: legend }).locator(`input[value="${value}"]`).check();
}

/** Ticks a judgement of the whole article, such as "Safety, headline". */
export async function tickWhole(page: Page, label: string): Promise<void> {
  await page.getByRole("checkbox", { name: label, exact: true }).check();
  await expect(page.getByRole("checkbox", { name: label, exact: true })).toBeEnabled();
}

/** Hands work in: with this codebook, or with the claims. */
export async function finish(page: Page, what: "this codebook" | "the claims"): Promise<void> {
  await page.getByRole("button", { name: `Finished with ${what}` }).click();
  await expect(page.getByRole("button", { name: `Reopen ${what}` })).toBeVisible();
}
