import type { Viewer } from "@/db/viewer";
import { getCodebook, listCodebooks } from "@/db/codebooks";
import { countCodeUse } from "@/db/code-use";
import type { Reader } from "@/db/database";

/**
 * A codebook's newest version with how often each of its codes has been given, as far as the viewer may know.
 * @throws {NotFoundError} no such codebook
 */
export async function loadCodebook(reader: Reader, viewer: Viewer, key: string) {
  const codebook = await getCodebook(reader, key);
  const use = await countCodeUse(reader, viewer, codebook.versionId);
  const parents = new Set(codebook.codes.flatMap(({ parentKey }) => (parentKey === null ? [] : [parentKey])));
  const codes = codebook.codes.map(({ id: _id, ...code }) => ({
    ...code,
    isHeading: parents.has(code.key),
    ...(use.get(code.key) ?? { codings: 0, articles: 0 }),
  }));
  const { versionId: _versionId, ...fields } = codebook;
  return { ...fields, codes };
}

/** The newest version of every codebook, with how many codes can be given: a heading of others is none. */
export async function listCodebooksWithCounts(reader: Reader) {
  const codebooks = await listCodebooks(reader);
  return codebooks.map(({ key, name, purpose, description, version, inClasses, codes }) => {
    const headings = new Set(codes.map(({ parentKey }) => parentKey));
    const codeCount = codes.filter((code) => !headings.has(code.key)).length;
    return { key, name, purpose, description, version, inClasses, codeCount };
  });
}
