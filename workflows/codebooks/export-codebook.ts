import { listRulings } from "@/db/code-rulings";
import type { Database } from "@/db/database";
import { NotFoundError } from "@/db/errors";
import type { Viewer } from "@/db/viewer";
import { listReportedReliability } from "@/db/reported-reliability";
import { type CodebookFile, type FileReliability, writeCodebookFile } from "@/domain/codebooks/codebook-file";
import { joinReliability } from "@/domain/codebooks/join-reliability";
import { dayOf } from "../work-context";
import { getCodebookWithDraft } from "./find-draft";
import { measureReliability } from "./measure-reliability";

/**
 * The codebook file: all published versions with what became of each code, rulings without names, and how far coders
 * agreed: here, on `day`, as far as the viewer may see, and elsewhere, as the file reported it from which the codebook
 * came. The draft stays here.
 *
 * @throws {NotFoundError} no such codebook, or never published
 */
export async function exportCodebook(
  database: Pick<Database, "reader">,
  viewer: Viewer,
  { codebookKey, day }: { readonly codebookKey: string; readonly day: string },
): Promise<string> {
  const { head, published } = await getCodebookWithDraft(database.reader, codebookKey);
  if (published.length === 0) throw new NotFoundError("codebook", codebookKey);
  const oldestFirst = [...published].reverse();
  const { rulings } = await listRulings(database.reader, viewer, codebookKey);
  const reliability: FileReliability[] = [...(await listReportedReliability(database.reader, codebookKey))];
  for (const { number: version } of oldestFirst) {
    const measured = await measureReliability(database, viewer, { codebook: codebookKey, version });
    if (measured.codes.length > 0) reliability.push({ ...measured, measuredOn: day });
  }
  const { key, name, purpose, description, citation, language } = head;
  const file: CodebookFile = {
    key,
    name,
    purpose,
    description,
    source: citation,
    language,
    versions: oldestFirst.map(({ number, note, publishedAt, createdAt, codes }) => ({
      number,
      note,
      publishedOn: dayOf(publishedAt ?? createdAt),
      codes,
    })),
    rulings: rulings.map(({ codeKey, text, article, createdAt }) => ({
      code: codeKey,
      text,
      date: dayOf(createdAt),
      article,
    })),
    reliability: joinReliability(reliability),
  };
  return writeCodebookFile(file);
}
