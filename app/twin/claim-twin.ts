import { findClaimKey, loadClaim } from "@/app/claims/load-claim";
import { evidenceTable } from "@/components/evidence/evidence-table";
import type { TwinLoader } from "./twins";

/** One claim: what every article of its events has on it. */
export const claimTwin: TwinLoader = async (workspace, { key = "" }) => {
  const { claim, events, onEvents, links } = await loadClaim(
    workspace,
    await findClaimKey(workspace.database.reader, key),
  );
  const { id: _id, ...fields } = claim;
  const tables = onEvents.map(({ event, evidence }) => ({ event, table: evidenceTable(evidence) }));
  return {
    data: {
      ...fields,
      events,
      links: links.map(({ from, to, kind }) => ({ from, to, kind })),
      onEvents: onEvents.map(({ mentions: _mentions, ...onEvent }) => onEvent),
    },
    table: {
      columns: ["Event", ...(tables[0]?.table.columns ?? [])],
      rows: tables.flatMap(({ event, table }) => table.rows.map((row) => [event.title, ...row])),
    },
  };
};
