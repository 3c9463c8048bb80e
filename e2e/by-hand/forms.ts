import { type Locator, type Page, expect } from "@playwright/test";

/** Opens a fold by its label, unless it stands open; answers with what is in it. */
export async function openFold(page: Page, label: string): Promise<Locator> {
  const fold = page
    .locator("details")
    .filter({ has: page.locator("summary", { hasText: label }) })
    .last();
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").first().click();
  return fold;
}

/** Fills fields by their labels: text is typed, and in a list the choice of that value or label is taken. */
export async function fillFields(form: Locator, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(label, { exact: true });
    if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Sends a form by its button, and waits until it was done and the page has been drawn anew. */
export async function send(form: Locator, button: string): Promise<void> {
  const answered = form.page().waitForResponse((response) => response.request().method() === "POST");
  await form.getByRole("button", { name: button, exact: true }).click();
  await answered;
  await expect(form.getByRole("button", { name: "Undo", exact: true })).toBeVisible();
  await expect(form.getByRole("button", { name: button, exact: true })).toBeEnabled();
}

/** Opens a fold, fills its form and sends it. */
export async function fillFold(
  page: Page,
  {
    label,
    button,
    fields,
  }: { readonly label: string; readonly button: string; readonly fields: Readonly<Record<string, string>> },
): Promise<void> {
  const fold = await openFold(page, label);
  await fillFields(fold, fields);
  await send(fold, button);
}
