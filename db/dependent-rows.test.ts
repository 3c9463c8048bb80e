import { expect, test } from "vitest";
import { buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { addOutlet } from "@/workflows/ensure-outlet";
import { createEvent } from "@/workflows/save-event";
import { listDependentRows } from "./dependent-rows";
import { listForeignKeys } from "./foreign-keys";
import { readRows, REMADE_TABLES } from "./logged-rows";

const REMOVABLE = ["Article", "Claim", "Event", "Outlet", "Coder", "GlossaryTerm"];

test("whatever table can go with a thing that people remove is logged, so that undo brings its rows back", async () => {
  const { reader } = (await openTestWorkspace()).database;
  const links = await listForeignKeys(reader);
  const touched = new Set(REMOVABLE);
  // A set that grows while it is walked through is walked to its end.
  for (const table of touched) {
    for (const { child, parent, onDelete } of links) {
      if (parent === table && ["CASCADE", "SET NULL"].includes(onDelete) && !REMADE_TABLES.has(child)) {
        touched.add(child);
      }
    }
  }
  expect([...touched]).toEqual(expect.arrayContaining(["VersionText", "Fingerprint", "MentionSpeaker", "Import"]));
  for (const table of touched) {
    await expect(readRows(reader, table, [{ rowid: -1 }]), table).resolves.toEqual(new Map());
  }
});

test("what is protected blocks and is not followed, what only points loses what it said, the rest goes", async () => {
  const context = await openTestWorkspace();
  const { reader } = context.database;
  await createEvent(context, { title: "Night ferry" });
  await importPage(context, buildPage(), "night-ferry");
  const added = await addOutlet(context, { name: "Ellery Courier" });
  const outletId = added.ok ? added.outlet.id : 0;
  await context.database.inTransaction((tx) => tx.article.updateMany({ data: { outletId } }));

  const ofOutlet = await listDependentRows(reader, [{ table: "Outlet", key: { id: outletId } }]);
  expect([...ofOutlet.blocking.keys()]).toEqual(["Article"]);
  expect(ofOutlet.going.has("ArticleVersion")).toBe(false);

  const event = await reader.event.findFirstOrThrow({ select: { id: true } });
  const ofEvent = await listDependentRows(reader, [{ table: "Event", key: event }]);
  expect([...ofEvent.going.keys()].sort()).toEqual(["Event", "EventArticle", "EventSlot"]);
  expect([...ofEvent.loosened.keys()]).toEqual(["Import"]);
  expect(ofEvent.blocking.size).toBe(0);
});
