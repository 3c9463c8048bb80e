import { findArticle } from "@/db/articles";
import { type ChangeRecorder, recordChange } from "@/db/change-log";
import { insertRuling } from "@/db/code-rulings";
import { insertCodebook, insertVersion, listTakenNames } from "@/db/codebook-drafts";
import type { Reader, Transaction } from "@/db/database";
import { insertReportedReliability } from "@/db/reported-reliability";
import type { CodebookFile } from "@/domain/codebooks/codebook-file";
import type { FileFault } from "@/domain/codebooks/field-reader";
import { parseCodebookFile } from "@/domain/codebooks/parse-codebook-file";
import { type Done, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { findFreeKey } from "./create-codebook";

export type FilePreview =
  | {
      readonly ok: true;
      readonly file: CodebookFile;
      /** A name that no codebook here has: the file's own, or with a number. */
      readonly name: string;
      readonly isNameTaken: boolean;
    }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** What a file holds, or all that is wrong with it; nothing is stored. */
export async function previewCodebookFile(reader: Reader, text: string): Promise<FilePreview> {
  const parsed = parseCodebookFile(text);
  if (!parsed.ok) return parsed;
  const { names } = await listTakenNames(reader);
  const { file } = parsed;
  return { ok: true, file, name: findFreeName(file.name, names), isNameTaken: names.has(file.name) };
}

function findFreeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const numbered = `${name} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}

/**
 * Takes a codebook file in as a codebook of its own with all its versions, rulings and reported figures of agreement,
 * as one change. It never touches one that is here: the file may say something else under the same key. A file with faults changes nothing.
 */
export async function importCodebook(
  { database, coderId, now }: WorkContext,
  { text, name }: { readonly text: string; readonly name: string },
): Promise<(Done & { readonly codebookKey: string }) | (Refusal & { readonly faults?: readonly FileFault[] })> {
  const parsed = parseCodebookFile(text);
  if (!parsed.ok) return { ...refuse("file", "This file cannot be read."), faults: parsed.faults };
  const at = now();
  const summary = `Codebook imported: ${name}`;
  return orRefusal(async () => {
    const header = { action: "edit-codebook", summary, coderId, at };
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const key = await findFreeKey(tx, name);
      await insertFile(tx, recorder, { ...parsed.file, key, name });
      return key;
    });
    return { ok: true, changeKey, summary, codebookKey: result } as const;
  });
}

async function insertFile(tx: Transaction, recorder: ChangeRecorder, file: CodebookFile): Promise<void> {
  const { versions, rulings, reliability, source, ...fields } = file;
  const codebookId = await insertCodebook(tx, recorder, { ...fields, citation: source });
  for (const { number, note, publishedOn, codes } of versions) {
    const at = `${publishedOn}T00:00:00.000Z`;
    const version = { codebookId, number, note, createdAt: at, publishedAt: at, createdById: null, codes };
    const versionId = await insertVersion(tx, recorder, version);
    for (const reported of reliability.filter((one) => one.version === number)) {
      await insertReportedReliability(tx, recorder, versionId, reported);
    }
  }
  await insertRulings(tx, recorder, codebookId, rulings);
}

/** The file lists the newest first; here the one that was stored last is. */
async function insertRulings(
  tx: Transaction,
  recorder: ChangeRecorder,
  codebookId: number,
  rulings: CodebookFile["rulings"],
): Promise<void> {
  for (const { code, text, date, article } of [...rulings].reverse()) {
    const known = article === null ? null : await findArticle(tx, article.key);
    await insertRuling(tx, recorder, {
      codebookId,
      codeKey: code,
      text,
      articleId: known?.id ?? null,
      coderId: null,
      createdAt: `${date}T00:00:00.000Z`,
    });
  }
}
