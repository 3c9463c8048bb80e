import { recordChange } from "@/db/change-log";
import { type Coder, findCoderByName, insertCoder } from "@/db/coders";
import { refuse, type Refusal, type WorkContext } from "./work-context";

/** Adds a person who codes on this machine. A name is taken by one coder only, so that marks stay theirs. */
export async function addCoder(
  { database, coderId, now }: WorkContext,
  { name }: { readonly name: string },
): Promise<{ readonly ok: true; readonly coder: Coder } | Refusal<"name-taken">> {
  if ((await findCoderByName(database.reader, name)) !== null) {
    return refuse("name-taken", `There is a coder called “${name}” already; choose that one, or give another name.`);
  }
  const at = now();
  const header = { action: "add-coder", summary: `Coder ${name} added`, coderId, at };
  const { result } = await recordChange(database, header, (tx, recorder) => insertCoder(tx, recorder, { name, at }));
  return { ok: true, coder: result };
}
