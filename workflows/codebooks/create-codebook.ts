import { getCodebook } from "@/db/codebooks";
import { type CodebookFields, insertCodebook, insertVersion, listTakenNames } from "@/db/codebook-drafts";
import { recordChange } from "@/db/change-log";
import type { Reader } from "@/db/database";
import { newKeyFor } from "@/domain/codebooks/new-key";
import type { TracedCode } from "@/domain/codebooks/version-code";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";

/** Parts of addresses that are pages of their own: no codebook can be called so. */
const TAKEN_ADDRESSES = ["new", "import"];

/**
 * Begins a codebook: its first version is a draft, empty or with the codes of another codebook's newest version. The
 * copy is a codebook of its own: its codes have no origin, and no coding comes along.
 *
 * @throws {NotFoundError} no codebook to copy
 */
export async function createCodebook(
  { database, coderId, now }: WorkContext,
  { copyOf, ...fields }: Omit<CodebookFields, "key"> & { readonly copyOf: string | null },
): Promise<(Done & { readonly codebookKey: string }) | Refusal> {
  const at = now();
  const summary = `Codebook begun: ${fields.name}`;
  return orRefusal(async () => {
    const header = { action: "edit-codebook", summary, coderId, at };
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const key = await findFreeKey(tx, fields.name);
      const codes = copyOf === null ? [] : await copyCodes(tx, copyOf);
      const codebookId = await insertCodebook(tx, recorder, { ...fields, key });
      const draft = { codebookId, number: 1, note: "", createdAt: at, publishedAt: null, createdById: coderId, codes };
      await insertVersion(tx, recorder, draft);
      return key;
    });
    return { ok: true, changeKey, summary, codebookKey: result } as const;
  });
}

/** The key that a codebook of this name gets; gives up where the name is another one's. */
export async function findFreeKey(reader: Reader, name: string): Promise<string> {
  const { keys, names } = await listTakenNames(reader);
  if (names.has(name)) giveUp(refuse("taken", `There is a codebook named “${name}” already; choose another name.`));
  return newKeyFor(name, new Set([...keys, ...TAKEN_ADDRESSES]), "codebook");
}

async function copyCodes(reader: Reader, codebookKey: string): Promise<readonly TracedCode[]> {
  const { codes } = await getCodebook(reader, codebookKey);
  return codes.map(({ id: _id, ...code }) => ({ ...code, origins: [] }));
}
