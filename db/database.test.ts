import { expect, test } from "vitest";
import { openTestWorkspace } from "@/test/workspace";
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
  expect(await database.reader.setting.findMany()).toEqual([{ name: "demoSeededAt", value: "whole" }]);
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

test("keys are short, easy to read aloud, and differ", () => {
  const keys = new Set(Array.from({ length: 1000 }, newKey));
  expect(keys.size).toBe(1000);
  for (const key of keys) expect(key).toMatch(/^[2-9a-hjkmnp-tv-z]{10}$/);
});
