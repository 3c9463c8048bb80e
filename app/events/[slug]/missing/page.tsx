import type { Metadata } from "next";
import { loadInsideOneEvent } from "@/app/events/load-event";
import { loadSwitches } from "@/app/events/load-switches";
import { guardedPage } from "@/app/guard/guarded";
import { MissingArticles } from "@/components/claims/missing-articles";
import { MissingList } from "@/components/claims/missing-list";
import { SignKey } from "@/components/claims/sign-legend";
import { EventStart } from "@/components/events/event-start";
import { partAddress, PartPage } from "@/components/events/part-page";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";

export const metadata: Metadata = { title: "What is missing?" };

/** Up to so many articles stand below each other; of more, one is shown at a time. */
const SHOWN_TOGETHER = 12;

/** Part 2: per article, what others carry and it does not, and what nobody has looked for yet. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadInsideOneEvent(page, "/missing");
  const { slug, search, query, comparison, evidence } = loaded;
  const { event, matrix, missing, headlines } = comparison;
  const chosen = headlines.find(({ article }) => article.key === query.article) ?? headlines[0];
  const only = headlines.length > SHOWN_TOGETHER ? (chosen?.article.key ?? null) : null;
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
          {only === null ? null : (
            <MissingArticles entries={missing.entries} headlines={headlines} shown={only} page={here} />
          )}
          <MissingList
            only={only}
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
