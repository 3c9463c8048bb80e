import type { Workspace } from "@/app/guard/workspace";
import { isAllowed } from "@/domain/permissions/permissions";
import { NotFoundError } from "@/db/errors";
import { loadTraining } from "@/workflows/rounds/load-training";

/**
 * The training of the coder at work; whoever hands out work may ask for another coder's. Null where nobody is at work.
 * @throws {NotFoundError} no such training, or not theirs to see
 */
export async function loadOwnTraining(
  { database, viewer, coder, role }: Pick<Workspace, "database" | "viewer" | "coder" | "role">,
  roundKey: string,
  asked: string | undefined,
) {
  const wanted = asked ?? coder?.key;
  if (wanted === undefined) return null;
  if (wanted !== coder?.key && !isAllowed(role, "manage-rounds")) throw new NotFoundError("training", roundKey);
  return loadTraining(database.reader, viewer, { roundKey, coder: wanted });
}
