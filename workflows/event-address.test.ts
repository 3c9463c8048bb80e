import { expect, test } from "vitest";
import { findMovedEvent } from "@/db/events";
import { openTestWorkspace } from "@/test/workspace";
import { addCoder } from "./add-coder";
import { addOutlet } from "./ensure-outlet";
import { createEvent, ensureEvent, saveEvent } from "./save-event";
import { undoChange } from "./undo-change";

test("an event called New does not take the address of the form that makes events", async () => {
  const context = await openTestWorkspace();
  expect((await createEvent(context, { title: "New" })).event.slug).toBe("new-2");
  expect(await saveEvent(context, "new-2", { slug: "new" })).toMatchObject({ ok: false, reason: "slug-taken" });
});

test("an address that an event had before stays its own, whoever wants it", async () => {
  const context = await openTestWorkspace();
  await createEvent(context, { title: "Old name" });
  await createEvent(context, { title: "Other" });
  await saveEvent(context, "old-name", { slug: "new-name" });
  expect((await createEvent(context, { title: "Old name" })).event.slug).toBe("old-name-2");
  expect(await saveEvent(context, "other", { slug: "old-name" })).toMatchObject({ ok: false, reason: "slug-taken" });
  expect(await findMovedEvent(context.database.reader, "old-name")).toBe("new-name");
});

test("an event can have its old address back, and undoing that keeps both working", async () => {
  const context = await openTestWorkspace();
  const { reader } = context.database;
  await createEvent(context, { title: "Old name" });
  await saveEvent(context, "old-name", { slug: "new-name" });
  const back = await saveEvent(context, "new-name", { slug: "old-name" });
  if (!back.ok) throw new Error(back.message);
  expect(await findMovedEvent(reader, "old-name")).toBeNull();
  expect(await findMovedEvent(reader, "new-name")).toBe("old-name");
  await undoChange(context, { changeKey: back.changeKey ?? "" });
  expect(await findMovedEvent(reader, "old-name")).toBe("new-name");
  expect(await findMovedEvent(reader, "new-name")).toBeNull();
});

test("of two who want the same address, name or letters at once one is refused, and nothing throws", async () => {
  const context = await openTestWorkspace();
  await createEvent(context, { title: "A" });
  await createEvent(context, { title: "B" });
  const outcomes = [
    await Promise.all(["a", "b"].map((slug) => saveEvent(context, slug, { slug: "same" }))),
    await Promise.all([1, 2].map(() => addCoder(context, { name: "Zoe" }))),
    await Promise.all(["Ledger", "Lantern"].map((name) => addOutlet(context, { name, letters: "LL" }))),
  ];
  expect(outcomes.map((both) => both.map((one) => (one.ok ? "done" : one.reason)))).toEqual([
    ["done", "slug-taken"],
    ["done", "name-taken"],
    ["done", "letters-taken"],
  ]);
  await Promise.all([1, 2].map(() => ensureEvent(context, "night-ferry")));
  expect(await context.database.reader.event.count({ where: { title: "Night ferry" } })).toBe(1);
});
