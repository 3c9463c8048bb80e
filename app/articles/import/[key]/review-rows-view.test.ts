import { expect, test } from "vitest";
import { buildPage, addPage, openTestWorkspace, PARAGRAPHS } from "@/test/workspace";
import { startImport } from "@/workflows/import/start-import";
import { loadReview, NO_ITEM } from "@/workflows/load-review";
import { toRowViews } from "./review-rows-view";

test("a long text is a row that says why it was not read, and leads nowhere yet", async () => {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const paragraphs = Array.from({ length: 7_000 }, (_, number) => `${number}. ${PARAGRAPHS[number % 4] ?? ""}`);
  const { key } = await addPage(context, importKey, buildPage({ paragraphs }), "long.txt");
  const rows = toRowViews(await loadReview(context.database.reader, { importKey, item: NO_ITEM }));
  expect(rows).toMatchObject([
    {
      key,
      state: "long",
      title: "long.txt",
      isFileName: true,
      note: "This text is 1.4 MB. Long texts are read only on request.",
      href: null,
      other: null,
    },
  ]);
});
