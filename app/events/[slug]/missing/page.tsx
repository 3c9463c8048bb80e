import type { Metadata } from "next";
import { loadInsideOneEvent } from "@/app/events/load-event";
import { loadSwitches } from "@/app/events/load-switches";
import { guardedPage } from "@/app/guard/guarded";
import { MissingList } from "@/components/claims/missing-list";
import { SignKey } from "@/components/claims/sign-legend";
import { EventStart } from "@/components/events/event-start";
import { partAddress, PartPage } from "@/components/events/part-page";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";

export const metadata: Metadata = { title: "What is missing?" };

/** Part 2: per article, what others carry and it does not, and what nobody has looked for yet. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadInsideOneEvent(page, "/missing");
  const { slug, search, comparison, evidence } = loaded;
  const { event, matrix, missing, headlines } = comparison;
  const here = partAddress(slug, "missing", search);
  return (
    <PartPage
      part="missing"
      event={event}
      search={search}
      sentence={missing.sentence}
      switches={await loadSwitches(page.database.reader, loaded, here.path)}
    >
      {matrix.rows.length === 0 ? (
        <EventStart comparison={comparison} isFiltered={search !== ""} />
      ) : (
        <EvidenceFrame opened={evidence} resting={<SignKey />}>
          <MissingList
            entries={missing.entries}
            matrix={matrix}
            headlines={headlines}
            page={here}
            selected={evidence?.address ?? null}
          />
        </EvidenceFrame>
      )}
    </PartPage>
  );
});
