import { expect, test } from "vitest";
import { addPage, buildPage, openTestWorkspace } from "@/test/workspace";
import { settleItem } from "@/workflows/import/settle-item";
import { startImport } from "@/workflows/import/start-import";
import { loadReview } from "@/workflows/load-review";
import type { RecordAnswers } from "@/workflows/record-answers";
import { toOpenItemView } from "./open-item-view";

async function openItem(page: string, name?: string) {
  const context = await openTestWorkspace();
  const { key: importKey } = await startImport(context, { event: null });
  const { key: itemKey } = await addPage(context, importKey, page, name);
  return {
    settle: (answers: RecordAnswers) => settleItem(context, { itemKey, answers }),
    view: async () => {
      const { opened } = await loadReview(context.database.reader, { importKey, item: itemKey });
      if (opened === null) throw new Error("no item is open");
      return toOpenItemView(opened, null);
    },
  };
}

test("a language that the page does not declare is said to be recognised, with how sure that is", async () => {
  const { view } = await openItem(buildPage());
  expect((await view()).language).toEqual({
    value: "en",
    certainty: "sure",
    evidence: [{ letter: null, sentence: "Recognised by the words of the text." }],
  });
});

test("a language that the page declares stands with the page's own words", async () => {
  const body = buildPage()
    .split("\n\n")
    .map((line) => `<p>${line}</p>`)
    .join("");
  const { view } = await openItem(`<html lang="en"><body><article>${body}</article></body></html>`, "page.html");
  const { language } = await view();
  expect(language.value).toBe("en");
  expect(language.evidence[0]?.sentence).not.toMatch(/Recognised/);
});

test("what nobody said is unknown, and what a person said is theirs", async () => {
  const { view, settle } = await openItem(buildPage());
  expect(await view()).toMatchObject({
    translatedFrom: { value: "", certainty: "unknown" },
    contentNote: { value: "", certainty: "unknown" },
  });
  await settle({ language: "da", translatedFrom: "fo", contentNote: "Describes an accident." });
  expect(await view()).toMatchObject({
    language: { value: "da", certainty: "yours" },
    translatedFrom: { value: "fo", certainty: "yours" },
    contentNote: { value: "Describes an accident.", certainty: "yours" },
  });
  await settle({ language: "" });
  expect((await view()).language).toMatchObject({ value: "", certainty: "unknown" });
});
