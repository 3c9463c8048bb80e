import { expect, test } from "vitest";
import { getArticle } from "@/db/articles";
import { listCodings } from "@/db/codings";
import { NOBODY } from "@/db/viewer";
import { asCoder, buildPage, importPage, openTestWorkspace } from "@/test/workspace";
import { type CodingInput, saveCoding } from "./save-coding";
import { undoChange } from "./undo-change";

async function setUp() {
  const nobody = await openTestWorkspace();
  const articleKey = await importPage(nobody, buildPage());
  const { id } = await getArticle(nobody.database.reader, articleKey);
  const ada = await asCoder(nobody, "Ada");
  const judge = (scope: CodingInput["scope"], fields: Partial<CodingInput> = {}) =>
    saveCoding(ada, {
      articleKey,
      codebook: "policy-frames",
      code: "economic",
      scope,
      passage: null,
      voice: "outlet",
      unsure: false,
      note: null,
      ...fields,
    });
  const stored = async () =>
    (await listCodings(ada.database.reader, NOBODY, { articleIds: [id] })).map(({ scope, unsure, note }) => ({
      scope,
      unsure,
      note,
    }));
  return { ada, judge, stored };
}

test.each(["headline", "article", "primary"] as const)(
  "a judgement of scope %s takes doubt and a note later, and gives them back when that is undone",
  async (scope) => {
    const { ada, judge, stored } = await setUp();
    await judge(scope);
    const changed = await judge(scope, { unsure: true, note: "Only its last third is about money." });
    expect(await stored()).toEqual([{ scope, unsure: true, note: "Only its last third is about money." }]);
    if (!changed.ok || changed.changeKey === null) throw new Error("the change was not logged");
    await undoChange(ada, { changeKey: changed.changeKey });
    expect(await stored()).toEqual([{ scope, unsure: false, note: null }]);
  },
);

test("doubt about one scope leaves the others of the same code alone", async () => {
  const { judge, stored } = await setUp();
  await judge("headline");
  await judge("article");
  await judge("headline", { unsure: true });
  expect(await stored()).toEqual([
    { scope: "headline", unsure: true, note: null },
    { scope: "article", unsure: false, note: null },
  ]);
});

test("a first mark is said to be added, a second one to be changed, and one that changes nothing leaves no record", async () => {
  const { judge } = await setUp();
  expect(await judge("headline")).toMatchObject({ summary: "Economic added to the headline" });
  expect(await judge("headline", { unsure: true })).toMatchObject({ summary: "Economic changed on the headline" });
  expect(await judge("headline", { unsure: true })).toMatchObject({ ok: true, changeKey: null });
});
