import { expect, test } from "vitest";
import { addManyArticles, FIRST_OF_MANY, openWorkOnMany } from "@/test/many-articles";
import { asCoder, openTestWorkspace } from "@/test/workspace";
import { createEvent } from "@/workflows/save-event";
import type { WorkContext } from "@/workflows/work-context";
import { listCodings } from "./codings";
import { loadComparisonInput } from "./comparison-input";
import { listOpenWork, NOBODY } from "./viewer";

const CODEBOOK = "policy-frames";
const TASK = `${CODEBOOK}/1`;

/** An event of many articles on all of which Ada and Ben are at work. */
async function openBigEvent(articles: number) {
  const context = await openTestWorkspace();
  const [ada, ben] = [await asCoder(context, "Ada"), await asCoder(context, "Ben")];
  const { event } = await createEvent(context, { title: "Night ferry" });
  await addManyArticles(context, event.id, articles);
  for (const coder of [ada, ben]) {
    await openWorkOnMany(coder, TASK);
    await codeEverything(coder);
  }
  return { reader: context.database.reader, ada, slug: event.slug };
}

async function codeEverything({ database, coderId }: WorkContext): Promise<void> {
  await database.inTransaction(
    (tx) => tx.$executeRaw`
      INSERT INTO "Coding" ("key", "assignmentId", "codeId", "scope", "voice", "unsure", "createdAt")
      SELECT "key", "id", (SELECT MIN("id") FROM "Code"), 'article', 'outlet', 0, '2031'
      FROM "Assignment" WHERE "coderId" = ${coderId}`,
  );
}

test("a coder at work on more articles than SQLite can join tables sees their own marks on all of them", async () => {
  const { reader, ada, slug } = await openBigEvent(70);
  const { codings, assignments } = await loadComparisonInput(reader, ada, { slug, codebook: CODEBOOK });
  expect(codings).toHaveLength(70);
  expect(assignments).toHaveLength(70);
  expect(new Set(codings.map(({ coder }) => coder)).size).toBe(1);
});

test("what others did shows again on the articles that are handed in, and only there", async () => {
  const { reader, ada } = await openBigEvent(70);
  const [first, second] = [FIRST_OF_MANY, FIRST_OF_MANY + 1];
  await ada.database.inTransaction((tx) =>
    tx.assignment.updateMany({ where: { articleId: first, coderId: ada.coderId ?? 0 }, data: { submittedAt: "2031" } }),
  );
  const count = async (articleId: number) => (await listCodings(reader, ada, { articleIds: [articleId] })).length;
  expect([await count(first), await count(second)]).toEqual([2, 1]);
});

test("open work with another codebook hides nothing", async () => {
  const { reader, ada } = await openBigEvent(2);
  await openWorkOnMany(ada, "other-frames/1");
  await ada.database.inTransaction((tx) =>
    tx.assignment.updateMany({ where: { task: TASK }, data: { submittedAt: "2031" } }),
  );
  const articleIds = [FIRST_OF_MANY, FIRST_OF_MANY + 1];
  expect(await listCodings(reader, ada, { articleIds })).toHaveLength(4);
});

test("an event of more than a thousand articles, all at work and all marked, is compared whole", async () => {
  const { reader, ada, slug } = await openBigEvent(1100);
  const own = await loadComparisonInput(reader, ada, { slug, codebook: CODEBOOK });
  expect([own.articles.length, own.codings.length]).toEqual([1100, 1100]);
  const all = await loadComparisonInput(reader, NOBODY, { slug, codebook: CODEBOOK });
  expect(all.codings).toHaveLength(2200);
});

test("settling others' differences hides nothing from whoever settles them", async () => {
  const { reader, ada } = await openBigEvent(2);
  const { coderId } = ada;
  await ada.database.inTransaction((tx) =>
    tx.assignment.updateMany({ where: { coderId: coderId ?? 0 }, data: { phase: "adjudication" } }),
  );
  const articleIds = [FIRST_OF_MANY, FIRST_OF_MANY + 1];
  expect(await listOpenWork(reader, { coderId }, articleIds)).toEqual([]);
  const codings = await listCodings(reader, { coderId }, { articleIds, isByCoders: true });
  expect(codings).toHaveLength(2);
});
