import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { openTestWorkspace } from "@/test/workspace";
import { openDatabase, readRevision } from "./database";
import { newKey } from "./new-key";

test("the reader cannot write", async () => {
  const { database } = await openTestWorkspace();
  const write = database.reader.setting.create({ data: { name: "demoSeededAt", value: "now" } });
  await expect(write).rejects.toThrow(/readonly/i);
});

test("a transaction that fails leaves nothing, and the next one goes on", async () => {
  const { database } = await openTestWorkspace();
  const failing = database.inTransaction(async (tx) => {
    await tx.setting.create({ data: { name: "demoSeededAt", value: "half" } });
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  await database.inTransaction((tx) => tx.setting.create({ data: { name: "demoSeededAt", value: "whole" } }));
  expect(await database.reader.setting.findUnique({ where: { name: "demoSeededAt" } })).toMatchObject({
    value: "whole",
  });
});

test("every write raises the revision, also for other processes; one that fails and one that keeps books do not", async () => {
  const { database } = await openTestWorkspace();
  const other = await openDatabase(database.file);
  const before = await readRevision(other.reader);
  await database.inTransaction((tx) => tx.setting.create({ data: { name: "demoSeededAt", value: "1" } }));
  expect(await readRevision(other.reader)).toBe(before + 1);
  const failing = database.inTransaction(() => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  await database.keepBooks((tx) => tx.setting.create({ data: { name: "groupedUpTo", value: "1" } }));
  expect(await readRevision(database.reader)).toBe(before + 1);
  await other.close();
});

test("a transaction whose commit fails leaves nothing, and the next one goes on, here and in other processes", async () => {
  const { database } = await openTestWorkspace();
  const failing = database.inTransaction(async (tx) => {
    await tx.setting.create({ data: { name: "demoSeededAt", value: "half" } });
    await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
    await tx.eventPart.create({ data: { dossierId: 7, eventId: 8, position: 0 } });
  });
  const next = database.inTransaction((tx) => tx.setting.create({ data: { name: "demoRemovedAt", value: "whole" } }));
  await expect(failing).rejects.toThrow(/foreign ?key/i);
  await next;
  const settings = () => database.reader.setting.findMany({ where: { name: { not: "revision" } } });
  expect(await settings()).toEqual([{ name: "demoRemovedAt", value: "whole" }]);
  const other = await openDatabase(database.file);
  await other.keepBooks((tx) => tx.setting.deleteMany());
  await other.close();
  expect(await database.reader.setting.count()).toBe(0);
});

test("forty transactions at once all commit, and none sees another's half", async () => {
  const { database } = await openTestWorkspace();
  await database.inTransaction((tx) => tx.setting.create({ data: { name: "demoSeededAt", value: "0" } }));
  const increments = Array.from({ length: 40 }, () =>
    database.inTransaction(async (tx) => {
      const { value } = await tx.setting.findUniqueOrThrow({ where: { name: "demoSeededAt" } });
      await tx.setting.update({ where: { name: "demoSeededAt" }, data: { value: String(Number(value) + 1) } });
    }),
  );
  await Promise.all(increments);
  expect((await database.reader.setting.findUnique({ where: { name: "demoSeededAt" } }))?.value).toBe("40");
});

test("a transaction that has read keeps writers in other processes waiting, so that neither write is lost", async () => {
  const { database } = await openTestWorkspace();
  await database.inTransaction((tx) => tx.setting.create({ data: { name: "demoSeededAt", value: "1" } }));
  const other = await startIncrement(database.file);
  await database.inTransaction(async (tx) => {
    const { value } = await tx.setting.findUniqueOrThrow({ where: { name: "demoSeededAt" } });
    other.go();
    // Time enough for the other to write between our reading and our writing, were it let in.
    await Promise.race([other.finished, pause(1500)]);
    await tx.setting.update({ where: { name: "demoSeededAt" }, data: { value: `${value} here` } });
  });
  await other.finished;
  expect((await database.reader.setting.findUnique({ where: { name: "demoSeededAt" } }))?.value).toBe("1 here there");
});

/** Another process that appends to the setting in a transaction once it is told to; within one, a mutex would do. */
async function startIncrement(file: string) {
  const script = `
    import { openDatabase } from "./db/database.ts";
    const database = await openDatabase(${JSON.stringify(file)});
    console.log("ready");
    process.stdin.once("data", async () => {
      await database.inTransaction(async (tx) => {
        const { value } = await tx.setting.findUniqueOrThrow({ where: { name: "demoSeededAt" } });
        await tx.setting.update({ where: { name: "demoSeededAt" }, data: { value: value + " there" } });
      });
      await database.close();
      process.stdin.destroy();
    });`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    cwd: join(import.meta.dirname, ".."),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const finished = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  return { go: () => child.stdin.write("go"), finished };
}

test("keys are short, easy to read aloud, and differ", () => {
  const keys = new Set(Array.from({ length: 1000 }, newKey));
  expect(keys.size).toBe(1000);
  for (const key of keys) expect(key).toMatch(/^[2-9a-hjkmnp-tv-z]{10}$/);
});
