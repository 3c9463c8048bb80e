import { recordChange } from "@/db/change-log";
import { findCoderByName, listCoders, updateCoderName } from "@/db/coders";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/** Corrects the name under which the chosen coder codes. Every mark stays theirs: marks belong to the coder's key. */
export async function renameCoder(
  { database, coderId, now }: WorkContext,
  { name }: { readonly name: string },
): Promise<Done | Refusal> {
  if (coderId === null) return refuse("no-coder", "Nobody is at work in this browser; choose a coder to rename.");
  const header = (summary: string) => ({ action: "rename-coder", summary, coderId, at: now() });
  return orRefusal(async () => {
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const taken = await findCoderByName(tx, name);
      if (taken !== null && taken.id !== coderId) {
        giveUp(refuse("name-taken", `There is a coder called “${name}” already; give another name.`));
      }
      const before = (await listCoders(tx)).find(({ id }) => id === coderId)?.name ?? "Coder";
      await updateCoderName(tx, recorder, coderId, name);
      return `${before} is now called ${name}`;
    });
    return { ok: true, changeKey, summary: result };
  });
}
