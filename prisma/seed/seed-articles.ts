import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { confirmImport } from "@/workflows/import/close-import";
import { describeImportedPage, importPage } from "@/workflows/import/import-page";
import { startImport } from "@/workflows/import/start-import";
import { readText } from "@/workflows/read-text";
import { addPlainVersion } from "@/workflows/add-plain-version";
import { placeArticle } from "@/workflows/save-event";
import { saveArticle } from "@/workflows/save-article";
import type { WorkContext } from "@/workflows/work-context";
import type { DemoArticle, DemoData } from "../seed-data/demo-types";
import { expectOk, lookUp } from "./expect-ok";

export interface SeededArticle {
  readonly key: string;
  readonly version: SeededText;
  readonly plain: SeededText | null;
}

export interface SeededText {
  readonly versionId: number;
  readonly text: string;
}

/** Imports the demo's pages as a person would: add, read, correct what the page does not say, save, place. */
export async function seedArticles(
  context: WorkContext,
  demo: DemoData,
  outlets: ReadonlyMap<string, string>,
  folder: URL,
): Promise<ReadonlyMap<string, SeededArticle>> {
  const { key: importKey } = await startImport(context, { event: demo.event.key });
  const keys = new Map<string, string>();
  for (const article of demo.articles) {
    const outlet = article.outlet === null ? null : lookUp(outlets, article.outlet, "outlet");
    keys.set(article.key, await importArticle(context, importKey, { ...article, outlet }, folder));
  }
  expectOk(await confirmImport(context, { importKey, doubtful: true }));
  const seeded = new Map<string, SeededArticle>();
  for (const article of demo.articles) {
    const articleKey = lookUp(keys, article.key, "article");
    const { role, roleReason: reason } = article;
    expectOk(await placeArticle(context, { event: demo.event.key, articleKey, role, reason }));
    seeded.set(article.key, {
      key: articleKey,
      version: await readText(context, { articleKey }),
      plain: article.plainFile === null ? null : await addPlain(context, articleKey, article.plainFile, folder),
    });
  }
  return seeded;
}

async function importArticle(
  context: WorkContext,
  importKey: string,
  article: DemoArticle,
  folder: URL,
): Promise<string> {
  const bytes = new Uint8Array(await readFile(new URL(article.file, folder)));
  const name = basename(article.file);
  const file = { name, byteLength: bytes.byteLength, input: "pasted" as const, bytes: async () => bytes };
  const page = await describeImportedPage(context, await importPage(context, importKey, file));
  if (page.article === null) throw new Error(`the demo's ${name} was not read: ${page.message}`);
  if (page.title !== article.headline) throw new Error(`another headline was found in ${name}: ${page.title}`);
  const articleKey = page.article;
  expectOk(
    await saveArticle(context, articleKey, {
      ...(page.outlet === article.outlet ? {} : { outlet: article.outlet }),
      ...(page.publishedAt === article.publishedOn
        ? {}
        : { publishedOn: article.publishedOn, publishedPrecision: "day" as const }),
      codedGenre: article.genre,
      provenance: article.provenance,
      reason: "Known to whoever wrote the demo.",
    }),
  );
  return articleKey;
}

async function addPlain(context: WorkContext, articleKey: string, file: string, folder: URL): Promise<SeededText> {
  const text = await readFile(new URL(file, folder), "utf8");
  const { versionId } = expectOk(await addPlainVersion(context, { articleKey, text }));
  return readText(context, { versionId });
}
