import Sqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { openTestWorkspace, TEST_MOMENT } from "@/test/workspace";
import type { WorkContext } from "@/workflows/work-context";
import { nameInChange, recordChange, undoChange } from "./change-log";
import { insertCoder } from "./coders";

const HEADER = { action: "add-coder", summary: "Coder Ada added", coderId: null, at: TEST_MOMENT };

async function addCoder({ database }: WorkContext): Promise<string> {
  const { changeKey } = await recordChange(database, HEADER, (tx, recorder) =>
    insertCoder(tx, recorder, { name: "Ada", at: TEST_MOMENT }),
  );
  return changeKey ?? "";
}

test("a column that is added to a table later does not keep an older change from being undone", async () => {
  const context = await openTestWorkspace();
  const { database } = context;
  const changeKey = await addCoder(context);
  const migration = new Sqlite(database.file);
  migration.exec('ALTER TABLE "Coder" ADD COLUMN "colour" TEXT NOT NULL DEFAULT \'none\'');
  migration.close();
  expect(await undoChange(database, changeKey, TEST_MOMENT)).toMatchObject({ ok: true });
  expect(await database.reader.coder.count()).toBe(0);
});

test("a row that was deleted before a column was added comes back with the column's default", async () => {
  const context = await openTestWorkspace();
  const { database } = context;
  await addCoder(context);
  const { id } = await database.reader.coder.findFirstOrThrow();
  const { changeKey } = await recordChange(database, HEADER, async (tx, recorder) => {
    await recorder.touch("Coder", { id });
    await tx.coder.delete({ where: { id } });
  });
  const migration = new Sqlite(database.file);
  migration.exec('ALTER TABLE "Coder" ADD COLUMN "colour" TEXT NOT NULL DEFAULT \'none\'');
  migration.close();
  expect(await undoChange(database, changeKey ?? "", TEST_MOMENT)).toMatchObject({ ok: true });
  const [coder] = await database.reader.$queryRaw<unknown[]>`SELECT "name", "colour" FROM "Coder"`;
  expect(coder).toEqual({ name: "Ada", colour: "none" });
});

test("what belonged to something that is gone by now is not brought back, and writing goes on", async () => {
  const { database } = await openTestWorkspace();
  const addEvent = (slug: string) =>
    database.inTransaction((tx) =>
      tx.event.create({
        data: {
          ...{ key: slug, slug, title: slug, kind: "event", summary: "", inclusionRule: "", population: "" },
          ...{ query: "", exclusions: "", fictional: false, createdAt: TEST_MOMENT },
        },
      }),
    );
  const { id: eventId } = await addEvent("night-ferry");
  const { id } = await database.inTransaction((tx) =>
    tx.glossaryTerm.create({ data: { key: "term", eventId, term: "lock", definition: "a gate" } }),
  );
  const { changeKey } = await recordChange(database, HEADER, async (tx, recorder) => {
    await recorder.touch("GlossaryTerm", { id });
    await tx.glossaryTerm.delete({ where: { id } });
  });
  await database.inTransaction((tx) => tx.event.delete({ where: { id: eventId } }));
  expect(await undoChange(database, changeKey ?? "", TEST_MOMENT)).toMatchObject({ ok: false, reason: "gone-since" });
  expect(await addEvent("day-ferry")).toMatchObject({ slug: "day-ferry" });
});

test("a row that a change only names is left alone when the change is undone", async () => {
  const context = await openTestWorkspace();
  const { database } = context;
  const changeKey = await addCoder(context);
  const { id } = await database.inTransaction((tx) =>
    tx.import.create({ data: { key: "import", state: "open", createdAt: TEST_MOMENT } }),
  );
  await database.inTransaction((tx) => nameInChange(tx, changeKey, "Import", { id }));
  expect(await undoChange(database, changeKey, TEST_MOMENT)).toMatchObject({ ok: true });
  expect(await database.reader.import.count()).toBe(1);
});
