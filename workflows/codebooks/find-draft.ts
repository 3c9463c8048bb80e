import { type CodebookHead, findCodebookHead } from "@/db/codebook-drafts";
import { listVersions, type StoredVersion } from "@/db/codebook-versions";
import type { Reader } from "@/db/database";
import { NotFoundError } from "@/db/errors";

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
