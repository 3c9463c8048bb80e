import type { Metadata } from "next";
import { loadInsideOneEvent } from "@/app/events/load-event";
import { loadSwitches } from "@/app/events/load-switches";
import { guardedPage } from "@/app/guard/guarded";
import { ChartFrame } from "@/components/charts/chart-frame";
import { FramingByOutlet } from "@/components/charts/framing-by-outlet/framing-by-outlet";
import {
  describeFramingMeasure,
  modelFramingByOutlet,
} from "@/components/charts/framing-by-outlet/framing-by-outlet-model";
import { FramingLegend, FramingTable } from "@/components/charts/framing-table";
import { FrameDefinitions } from "@/components/charts/frame-definitions";
import { FramingStart } from "@/components/events/framing-start";
import { partAddress, PartPage } from "@/components/events/part-page";
import { twinAddress } from "@/components/evidence/evidence-href";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { framingTable } from "@/domain/comparison/comparison-tables";

export const metadata: Metadata = { title: "How is it framed?" };

const METHOD = { href: "/methods#framing", label: "How frames are counted" } as const;

/** Part 3: which frames people coded, by outlet and over all. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadInsideOneEvent(page, "/framing");
  const { slug, search, query, comparison, evidence } = loaded;
  const { event, framing } = comparison;
  const here = partAddress(slug, "framing", search);
  const selected = evidence?.address ?? null;
  const measure = describeFramingMeasure(framing, query.options);
  const model = modelFramingByOutlet(framing);
  const data = {
    method: METHOD,
    table: framingTable(framing),
    twins: { json: twinAddress(here.path, search, "json"), csv: twinAddress(here.path, search, "csv") },
  };
  return (
    <PartPage
      part="framing"
      event={event}
      search={search}
      sentence={null}
      switches={await loadSwitches(page.database.reader, loaded, here.path)}
    >
      {framing.n === 0 ? (
        <FramingStart comparison={comparison} />
      ) : (
        <EvidenceFrame opened={evidence} resting={<FrameDefinitions framing={framing} />}>
          <ChartFrame
            id="by-outlet"
            heading={framing.sentence}
            subtitle={`One sign an article, in order of date · ${measure}`}
            legend={<FramingLegend hasSuggestions={framing.suggestedN > 0} />}
            {...data}
          >
            <FramingTable framing={framing} page={here} selected={selected} />
          </ChartFrame>
          {model.dots.length === 0 ? null : (
            <ChartFrame id="over-all" heading={model.heading} subtitle={`One dot an article · ${measure}`} {...data}>
              <FramingByOutlet model={model} page={here} selected={selected} />
            </ChartFrame>
          )}
        </EvidenceFrame>
      )}
    </PartPage>
  );
});
