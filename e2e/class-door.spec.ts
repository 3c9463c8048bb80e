import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNoOverflow } from "./fixtures";
import { findFreePort, makeDataFolder, ROOT } from "./server";

/*
 * Pupils at a door of their own, without the rest of Parallax: it is killed in the middle, which no other journey's door
 * may be.
 */

interface Class {
  readonly url: string;
  readonly joinCode: string;
  /** What one of the teacher's buttons does; `answers` reads what is stored. */
  teacher(does: string): Promise<unknown>;
  startDoor(): void;
  /** Without any warning, as a laptop that runs out of power. */
  killDoor(): Promise<void>;
}

async function withClass(work: (room: Class) => Promise<void>): Promise<void> {
  const dataFolder = await makeDataFolder({ demo: false });
  const port = await findFreePort();
  const env = { ...process.env, PARALLAX_DATA: dataFolder, PARALLAX_DEMO: "off" };
  const run = (...args: readonly string[]) => spawn(process.execPath, args, { cwd: ROOT, env });
  const teacher = run("--import", "tsx", "test/class-at-door/sow.ts", String(port));
  teacher.stderr.pipe(process.stderr);
  const answers = createInterface({ input: teacher.stdout })[Symbol.asyncIterator]();
  const hear = async (): Promise<unknown> => JSON.parse(String((await answers.next()).value));
  let door: ChildProcess | null = null;
  const startDoor = () => {
    door = run("cli/parallax.mjs", "class-door");
  };
  const killDoor = () => kill(door);
  try {
    const { joinCode } = (await hear()) as { readonly joinCode: string };
    startDoor();
    const tell = (does: string) => {
      teacher.stdin.write(`${does}\n`);
      return hear();
    };
    await work({ url: `http://127.0.0.1:${port}`, joinCode, teacher: tell, startDoor, killDoor });
  } finally {
    await killDoor();
    await kill(teacher);
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function kill(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Opens the address of the QR code and joins. */
async function join(context: BrowserContext, { url, joinCode }: Class): Promise<Page> {
  const page = await context.newPage();
  await expect(async () => {
    await page.goto(`${url}/join?code=${joinCode}`);
  }).toPass();
  await page.getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are in");
  return page;
}

const goOn = (page: Page) => page.locator("form.screen:visible button[value=on]").click();
const sentence = (page: Page, text: string) => page.locator("form.screen:visible").getByLabel(text);
const saved = (page: Page) => page.locator("form.screen:visible [data-saved]");

/** Reads both texts and answers nothing, up to the first text to be marked. */
async function goToMarking(page: Page): Promise<void> {
  for (const heading of ["Read", "Read", "First impression", "First impression"]) {
    await expect(page.locator("h1:visible")).toHaveText(heading);
    await goOn(page);
  }
  await expect(page.locator("h1:visible")).toHaveText("Tap the sentences about costs and money");
}

test("pupils mark through a lost connection and a killed door; nothing is lost, nothing doubled @desktop", async ({
  browser,
}) => {
  test.setTimeout(90_000);
  await withClass(async (room) => {
    const contexts = [
      await browser.newContext(),
      await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true }),
      await browser.newContext({ javaScriptEnabled: false }),
    ] as const;
    const errors: string[] = [];
    for (const context of contexts) context.on("weberror", (error) => errors.push(String(error.error())));
    const [tablet, phone, plain] = contexts;
    const ada = await join(tablet, room);
    const ben = await join(phone, room);
    const cy = await join(plain, room);
    await room.teacher("start");

    await goToMarking(ada);
    await sentence(ada, "A new one costs ninety thousand crowns.").check({ force: true });
    await expect(saved(ada)).toHaveText("Saved, 1 sentence");
    await expectAccessible(ada);

    await goToMarking(ben);
    await expectNoOverflow(ben);
    await ben.setViewportSize({ width: 320, height: 480 });
    await expectNoOverflow(ben);
    await ben.setViewportSize({ width: 360, height: 740 });
    await phone.setOffline(true);
    await sentence(ben, "A new one costs ninety thousand crowns.").check({ force: true });
    await sentence(ben, "The North Bath stays closed for the whole summer.").check({ force: true });
    await expect(saved(ben)).toHaveText("Waiting for connection");
    await ben.getByRole("button", { name: "Undo" }).click();
    await goOn(ben);
    await expect(ben.locator("h1:visible")).toHaveText("Tap the sentences about whose fault it is");
    await phone.setOffline(false);
    await expect(saved(ben)).toHaveText("");

    await room.killDoor();
    await sentence(ada, "The tickets of this season are paid back.").check({ force: true });
    await expect(saved(ada)).toHaveText("Waiting for connection");
    room.startDoor();
    await expect(saved(ada)).toHaveText("Saved, 2 sentences", { timeout: 30_000 });
    await ada.reload();
    await expect(sentence(ada, "The tickets of this season are paid back.")).toBeChecked();
    await expect(ada.locator("form.screen:visible input:checked[name=sentences]")).toHaveCount(2);

    await cy.reload();
    await goToMarking(cy);
    await sentence(cy, "Its filter pump is nineteen years old, the bath office says.").check({ force: true });
    await goOn(cy);
    await expect(cy.locator("h1:visible")).toHaveText("Tap the sentences about whose fault it is");

    const stored = (await room.teacher("answers")) as readonly (readonly [number, string, string])[];
    expect(stored.filter(([, item]) => item.endsWith("/sentences"))).toEqual([
      [0, "mark/A/cost/sentences", "2,4"],
      [1, "mark/A/cost/sentences", "2"],
      [2, "mark/A/cost/sentences", "1"],
    ]);
    expect(new Set(stored.map(([seat, item]) => `${seat} ${item}`)).size).toBe(stored.length);
    expect(errors).toEqual([]);
    for (const context of contexts) await context.close();
  });
});

test("the page follows the teacher: paused, on to the next part, ended; the result can be handed in", async ({
  page,
  context,
}) => {
  await withClass(async (room) => {
    const pupil = await join(context, room);
    await expectAccessible(pupil);
    await room.teacher("start");
    await goToMarking(pupil);
    await sentence(pupil, "A new one costs ninety thousand crowns.").check({ force: true });
    await expect(saved(pupil)).toHaveText("Saved, 1 sentence");

    await room.teacher("pause");
    await expect(pupil.getByText("Paused by your teacher. Your answers are kept.")).toBeVisible();
    await expect(sentence(pupil, "The tickets of this season are paid back.")).toBeDisabled();
    await room.teacher("resume");
    await expect(sentence(pupil, "The tickets of this season are paid back.")).toBeEnabled();

    await room.teacher("next");
    await expect(pupil.locator("h1:visible")).toHaveText("Second look");
    await expect(pupil.locator("form.screen:visible").getByText("Lowmarsh Courier")).toBeVisible();
    await room.teacher("end");
    await expect(pupil.getByRole("heading", { level: 1 })).toHaveText("Mine against the key");
    await expect(pupil.getByText("2 of 2 did")).toBeVisible();
    await expectNoOverflow(pupil);
    await expectAccessible(pupil);

    await page.goto(`${room.url}/join`);
    await expectAccessible(page);
    await expectNoOverflow(page);
  });
});
