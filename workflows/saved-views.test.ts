import { expect, test } from "vitest";
import { NotFoundError } from "@/db/errors";
import { listSavedViews } from "@/db/saved-views";
import { asCoder, openTestWorkspace } from "@/test/workspace";
import { removeView, renameView, saveView } from "./saved-views";
import { undoChange } from "./undo-change";

const FERRY = { name: "Ferry, quoted", address: "/search?q=ferry&page=2" };

async function namesOf(context: Awaited<ReturnType<typeof openTestWorkspace>>) {
  return (await listSavedViews(context.database.reader)).map(({ name, address }) => [name, address]);
}

test("a view is saved without the page of its list, removed, and brought back by undo", async () => {
  const context = await asCoder(await openTestWorkspace(), "Ada Quist");
  const saved = await saveView(context, FERRY);
  expect(saved).toMatchObject({ ok: true, summary: "View saved: Ferry, quoted" });
  expect(await namesOf(context)).toEqual([["Ferry, quoted", "/search?q=ferry"]]);
  const [view] = await listSavedViews(context.database.reader);
  const removed = await removeView(context, { viewKey: view?.key ?? "" });
  expect(await namesOf(context)).toEqual([]);
  await undoChange(context, { changeKey: removed.changeKey ?? "" });
  expect(await namesOf(context)).toEqual([["Ferry, quoted", "/search?q=ferry"]]);
});

test("undo takes a saved view away again", async () => {
  const context = await openTestWorkspace();
  const saved = await saveView(context, FERRY);
  if (!saved.ok) throw new Error(saved.message);
  await undoChange(context, { changeKey: saved.changeKey ?? "" });
  expect(await namesOf(context)).toEqual([]);
});

test("two views cannot have one name", async () => {
  const context = await openTestWorkspace();
  await saveView(context, FERRY);
  expect(await saveView(context, { ...FERRY, address: "/articles" })).toMatchObject({ ok: false, reason: "taken" });
  expect(await namesOf(context)).toHaveLength(1);
});

test("an address of another host is no view", async () => {
  const context = await openTestWorkspace();
  const address = "https://elsewhere.example/search";
  expect(await saveView(context, { name: "Elsewhere", address })).toMatchObject({ ok: false, reason: "no-view" });
});

test("a view is called something else and leads where it led; undo gives it the name it had", async () => {
  const context = await openTestWorkspace();
  await saveView(context, FERRY);
  const [view] = await listSavedViews(context.database.reader);
  const renamed = await renameView(context, { viewKey: view?.key ?? "", name: "Night ferry" });
  if (!renamed.ok) throw new Error(renamed.message);
  expect(renamed.summary).toBe("View renamed: “Ferry, quoted” is now “Night ferry”");
  expect(await namesOf(context)).toEqual([["Night ferry", "/search?q=ferry"]]);
  await undoChange(context, { changeKey: renamed.changeKey ?? "" });
  expect(await namesOf(context)).toEqual([["Ferry, quoted", "/search?q=ferry"]]);
});

test("a view cannot take the name of another, and keeping its own changes nothing", async () => {
  const context = await openTestWorkspace();
  await saveView(context, FERRY);
  await saveView(context, { name: "All articles", address: "/articles" });
  const view = (await listSavedViews(context.database.reader)).find(({ name }) => name === FERRY.name);
  const rename = (name: string) => renameView(context, { viewKey: view?.key ?? "", name });
  expect(await rename("All articles")).toMatchObject({ ok: false, reason: "taken" });
  expect(await rename(FERRY.name)).toMatchObject({ ok: true, changeKey: null });
});

test("a view that is gone cannot be renamed", async () => {
  const context = await openTestWorkspace();
  await expect(renameView(context, { viewKey: "gone", name: "Gone" })).rejects.toThrow(NotFoundError);
});
