import { NotFoundError } from "@/db/errors";
import { findGlossaryTerm } from "@/db/glossary-terms";
import { type FindRemovable, planRemoval, type RemovalOutcome, removeThing } from "./removal";
import type { WorkContext } from "./work-context";

/** What removing the explanation of a word would do. @throws {NotFoundError} */
export function planGlossaryTermRemoval(context: WorkContext, { termKey }: { readonly termKey: string }) {
  return planRemoval(context, findTermToRemove(termKey));
}

/** Removes the explanation of a word from an event. @throws {NotFoundError} */
export function removeGlossaryTerm(
  context: WorkContext,
  { termKey, agreed }: { readonly termKey: string; readonly agreed: string | null },
): Promise<RemovalOutcome> {
  return removeThing(context, { action: "remove-glossary-term", agreed, find: findTermToRemove(termKey) });
}

function findTermToRemove(termKey: string): FindRemovable {
  return async (reader) => {
    const found = await findGlossaryTerm(reader, termKey);
    if (found === null) throw new NotFoundError("explained word", termKey);
    return {
      summary: `Word no longer explained: ${found.term}`,
      roots: [{ table: "GlossaryTerm", key: { id: found.id } }],
      refuse: () => null,
      describe: () => [],
    };
  };
}
