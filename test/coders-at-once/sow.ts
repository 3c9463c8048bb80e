import { parseArgs } from "node:util";
import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { getImportItem } from "@/db/imports";
import { expectOk } from "@/prisma/seed/expect-ok";
import { addCoder } from "@/workflows/add-coder";
import { confirmImport } from "@/workflows/import/close-import";
import { readImportItem } from "@/workflows/import/read-import-item";
import { addImportItem, startImport } from "@/workflows/import/start-import";
import { openWorkspace } from "@/workflows/open-workspace";
import { saveClaim } from "@/workflows/save-claim";
import { createEvent } from "@/workflows/save-event";
import type { WorkContext } from "@/workflows/work-context";

// `node --import tsx test/coders-at-once/sow.ts --coders 20`: fills the workspace that PARALLAX_DATA names with one
// article, one claim and so many coders, and prints what a program needs to mark it, as one JSON object.
const EVENT = "twenty-at-once";
const SENTENCES = 60;

const { values } = parseArgs({ options: { coders: { type: "string", default: "20" } } });
const { context, close } = await openWorkspace(process.env);
await createEvent(context, { title: "Twenty at once", slug: EVENT });
const articleKey = await importArticle(context);
const claim = { claimKey: null, events: [EVENT], kind: "fact", knowableFrom: null, originArticle: articleKey } as const;
const { claimKey } = expectOk(await saveClaim(context, { ...claim, statement: "The clerk counted the lamps." }));
const coders: string[] = [];
for (let number = 1; number <= Number(values.coders); number += 1) {
  coders.push(expectOk(await addCoder(context, { name: `Coder ${number}` })).coder.key);
}
const { currentVersionId } = await getArticle(context.database.reader, articleKey);
const { id: versionId, sentences } = await getVersion(context.database.reader, currentVersionId ?? 0);
const passages = sentences.map(({ start, end }) => ({ versionId, start, end }));
await close();
console.log(JSON.stringify({ articleKey, claimKey, coders, passages }));

async function importArticle(workspace: WorkContext): Promise<string> {
  const sentence = (_: unknown, number: number) =>
    `On day ${number + 1} the clerk counted the lamps of the north quay.`;
  const body = Array.from({ length: SENTENCES }, sentence).join(" ");
  const page = ["The counting of the lamps", "By Cleo Maas", "Published 9 March 2032", body].join("\n\n");
  const { key: importKey } = await startImport(workspace, { event: EVENT });
  const bytes = new TextEncoder().encode(page);
  const item = await addImportItem(workspace, { importKey, name: "lamps.txt", bytes, input: null, url: null });
  if ("ok" in item) throw new Error(item.message);
  await readImportItem(workspace, { itemId: item.id });
  const { articleKey: key } = await getImportItem(workspace.database.reader, item.key);
  if (key === null) throw new Error("the article could not be read");
  expectOk(await confirmImport(workspace, { importKey, doubtful: true }));
  return key;
}
