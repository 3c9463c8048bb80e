import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readClassDoor } from "@/db/classes";
import { openTestWorkspace } from "@/test/workspace";
import { closeClassDoor, openClassDoor } from "@/workflows/classes/teach";
import type { WorkContext } from "@/workflows/work-context";

const CLI = join(import.meta.dirname, "..", "parallax.mjs");

/** `parallax class-door` as `npm start` runs it, in a process of its own. */
function startDoor({ database }: WorkContext) {
  const child = spawn(process.execPath, [CLI, "class-door"], {
    env: { ...process.env, PARALLAX_DATA: dirname(database.file) },
    stdio: ["ignore", "ignore", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, ended, printed: () => printed };
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return address !== null && typeof address === "object" ? address.port : 0;
}

/** Asks until there is an answer. */
async function until<Found>(ask: () => Promise<Found | null>): Promise<Found> {
  for (;;) {
    const found = await ask();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const isAnswering = (address: string) =>
  fetch(`${address}/join`).then(
    ({ status }) => status === 200,
    () => false,
  );

test("the door listens when a teacher asks for it, closes when it is not wanted, and ends by a signal", async () => {
  const context = await openTestWorkspace();
  const door = startDoor(context);
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  await openClassDoor(context, { address: "127.0.0.1", port });
  await until(async () => (await isAnswering(address)) || null);
  const { reader } = context.database;
  const row = await until(async () => {
    const found = await readClassDoor(reader);
    return found?.listeningAt == null ? null : found;
  });
  expect(row).toMatchObject({ problem: null, reached: 0 });
  expect((await fetch(`${address}/events`)).status).toBe(404);

  await closeClassDoor(context);
  await until(async () => ((await isAnswering(address)) ? null : true));
  door.child.kill("SIGTERM");
  expect([await door.ended, door.printed()]).toEqual([0, ""]);
});

test("an address that this machine does not have is reported, and another asking is followed", async () => {
  const context = await openTestWorkspace();
  startDoor(context);
  await openClassDoor(context, { address: "192.0.2.1", port: 3100 });
  const { reader } = context.database;
  const problem = await until(async () => (await readClassDoor(reader))?.problem ?? null);
  expect(problem).toContain("does not have the address 192.0.2.1");
  const port = await findFreePort();
  await openClassDoor({ ...context, now: () => "2031-04-01T10:00:01.000Z" }, { address: "127.0.0.1", port });
  await until(async () => (await isAnswering(`http://127.0.0.1:${port}`)) || null);
});
