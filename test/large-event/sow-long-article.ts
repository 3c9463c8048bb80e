import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import { expectOk } from "@/prisma/seed/expect-ok";
import { getImportItem } from "@/db/imports";
import { type Random, seededRandom } from "@/domain/statistics/seeded-random";
import { addCoder } from "@/workflows/add-coder";
import { confirmImport } from "@/workflows/import/close-import";
import { readImportItem } from "@/workflows/import/read-import-item";
import { addImportItem, startImport } from "@/workflows/import/start-import";
import { saveClaim } from "@/workflows/save-claim";
import { saveCoding } from "@/workflows/save-coding";
import { createEvent } from "@/workflows/save-event";
import { saveMention } from "@/workflows/save-mention";
import type { WorkContext } from "@/workflows/work-context";
import { ADJECTIVES, NOUNS, VERBS } from "./flood-gate-words";

const EVENT = "long-read";
const CODES = ["economic", "capacity-and-resources", "public-opinion", "policy-prescription", "political"];
const CLAIMS = 20;
/** 200 marks: every third is a mention, the others are codes; each fifth mark reaches over two sentences. */
const MARKS = 200;
/** As many make a text of about 60,000 letters. */
const PARAGRAPHS = 255;

/** One long article with many marks that overlap, as a reader at its limit meets it; answers its key. */
export async function sowLongArticle(nobody: WorkContext): Promise<string> {
  const { coder } = expectOk(await addCoder(nobody, { name: "Cleo Maas" }));
  const context = { ...nobody, coderId: coder.id };
  await createEvent(context, { title: "A long read on the pumps", slug: EVENT });
  const articleKey = await importLongPage(context);
  const claims = [];
  for (let number = 1; number <= CLAIMS; number += 1) claims.push(await addClaim(context, number, articleKey));
  const { currentVersionId } = await getArticle(context.database.reader, articleKey);
  const { id, sentences } = await getVersion(context.database.reader, currentVersionId ?? 0);
  const every = Math.floor((sentences.length - 1) / MARKS);
  for (let mark = 0; mark < MARKS; mark += 1) {
    const first = sentences[mark * every];
    const last = sentences[mark * every + (mark % 5 === 0 ? 1 : 0)];
    if (first === undefined || last === undefined) continue;
    const passage = { versionId: id, start: first.start, end: last.end };
    if (mark % 3 === 0) await addMention(context, articleKey, claims[mark % CLAIMS] ?? "", passage);
    else await addCode(context, articleKey, CODES[mark % CODES.length] ?? "", passage);
  }
  return articleKey;
}

async function importLongPage(context: WorkContext): Promise<string> {
  const chance = seededRandom("a long read");
  const page = ["What the pumps were told", "By Cleo Maas", "Published 9 March 2032", ...writeParagraphs(chance)];
  const bytes = new TextEncoder().encode(page.join("\n\n"));
  const { key: importKey } = await startImport(context, { event: EVENT });
  const item = await addImportItem(context, { importKey, name: "long.txt", bytes, input: null, url: null });
  if ("ok" in item) throw new Error(item.message);
  await readImportItem(context, { itemId: item.id });
  const { articleKey } = await getImportItem(context.database.reader, item.key);
  if (articleKey === null) throw new Error("the long article could not be read");
  expectOk(await confirmImport(context, { importKey, doubtful: true }));
  return articleKey;
}

function writeParagraphs(chance: Random): readonly string[] {
  const pick = (words: readonly string[]) => words[Math.floor(chance() * words.length)] ?? "";
  const thing = () => `${pick(ADJECTIVES)} ${pick(NOUNS)}`;
  const sentence = () => `The ${thing()} ${pick(VERBS)} the ${thing()} near the ${pick(NOUNS)} that nobody watched.`;
  return Array.from({ length: PARAGRAPHS }, () => [sentence(), sentence(), sentence()].join(" "));
}

interface Place {
  readonly versionId: number;
  readonly start: number;
  readonly end: number;
}

async function addClaim(context: WorkContext, number: number, originArticle: string): Promise<string> {
  const fields = { claimKey: null, events: [EVENT], kind: "fact", knowableFrom: null, originArticle } as const;
  return expectOk(await saveClaim(context, { ...fields, statement: `Pump ${number} stood still.` })).claimKey;
}

async function addCode(context: WorkContext, articleKey: string, code: string, passage: Place): Promise<void> {
  const fields = { codebook: "policy-frames", scope: "passage", voice: "outlet", unsure: false, note: null } as const;
  expectOk(await saveCoding(context, { ...fields, articleKey, code, passage }));
}

async function addMention(context: WorkContext, articleKey: string, claimKey: string, passage: Place): Promise<void> {
  const reading = { voice: "own", polarity: "affirms", hedged: false, fit: "same", speakers: [] } as const;
  const remarks = { verb: null, verbClass: null, ironic: false, apparentError: false, unsure: false, note: null };
  expectOk(await saveMention(context, { ...reading, ...remarks, articleKey, claimKey, passage, replaces: null }));
}
