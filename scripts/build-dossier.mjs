/**
 * Makes the records of the demo's dossier from the five originals, which are not part of the project:
 *
 *   node --import tsx scripts/build-dossier.mjs FOLDER
 *
 * FOLDER holds the pages as they were saved (000….txt to 004….txt). Writes
 * prisma/seed-data/tiktok-wechat/records.json: positions, hashes and the first eight words of passages, no texts. Same
 * input, same bytes. Run it again when the cleaning of pasted pages changes what it keeps of them.
 */
import { writeFile } from "node:fs/promises";

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0) {
  console.error("usage: node --import tsx scripts/build-dossier.mjs FOLDER");
  process.exit(2);
}

// The rules that make a record lie beside the data that they belong to.
const data = new URL("../prisma/seed-data/tiktok-wechat/", import.meta.url);
const { buildRecords, printRecords } = await import(new URL("build-records.ts", data).href);
const records = await buildRecords(folder);
await writeFile(new URL("records.json", data), printRecords(records));
const passages = records.articles.flatMap((article) => article.passages);
console.log(`${records.articles.length} records with ${passages.length} passages`);
