import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, type Page, expect, test as base } from "@playwright/test";
import { type Server, startParallax } from "./server";

interface WorkerOptions {
  /** Whether the worker's server starts with the demo. Set by `test.use({ demo: false })` at the top of a file. */
  demo: boolean;
  /** A name of its own gives a file a worker, and so a workspace, that no other journey has written to. */
  alone: string;
  /** Whether people sign in, at the address that the worker's server has. */
  accounts: boolean;
}

interface WorkerFixtures {
  /** The server that all journeys of one worker share. A journey that needs certain data makes its own. */
  app: Server;
}

interface TestFixtures {
  /** Console errors that this journey causes on purpose, such as a page that is not there. */
  expectedConsoleErrors: RegExp[];
}

/** Playwright's `test` with a Parallax to run against; an error in the page's console fails the test. */
export const test = base.extend<TestFixtures, WorkerOptions & WorkerFixtures>({
  demo: [true, { option: true, scope: "worker" }],
  alone: ["", { option: true, scope: "worker" }],
  accounts: [false, { option: true, scope: "worker" }],

  app: [
    async ({ demo, accounts }, use) => {
      const server = await startParallax({ demo, accounts });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],

  baseURL: async ({ app }, use) => use(app.url),

  expectedConsoleErrors: async ({}, use) => use([]),

  context: async ({ context, expectedConsoleErrors }, use) => {
    const errors = collectErrors(context);
    await use(context);
    const unexpected = errors.filter((error) => !expectedConsoleErrors.some((expected) => expected.test(error)));
    expect(unexpected, "errors in the page's console").toEqual([]);
  },
});

export { expect };

function collectErrors(context: BrowserContext): readonly string[] {
  const errors: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  return errors;
}

/** A screen has one heading of the first level; nothing sticks out, as it comes or unfolded; axe finds nothing. */
export async function expectSoundScreen(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectNoOverflow(page);
  await page.locator("main details:not([open])").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  await expectNoOverflow(page);
  await expectAccessible(page);
}

/** Nothing sticks out of the page sideways. Boxes that scroll by themselves may hold wider content. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`)
      .concat(`page ${document.documentElement.scrollWidth} px wide instead of ${width}`);
  });
  expect(tooWide, `elements that stick out of ${page.url()}`).toEqual([]);
}

/**
 * Axe finds nothing on the page as it is now. It runs within the page and words violations alone: by default it opens
 * a second page for putting the frames' results together, and describes all that is right as well, which takes several
 * times as long. We have no frames; the policy that every page carries forbids them.
 */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that is just being left has no title yet in its next state, and axe would look at that moment.
  await expect(page).toHaveTitle(/./);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(" ")}\n  ${failureSummary ?? ""}`),
  );
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}
