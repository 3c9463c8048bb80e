import { loadHome } from "@/app/load-home";
import { evidenceTable } from "@/components/evidence/evidence-table";
import { NotFoundError } from "@/db/errors";
import type { TwinLoader } from "./twins";

/** The list of events; with `?evidence=` a mark of the event that the home page tries out. */
export const homeTwin: TwinLoader = async (workspace, _params, { evidence }) => {
  const address = typeof evidence === "string" ? evidence : null;
  const { events, hero } = await loadHome(workspace, address);
  if (address !== null) {
    const opened = hero?.opened ?? null;
    if (opened === null) throw new NotFoundError("evidence", address);
    return { data: opened, table: evidenceTable(opened) };
  }
  return {
    data: events.map(({ id: _id, ...event }) => event),
    table: {
      columns: ["Event", "Address", "Kind", "From", "To", "Outlets", "Articles", "Claims"],
      rows: events.map((event) => [
        event.title,
        `/events/${event.slug}`,
        event.kind,
        event.windowStart ?? "",
        event.windowEnd ?? "",
        event.outlets.map(({ name }) => name).join("; "),
        event.articleCount,
        event.claimCount,
      ]),
    },
  };
};
