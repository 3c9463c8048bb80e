import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { makeRecord } from "@/workflows/make-record";
import { type ArticleOnRecord, RECORDS_FORMAT, type RecordsDocument } from "@/workflows/records-document";
import { articles } from "./articles";
import { passages } from "./passages";

/**
 * Makes the dossier's records from the originals in a folder: reads each as an import does, checks what a person wrote
 * down about it against what the page says, and resolves the locators of its passages.
 * @throws {Error} an original is missing or is another text than the one that was coded
 */
export async function buildRecords(folder: string): Promise<RecordsDocument> {
  const names = await readdir(folder);
  const records: ArticleOnRecord[] = [];
  for (const { file, ...about } of articles) {
    const name = names.find((candidate) => candidate.startsWith(file) && candidate.endsWith(".txt"));
    if (name === undefined) throw new Error(`the original of ${about.name} is not in this folder: ${file}….txt`);
    const located = passages.filter(({ article }) => article === about.name);
    const { record, page } = makeRecord(new Uint8Array(await readFile(join(folder, name))), about, located);
    const { metadata, outlet, language } = page;
    const printed = {
      headline: metadata.headline?.value ?? null,
      author: metadata.author?.value ?? null,
      publishedOn: metadata.dates.published?.value.date ?? null,
      url: metadata.url?.value ?? null,
      language,
    };
    for (const [field, value] of Object.entries(printed)) {
      const noted = about[field as keyof typeof printed];
      if (noted !== value) throw new Error(`${about.name}: ${field} is noted as ${noted}, but the page says ${value}`);
    }
    if ((outlet.named?.slug ?? null) !== (about.outletState === "named" ? about.outlet?.key : null)) {
      throw new Error(`${about.name}: the page names ${outlet.named?.slug ?? "no outlet"}`);
    }
    records.push(record);
  }
  return { format: RECORDS_FORMAT, articles: records };
}

/** The document as the repository holds it. */
export function printRecords(document: RecordsDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
