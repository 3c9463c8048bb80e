import type { Metadata } from "next";
import { loadEventPage } from "@/app/events/load-event";
import { loadSwitches } from "@/app/events/load-switches";
import { guardedPage } from "@/app/guard/guarded";
import { ChartFrame } from "@/components/charts/chart-frame";
import { TimelineAside } from "@/components/charts/timeline/timeline-aside";
import { TimelineChart } from "@/components/charts/timeline/timeline-chart";
import { TimelineLegend } from "@/components/charts/timeline/timeline-legend";
import { TimelineList } from "@/components/charts/timeline/timeline-list";
import { describeTimelineMeasure, modelTimeline } from "@/components/charts/timeline/timeline-model";
import { EventStart } from "@/components/events/event-start";
import { partAddress, PartPage } from "@/components/events/part-page";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { twinAddress } from "@/components/evidence/evidence-href";
import { timelineTable } from "@/domain/comparison/timeline/timeline-table";
import { compareTimelineOf } from "@/workflows/compare-parts/timeline";

export const metadata: Metadata = { title: "When did each report?" };

const METHOD = { href: "/methods#dates", label: "How dates are found" } as const;

/** Part 3: when each article appeared, what came in later, and who shares text with an earlier one. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadEventPage(page, "/timeline");
  const { slug, search, comparison, evidence } = loaded;
  const timeline = await compareTimelineOf(page.database, loaded);
  const here = partAddress(slug, "timeline", search);
  const model = modelTimeline(timeline);
  const view = { model, page: here, selected: evidence?.address ?? null };
  return (
    <PartPage
      part="timeline"
      event={comparison.event}
      search={search}
      sentence={null}
      switches={await loadSwitches(page.database.reader, loaded, here.path)}
    >
      {comparison.articles.length === 0 ? (
        <EventStart comparison={comparison} isFiltered={search !== ""} />
      ) : (
        <EvidenceFrame opened={evidence} resting={null}>
          <ChartFrame
            id="lanes"
            heading={timeline.sentence}
            subtitle={describeTimelineMeasure(timeline)}
            legend={<TimelineLegend model={model} />}
            method={METHOD}
            table={timelineTable(timeline)}
            twins={{ json: twinAddress(here.path, search, "json"), csv: twinAddress(here.path, search, "csv") }}
          >
            <TimelineChart {...view} />
            <TimelineList {...view} />
            <TimelineAside {...view} timeline={timeline} textHref={textAddress(slug, search)} />
          </ChartFrame>
        </EvidenceFrame>
      )}
    </PartPage>
  );
});

function textAddress(slug: string, search: string): string {
  return `/events/${slug}/text${search === "" ? "" : `?${search}`}#words`;
}
