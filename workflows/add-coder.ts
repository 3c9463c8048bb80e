import { recordChange } from "@/db/change-log";
import { type Coder, findArchivedCoder, findCoderByName, insertCoder, setCoderArchived } from "@/db/coders";
import { giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/** Adds a person who codes on this machine. A name is taken by one coder only, so that marks stay theirs. */
export async function addCoder(
  { database, coderId, now }: WorkContext,
  { name }: { readonly name: string },
): Promise<{ readonly ok: true; readonly coder: Coder } | Refusal> {
  const at = now();
  const header = { action: "add-coder", summary: `Coder ${name} added`, coderId, at };
  return orRefusal(async () => {
    const { result } = await recordChange(database, header, async (tx, recorder) => {
      const removed = await findArchivedCoder(tx, name);
      if (removed !== null) return setCoderArchived(tx, recorder, removed.id, null);
      if ((await findCoderByName(tx, name)) !== null) {
        giveUp(
          refuse("name-taken", `There is a coder called “${name}” already; choose that one, or give another name.`),
        );
      }
      return insertCoder(tx, recorder, { name, at });
    });
    return { ok: true, coder: result } as const;
  });
}
