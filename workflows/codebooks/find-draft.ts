import { type CodebookHead, findCodebookHead } from "@/db/codebook-drafts";
import { listVersions, type StoredVersion } from "@/db/codebook-versions";
import type { Reader } from "@/db/database";
import { NotFoundError } from "@/db/errors";
import { giveUp, refuse } from "../work-context";

/** A codebook with its draft, if it has one, and what was published, the newest first. */
export interface CodebookWithDraft {
  readonly head: CodebookHead;
  readonly draft: StoredVersion | null;
  readonly published: readonly StoredVersion[];
}

/** @throws {NotFoundError} */
export async function getCodebookWithDraft(reader: Reader, codebookKey: string): Promise<CodebookWithDraft> {
  const head = await findCodebookHead(reader, codebookKey);
  if (head === null) throw new NotFoundError("codebook", codebookKey);
  const versions = await listVersions(reader, codebookKey);
  return {
    head,
    draft: versions.find(({ publishedAt }) => publishedAt === null) ?? null,
    published: versions.filter(({ publishedAt }) => publishedAt !== null),
  };
}

/** The same of one that people may change; gives up on those that come with Parallax. @throws {NotFoundError} */
export async function getEditableCodebook(reader: Reader, codebookKey: string): Promise<CodebookWithDraft> {
  const found = await getCodebookWithDraft(reader, codebookKey);
  if (found.head.isBuiltIn) {
    giveUp(refuse("built-in", `${found.head.name} comes with Parallax and stays as it is; edit a copy of it.`));
  }
  return found;
}
