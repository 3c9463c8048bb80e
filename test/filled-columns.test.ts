import { expect, test } from "vitest";
import { addCoder } from "@/workflows/add-coder";
import { listFilledColumns } from "./filled-columns";
import { openTestWorkspace } from "./workspace";

test("a column counts as filled once one row says something in it", async () => {
  const context = await openTestWorkspace();
  await addCoder(context, { name: "Ada Quist" });
  const filled = listFilledColumns(context.database.file);
  expect(filled).toContain("Coder.name");
  expect(filled).toContain("Code.definition");
  expect(filled).not.toContain("Coder.archivedAt");
  expect(filled).not.toContain("Article.headline");
});
