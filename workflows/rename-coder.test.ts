import { expect, test } from "vitest";
import { listCoders } from "@/db/coders";
import { asCoder, openTestWorkspace } from "@/test/workspace";
import { renameCoder } from "./rename-coder";
import { undoChange } from "./undo-change";

test("a coder corrects their own name, and takes the correction back", async () => {
  const nobody = await openTestWorkspace();
  const ada = await asCoder(nobody, "Ada Qist");
  const names = async () => (await listCoders(nobody.database.reader)).map(({ name }) => name);
  const renamed = await renameCoder(ada, { name: "Ada Quist" });
  expect(renamed).toMatchObject({ ok: true, summary: "Ada Qist is now called Ada Quist" });
  expect(await names()).toEqual(["Ada Quist"]);
  if (!renamed.ok || renamed.changeKey === null) throw new Error("the new name is no change that can be undone");
  expect(await undoChange(ada, { changeKey: renamed.changeKey })).toMatchObject({ ok: true });
  expect(await names()).toEqual(["Ada Qist"]);
});

test("a name that somebody else has is refused, one's own is not", async () => {
  const nobody = await openTestWorkspace();
  await asCoder(nobody, "Ben");
  const ada = await asCoder(nobody, "Ada");
  expect(await renameCoder(ada, { name: "Ben" })).toMatchObject({ ok: false, reason: "name-taken" });
  expect(await renameCoder(ada, { name: "Ada" })).toMatchObject({ ok: true });
});

test("where nobody is at work there is nobody to rename", async () => {
  expect(await renameCoder(await openTestWorkspace(), { name: "Ada" })).toMatchObject({
    ok: false,
    reason: "no-coder",
  });
});
