import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, expectSoundScreen, test } from "./fixtures";
import { readFirstRunCode } from "./people";
import { ROOT, type Server } from "./server";

test.use({ alone: "accounts", accounts: true });
test.describe.configure({ mode: "serial" });

const ADA = { name: "Ada Lindqvist", login: "ada@quay.example", password: "quay lantern ferry mist" };
const BEN = { name: "Ben Marsh", login: "ben", password: "harbour gull net anchor" };

async function fillAccount(page: Page, { name, login, password }: typeof ADA): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Name to sign in with").fill(login);
  await page.getByLabel("Password").fill(password);
}

async function signIn(page: Page, { login, password }: typeof ADA): Promise<void> {
  await page.getByLabel("Name to sign in with").fill(login);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Somebody else at a browser of their own. */
async function openOther(browser: Browser, app: Server): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: app.url });
  return { context, page: await context.newPage() };
}

test("the code in the terminal makes the owner, who invites a coder; each sees what they may", async ({
  page,
  app,
  browser,
}) => {
  await page.goto("/events/harbour-bridge");
  await expect(page, "whoever has not signed in sees nothing but the door").toHaveURL(/\/sign-in\?next=%2Fevents%2F/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no owner yet");
  await page.getByRole("link", { name: "Make the owner’s account" }).click();
  await fillAccount(page, ADA);
  await page.getByLabel("Code").fill("0123456789abcdef");
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "not the code" })).toBeVisible();
  await expect(page.getByLabel("Your name"), "what was typed stays").toHaveValue(ADA.name);
  await expectSoundScreen(page);

  await page.goto(`/first-run?code=${readFirstRunCode(app)}`);
  await fillAccount(page, ADA);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page).toHaveURL(/\/people$/);
  await expect(page.getByText(`${ADA.name} (you)`)).toBeVisible();

  await page.getByLabel("Their name").fill(BEN.name);
  await page.getByLabel("What they may do").selectOption("coder");
  await page.getByRole("button", { name: "Make a link" }).click();
  const link = await page.getByLabel(`Link for ${BEN.name}`).inputValue();
  expect(link).toContain(`${app.url}/invitation/`);
  await expectSoundScreen(page);

  const { context, page: other } = await openOther(browser, app);
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(`Welcome, ${BEN.name}`);
  await expectSoundScreen(other);
  await other.getByLabel("Name to sign in with").fill(BEN.login);
  await other.getByLabel("Password").fill("short");
  await other.getByRole("button", { name: "Join" }).click();
  await expect(other.getByRole("alert").filter({ hasText: "at least 12" })).toBeVisible();
  await other.getByLabel("Password").fill(BEN.password);
  await other.getByRole("button", { name: "Join" }).click();
  await expect(other.getByRole("heading", { level: 2, name: "Events" })).toBeVisible();
  for (const hidden of ["/data", "/people"]) {
    const answer = await other.goto(hidden);
    expect([hidden, answer?.status()]).toEqual([hidden, 404]);
  }
  await other.goto("/coding");
  await expect(other.getByText(`${BEN.name} is at work.`)).toBeVisible();
  await expect(other.getByText("Change who is coding"), "nobody works under another's name").toHaveCount(0);
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("This link opens nothing any more");
  await context.close();
});

test("no address answers anything without a session, whatever header says where one sits @desktop", async ({ app }) => {
  const open = new Set(["/sign-in", "/first-run", "/invitation/x"]);
  const addresses = [...listPages(), ...TWINS].filter((address) => !open.has(address));
  expect(addresses.length).toBeGreaterThan(60);
  const disguise = {
    "x-forwarded-for": "127.0.0.1",
    "x-forwarded-host": "localhost",
    forwarded: "for=127.0.0.1;host=localhost",
    "x-parallax-path": "/",
    cookie: "parallax-coder=ada; parallax-session=x",
  };
  for (const address of addresses) {
    const answer = await fetch(app.url + address, { headers: disguise, redirect: "manual" });
    const body = await answer.text();
    expect([307, 401, 404, 405], address).toContain(answer.status);
    expect(body, address).not.toMatch(/Harbour Bridge|Daily Lantern|Ada |Policy frames/);
  }
});

test("signing out everywhere ends the session in every browser; a page waits at the door @desktop", async ({
  app,
  browser,
}) => {
  const one = await openOther(browser, app);
  const two = await openOther(browser, app);
  for (const { page } of [one, two]) {
    await page.goto("/articles?outlet=daily-lantern");
    await signIn(page, BEN);
    await expect(page).toHaveURL(/\/articles\?outlet=daily-lantern$/);
  }
  await one.page.goto("/account");
  await expectSoundScreen(one.page);
  await one.page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(one.page).toHaveURL(/\/sign-in$/);
  await two.page.reload();
  await expect(two.page).toHaveURL(/\/sign-in\?next=/);
  await one.context.close();
  await two.context.close();
});

test.describe("without a connection", () => {
  test.use({ expectedConsoleErrors: [/Failed to load resource|ERR_FAILED/] });

  test("signing out asks about what is not saved yet, and leaves nothing of it @desktop", async ({ app, browser }) => {
    const { context, page } = await openOther(browser, app);
    await page.goto("/articles");
    await signIn(page, BEN);
    await expect(page).toHaveURL(/\/articles$/);
    const { data } = await (await page.request.get("/articles.json?event=harbour-bridge")).json();
    await page.goto(`/articles/${data.articles[0].key}`);
    await page.route("**/articles/**", (route) =>
      route.request().method() === "POST" ? route.abort() : route.fallback(),
    );
    await page.getByRole("checkbox", { name: "Economic, article", exact: true }).check();
    await expect(page.getByText("Waiting for connection, 1 mark")).toBeVisible({ timeout: 15_000 });

    await page.goto("/account");
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: "Sign out here" }).click();
    const question = page.getByRole("alert").filter({ hasText: "1 mark is kept in this browser alone" });
    await expect(question).toContainText("Economic");
    await expectSoundScreen(page);
    await question.getByRole("button", { name: "Stay signed in" }).click();
    await expect(question).toHaveCount(0);
    await page.getByRole("button", { name: "Sign out here" }).click();
    await question.getByRole("button", { name: "Discard and sign out" }).click();
    await expect(page).toHaveURL(/\/sign-in$/);
    const left = await page.evaluate(() =>
      Object.keys(localStorage).filter((name) => name.startsWith("parallax.mark.")),
    );
    expect(left).toEqual([]);
    await context.close();
  });
});

test("the door turns away without saying why, and leads to no other site @desktop", async ({ app, browser }) => {
  const { context, page } = await openOther(browser, app);
  await page.goto("/sign-in?next=//evil.example");
  await signIn(page, { ...BEN, password: "not his at all" });
  const said = page.getByRole("alert").filter({ hasText: "not right" });
  await expect(said).toHaveText("The name or the password is not right.");
  await signIn(page, { ...BEN, login: "nobody-here" });
  await expect(said).toHaveText("The name or the password is not right.");
  await expectSoundScreen(page);
  await signIn(page, BEN);
  await expect(page).toHaveURL(`${app.url}/`);
  await context.close();
});

/** Every page there is, from its file: the one to find is the one that was forgotten. */
function listPages(): readonly string[] {
  const app = join(ROOT, "app");
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:^|[\\/])(?:page\.tsx|route\.ts)$/.test(file))
    .map((file) => `/${relative(app, join(app, file)).split(sep).slice(0, -1).join("/")}`)
    .filter((address) => !address.startsWith("/twin/"))
    .map((address) => address.replace("[slug]", address.includes("outlets") ? "daily-lantern" : "harbour-bridge"))
    .map((address) => address.replace("[token]", "x").replace("/codebooks/[key]", "/codebooks/policy-frames"))
    .map((address) => address.replaceAll(/\[[a-z.]+\]/g, "x"));
}

const TWINS = [
  "/index.json",
  "/index.csv",
  "/events.json",
  "/articles.json",
  "/articles.csv",
  "/outlets.json",
  "/outlets/daily-lantern.json",
  "/codebooks.json",
  "/codebooks/policy-frames.json",
  "/coding.json",
  "/data.json",
  "/methods.json",
  "/search.json?q=bridge",
  ...[
    "",
    "/claims",
    "/missing",
    "/timeline",
    "/framing",
    "/words",
    "/voices",
    "/text",
    "/coverage",
    "/read",
    "/review",
  ].flatMap((part) => [`/events/harbour-bridge${part}.json`, `/events/harbour-bridge${part}.csv`]),
];
