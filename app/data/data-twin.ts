import type { TwinLoader } from "@/app/twin/twins";
import { listChanges } from "@/workflows/list-changes";
import { readShownChanges } from "./shown-changes";

/** What is stored, and what was done to it as far as the viewer may see; `?changes=` says how many of the newest. */
export const dataTwin: TwinLoader = async ({ database, viewer }, _params, { changes: asked }) => {
  const take = readShownChanges(typeof asked === "string" ? asked : undefined);
  const { counts, changes, totalChanges, hiddenChanges, jobs } = await listChanges(database, viewer, { take });
  return {
    data: { counts, jobs, totalChanges, hiddenChanges, changes },
    table: {
      columns: ["Change", "At", "By", "What was done", "Undone at"],
      rows: changes.map(({ key, at, coder, summary, undoneAt }) => [key, at, coder ?? "", summary, undoneAt ?? ""]),
    },
  };
};
