import { getCoder, setCoderArchived } from "@/db/coders";
import { countRows, type FindRemovable, planRemoval, type RemovalOutcome, removeThing } from "./removal";
import { sayCounts } from "./say-counts";
import type { WorkContext } from "./work-context";

/** What removing a coder would do, or what keeps them. @throws {NotFoundError} */
export function planCoderRemoval(context: WorkContext, { coderKey }: { readonly coderKey: string }) {
  return planRemoval(context, findCoderToRemove(context, coderKey));
}

/**
 * Removes a coder who has no work. Whoever stands in the change log stays there by name and can only no longer be
 * chosen; one who is added by the same name later is the same person.
 *
 * @throws {NotFoundError}
 */
export async function removeCoder(
  context: WorkContext,
  { coderKey, agreed }: { readonly coderKey: string; readonly agreed: string | null },
): Promise<RemovalOutcome> {
  const { id } = await getCoder(context.database.reader, coderKey);
  // Who removes their own name leaves nobody whose change it could be.
  const by = context.coderId === id ? { ...context, coderId: null } : context;
  return removeThing(by, { action: "remove-coder", agreed, find: findCoderToRemove(context, coderKey) });
}

function findCoderToRemove({ now }: WorkContext, coderKey: string): FindRemovable {
  return async (reader) => {
    const { id, name } = await getCoder(reader, coderKey);
    return {
      summary: `Coder removed: ${name}`,
      roots: [{ table: "Coder", key: { id } }],
      refuse(rows) {
        const work = sayCounts(WORK.map(([table, words]) => [countRows(rows, table), words]));
        if (work.length === 0) return null;
        return `${name}’s work is here: ${work.join(", ")}. It would belong to nobody. Choose ${name} and take it back first; then the name can go.`;
      },
      describe: (rows) =>
        sayCounts([
          [countRows(rows, "Change"), "entry of the change log keeps the name/entries of the change log keep the name"],
        ]),
      remove: async (tx, recorder, rows) => {
        if (countRows(rows, "Change") === 0) return false;
        await setCoderArchived(tx, recorder, id, now());
        return true;
      },
    };
  };
}

/** What a coder can have done, by the table that says so. */
const WORK: readonly (readonly [table: string, words: string])[] = [
  ["ClaimMention", "mention/mentions"],
  ["ClaimCheck", "check/checks"],
  ["Attribution", "attribution/attributions"],
  ["Assignment", "piece of work begun/pieces of work begun"],
  ["Claim", "claim/claims"],
  ["ArticleVersion", "text version/text versions"],
  ["EventArticle", "place given in an event/places given in events"],
  ["CoverageSearch", "noted search/noted searches"],
  ["Import", "import/imports"],
  ["Snapshot", "frozen comparison/frozen comparisons"],
];
