import { type Locator, type Page, expect } from "@playwright/test";

interface PastedPage {
  readonly text: string;
  readonly url?: string;
}

/** Which event the pages enter: one that is here, by its title, or a new one. */
type EventChoice = { readonly event: string } | { readonly newEvent: string };

/** The review of an import, once everything in it has been read. */
export async function expectReview(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/articles\/import\/(?!upload)[^/]+$/);
  await expect(page.locator("#tally")).toBeVisible();
  await expect(page.locator("#waiting")).toHaveCount(0, { timeout: 20_000 });
}

/** Pastes one page, as a person does, and waits until its review stands open. */
export async function pastePage(page: Page, { text, url }: PastedPage, into?: EventChoice): Promise<void> {
  await page.goto("/articles/import");
  if (into !== undefined) await chooseEvent(page, into);
  await page.getByLabel("The page, all of it").fill(text);
  if (url !== undefined) await page.getByLabel("Its address, if you have it").fill(url);
  await page.getByRole("button", { name: "Read this page" }).click();
  await expectReview(page);
}

/** Brings one page in, with an outlet that nobody knows; answers the article's address. */
export async function addArticle(page: Page, pasted: PastedPage): Promise<string> {
  await pastePage(page, pasted);
  const form = page.getByRole("form", { name: /^Fields of/ });
  await form.getByRole("group", { name: "Outlet" }).getByLabel("Unknown").check();
  await form.getByRole("button", { name: /mark ready$/ }).click();
  await page.getByRole("button", { name: "Save 1 ready" }).click();
  const saved = page.locator("#saved").getByRole("link");
  await expect(saved).toHaveCount(1);
  return (await saved.getAttribute("href")) ?? "";
}

/** Gives files to the page, as dropping them does, and waits until all have been read. */
export async function giveFiles(
  page: Page,
  files: readonly { readonly name: string; readonly text: string }[],
  into: EventChoice,
): Promise<void> {
  await page.goto("/articles/import");
  await chooseEvent(page, into);
  await page
    .locator("input[type=file]")
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })));
  await expectReview(page);
}

async function chooseEvent(page: Page, into: EventChoice): Promise<void> {
  const choice = page.getByLabel("Event that they are about");
  if ("event" in into) {
    await choice.selectOption({ label: into.event });
    return;
  }
  await choice.selectOption("+new");
  await page.getByLabel("Title of the new event").fill(into.newEvent);
}

/** What a person says about a page in review; what is left out stays as it was read. */
export interface ReviewAnswers {
  /** The name to look for; `null`: nobody knows it. */
  readonly outlet?: string | null;
  readonly date?: { readonly notBefore: string; readonly notAfter: string };
  readonly author?: string;
  readonly genre?: string;
  readonly provenance?: string;
}

/** Opens a page of the review by its headline, unless it stands open already; answers with its form. */
export async function openItem(page: Page, headline: string): Promise<Locator> {
  const form = page.getByRole("form", { name: `Fields of ${headline}` });
  const row = page.getByRole("link", { name: headline, exact: true });
  await expect(form.or(row).first()).toBeVisible();
  if (!(await form.isVisible())) await row.click();
  await expect(form).toBeVisible();
  return form;
}

/** Answers the questions of one page and marks it ready. */
export async function answerItem(page: Page, headline: string, answers: ReviewAnswers): Promise<void> {
  const form = await openItem(page, headline);
  const { outlet, date, author, genre, provenance } = answers;
  if (outlet === null) await form.getByLabel("Unknown", { exact: true }).check();
  else if (outlet !== undefined) await chooseOutlet(form, outlet);
  if (date !== undefined) {
    await form.getByLabel("Between").check();
    await form.getByLabel("Not before").fill(date.notBefore);
    await form.getByLabel("Not after").fill(date.notAfter);
  }
  if (author !== undefined) await form.getByLabel("Author").fill(author);
  if (genre !== undefined) await form.getByLabel("Genre").selectOption({ label: genre });
  if (provenance !== undefined) await form.getByLabel("Provenance").selectOption({ label: provenance });
  await form.getByRole("button", { name: /mark ready|Save changes/ }).click();
  await expect(form).toHaveCount(0);
}

async function chooseOutlet(form: Locator, name: string): Promise<void> {
  const known = form.getByLabel(new RegExp(`^(?:Confirm|Keep) ${name}$`));
  if ((await known.count()) > 0) {
    await known.check();
    return;
  }
  await form.getByLabel(/^(?:I know it|Other outlet)$/).check();
  await form.getByLabel("Its name or address").fill(name);
  await form
    .getByRole("radio", { name: new RegExp(`${name}`) })
    .last()
    .check();
}

/** Saves what is ready. */
export async function saveReady(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Save \d+ ready$/ }).click();
  await expect(page.getByText(/\d saved/).first()).toBeVisible();
}
