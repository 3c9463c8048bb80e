import { recordChange } from "@/db/change-log";
import { listTakenNames } from "@/db/codebook-drafts";
import { updateCodebookWords } from "@/db/codebook-names";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";
import { getEditableCodebook } from "./find-draft";

/**
 * Gives a codebook another name or description, for all its versions at once: no code means anything else by it. Its key,
 * and so its address, stays. Built-in codebooks cannot be changed.
 *
 * @throws {NotFoundError} no such codebook
 */
export async function renameCodebook(
  { database, coderId, now }: WorkContext,
  {
    codebookKey,
    name,
    description,
  }: { readonly codebookKey: string; readonly name: string; readonly description: string },
): Promise<Done | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = (summary: string) => ({ action: "edit-codebook", summary, coderId, at });
    const { result: summary, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const { head } = await getEditableCodebook(tx, codebookKey);
      const { names } = await listTakenNames(tx);
      if (name !== head.name && names.has(name)) {
        giveUp(refuse("taken", `There is a codebook named “${name}” already; choose another name.`));
      }
      await updateCodebookWords(tx, recorder, head.id, { name, description });
      if (name !== head.name) return `${head.name} is now “${name}”`;
      return description === head.description ? `${name} stays as it is` : `${name}: description changed`;
    });
    return { ok: true, changeKey, summary } as const;
  });
}
