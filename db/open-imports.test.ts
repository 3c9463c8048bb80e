import { expect, test } from "vitest";
import { discardImport } from "@/workflows/import/discard-import";
import { startImport } from "@/workflows/import/start-import";
import { addPage, buildPage, openTestWorkspace } from "@/test/workspace";
import { findOpenImport } from "./open-imports";

test("an import takes pages while it is open, with the event that was chosen for it", async () => {
  const context = await openTestWorkspace();
  const { reader } = context.database;
  const { key } = await startImport(context, { newEvent: "Night ferry" });
  await addPage(context, key, buildPage());
  expect(await findOpenImport(reader, key)).toEqual({
    key,
    createdAt: context.now(),
    pages: 1,
    event: { slug: "night-ferry", title: "Night ferry" },
  });
  await discardImport(context, { importKey: key });
  expect(await findOpenImport(reader, key)).toBeNull();
  expect(await findOpenImport(reader, "no-such-import")).toBeNull();
});
