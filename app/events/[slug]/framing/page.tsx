import type { Metadata } from "next";
import { loadInsideOneEvent } from "@/app/events/load-event";
import { readTwoOutlets, withTwoOutlets } from "@/app/events/framing-query";
import { loadSwitches } from "@/app/events/load-switches";
import { withTable } from "@/app/events/table-query";
import { guardedPage } from "@/app/guard/guarded";
import { AgreementLegend } from "@/components/charts/agreement-badge";
import { ChartFrame } from "@/components/charts/chart-frame";
import { FramingByOutlet } from "@/components/charts/framing-by-outlet/framing-by-outlet";
import {
  describeFramingMeasure,
  modelFramingByOutlet,
} from "@/components/charts/framing-by-outlet/framing-by-outlet-model";
import { ChooseOutlets } from "@/components/charts/framing-dumbbell/choose-outlets";
import { FramingDumbbell } from "@/components/charts/framing-dumbbell/framing-dumbbell";
import { FramingLegend, FramingTable } from "@/components/charts/framing-table";
import { FrameDefinitions } from "@/components/charts/frame-definitions";
import { CodebookVersions } from "@/components/events/codebook-versions";
import { FramingStart } from "@/components/events/framing-start";
import { partAddress, PartPage } from "@/components/events/part-page";
import { agreementHref } from "@/components/evidence/agreement-href";
import { twinAddress } from "@/components/evidence/evidence-href";
import { EvidenceFrame } from "@/components/evidence/evidence-frame";
import { framingTable } from "@/domain/comparison/comparison-tables";
import { twoOutletsTable } from "@/domain/comparison/framing/two-outlets-table";
import { compareEventVersions } from "@/workflows/compare-parts/codebook-versions";
import { compareEventFraming } from "@/workflows/compare-parts/framing";

export const metadata: Metadata = { title: "How is it framed?" };

const METHOD = { href: "/methods#framing", label: "How frames are counted" } as const;

/** Part 3: which frames people coded, by outlet and over all. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadInsideOneEvent(page, "/framing");
  const { slug, search, query, comparison, evidence } = loaded;
  const { event, framing } = comparison;
  const chosen = readTwoOutlets(page.searchParams);
  const here = partAddress(slug, "framing", withTwoOutlets(search, chosen));
  const { agreement, twoOutlets } = compareEventFraming(loaded, chosen);
  const versions = await compareEventVersions(page.database, loaded);
  const selected = evidence?.address ?? null;
  const measure = describeFramingMeasure(framing, query.options);
  const model = modelFramingByOutlet(framing);
  const data = {
    method: METHOD,
    table: framingTable(framing, agreement),
    twins: { json: twinAddress(here.path, here.search, "json"), csv: twinAddress(here.path, here.search, "csv") },
  };
  return (
    <PartPage
      part="framing"
      event={event}
      search={search}
      sentence={null}
      switches={await loadSwitches(page.database.reader, loaded, here.path)}
    >
      {versions === null ? null : <CodebookVersions codebook={framing.codebook} versions={versions} page={here} />}
      {framing.n === 0 ? (
        <FramingStart comparison={comparison} hasVersions={versions !== null} />
      ) : (
        <EvidenceFrame opened={evidence} resting={<FrameDefinitions framing={framing} />}>
          <ChartFrame
            id="by-outlet"
            heading={framing.sentence}
            subtitle={`One sign an article, in order of date · ${measure}`}
            legend={
              <>
                <FramingLegend hasSuggestions={framing.suggestedN > 0} />
                <AgreementLegend
                  agreement={agreement}
                  href={agreementHref({ codebook: framing.codebook.key, event: slug })}
                />
              </>
            }
            {...data}
          >
            <FramingTable framing={framing} agreement={agreement} page={here} selected={selected} />
          </ChartFrame>
          {model.dots.length === 0 ? null : (
            <ChartFrame id="over-all" heading={model.heading} subtitle={`One dot an article · ${measure}`} {...data}>
              <FramingByOutlet model={model} page={here} selected={selected} />
            </ChartFrame>
          )}
          {twoOutlets === null || twoOutlets.rows.length === 0 ? null : (
            <ChartFrame
              id="two-outlets"
              heading={twoOutlets.sentence}
              subtitle={`${twoOutlets.isOneEach ? "Whether the one coded article has the frame" : "Articles with the frame of those coded, furthest apart first"} · ${twoOutlets.a.letters} n = ${twoOutlets.n.a}, ${twoOutlets.b.letters} n = ${twoOutlets.n.b} · ${measure}`}
              legend={<ChooseOutlets twoOutlets={twoOutlets} page={here} />}
              {...data}
              table={twoOutletsTable(twoOutlets, agreement)}
              twins={{ ...data.twins, csv: twinAddress(here.path, withTable(here.search, "two-outlets"), "csv") }}
            >
              <FramingDumbbell
                twoOutlets={twoOutlets}
                agreement={agreement}
                codebook={framing.codebook.key}
                page={here}
                selected={selected}
              />
            </ChartFrame>
          )}
        </EvidenceFrame>
      )}
    </PartPage>
  );
});
