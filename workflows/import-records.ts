import type { z } from "zod";
import { recordChange, type ChangeRecorder } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import { insertVersion } from "@/db/article-versions";
import { savePassage } from "@/db/passages";
import { findArticleOfRecord, insertArticleRecord } from "@/db/records";
import { ensureOutlet } from "./ensure-outlet";
import { type ArticleOnRecord, RECORDS_FORMAT, recordsDocument } from "./records-document";
import { type Done, refuse, type Refusal, type WorkContext } from "./work-context";

export interface ImportedRecords extends Done {
  /** Article keys by the document's names; of a duplicate the key of the article that is here already. */
  readonly articles: ReadonlyMap<string, string>;
  /** Passage keys by the document's names; none for passages of a duplicate. */
  readonly passages: ReadonlyMap<string, string>;
  /** Records that were left out, because their page or their text is here already. */
  readonly duplicates: readonly { readonly name: string; readonly articleKey: string; readonly headline: string }[];
}

/**
 * Takes in articles of which only the record travels: fields with their evidence, and passages by position, hash and
 * first words. Everything can be coded and compared from then on; `attachOriginal` brings the text when somebody has
 * it. One transaction, one change: all of it can be undone. Importing the same document twice changes nothing.
 */
export async function importRecords(
  { database, coderId, now }: WorkContext,
  document: unknown,
): Promise<ImportedRecords | Refusal<"other-format" | "faulty-records">> {
  const format = formatOf(document);
  if (format !== RECORDS_FORMAT) {
    const found = format === null ? "This file names no format" : `This file is in the format “${format}”`;
    return refuse("other-format", `${found}; records without texts are read from “${RECORDS_FORMAT}”.`);
  }
  const parsed = recordsDocument.safeParse(document);
  if (!parsed.success) return refuse("faulty-records", describeFaults(parsed.error));

  const at = now();
  const { articles } = parsed.data;
  const made = { articles: new Map<string, string>(), passages: new Map<string, string>() };
  const header = (duplicates: ImportedRecords["duplicates"]) => {
    const count = articles.length - duplicates.length;
    const summary = `${count} ${count === 1 ? "record" : "records"} imported`;
    return { action: "import-articles", summary, coderId, at };
  };
  const { result: duplicates, changeKey } = await recordChange(database, header, async (tx, recorder) => {
    const known: ImportedRecords["duplicates"][number][] = [];
    for (const record of articles) {
      const twin = await findArticleOfRecord(tx, record.text);
      if (twin === null) {
        made.articles.set(record.name, await insertRecord(tx, recorder, record, { coderId, at, made }));
      } else {
        made.articles.set(record.name, twin.key);
        known.push({ name: record.name, articleKey: twin.key, headline: twin.headline });
      }
    }
    return known;
  });
  return { ok: true, changeKey, summary: header(duplicates).summary, ...made, duplicates };
}

async function insertRecord(
  tx: Transaction,
  recorder: ChangeRecorder,
  { name: _name, outlet: named, text, passages, ...columns }: ArticleOnRecord,
  context: { readonly coderId: number | null; readonly at: string; readonly made: { passages: Map<string, string> } },
): Promise<string> {
  const { coderId, at, made } = context;
  const outlet = named === null ? null : await ensureOutlet(tx, recorder, { ...named, at });
  const article = await insertArticleRecord(tx, recorder, { ...columns, outletId: outlet?.id ?? null, createdAt: at });
  const { length: _length, ...about } = text;
  const version = await insertVersion(tx, recorder, {
    ...about,
    articleId: article.id,
    pageTextId: null,
    readingLevel: "original",
    reason: "Record without its text",
    createdById: coderId,
    createdAt: at,
    text: null,
    removed: [],
    sentences: null,
  });
  for (const { name, start, ...identity } of passages) {
    const place = { articleId: article.id, versionId: version.id, start, end: start + identity.length };
    // What stands around it is text, and comes with the text.
    const passage = await savePassage(tx, recorder, place, { ...identity, prefix: "", suffix: "" });
    made.passages.set(name, passage.key);
  }
  return article.key;
}

function formatOf(document: unknown): string | null {
  if (typeof document !== "object" || document === null || !("format" in document)) return null;
  return typeof document.format === "string" ? document.format : null;
}

/** The first faults, each with its place: whoever made the file can find them. */
function describeFaults({ issues }: z.ZodError): string {
  const faults = issues.slice(0, 3).map(({ path, message }) => {
    const place = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
    return `${place.replace(/^\./, "")}: ${message}`;
  });
  const more = issues.length > faults.length ? ` (and ${issues.length - faults.length} more)` : "";
  return `These records cannot be taken in. ${faults.join("; ")}${more}.`;
}
