import { ChartFrame } from "@/components/charts/chart-frame";
import { Pager } from "@/components/page/pager";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { pageOfList } from "@/domain/comparison/page-of-list";
import { sharedPassagesTable } from "@/domain/comparison/shared-text/shared-text-tables";
import type { SharedTextComparison } from "@/domain/comparison/shared-text/shared-text-comparison";
import { SharedPassages } from "./shared-passages";
import { PAGE_SIZE, SHARED_TEXT_METHOD, type TextView } from "./text-view";

interface SharedPassagesFrameProps {
  readonly comparison: SharedTextComparison;
  /** Page of the list, from 1. */
  readonly number: number;
  readonly hrefOf: (number: number) => string;
  readonly view: TextView;
}

/** The passages that several articles print, in order of time. */
export function SharedPassagesFrame({ comparison, number, hrefOf, view }: SharedPassagesFrameProps) {
  const shown = pageOfList(comparison.passages, number, PAGE_SIZE);
  return (
    <ChartFrame
      id="passages"
      heading={comparison.sentence}
      subtitle={describeMeasure(comparison)}
      method={SHARED_TEXT_METHOD}
      table={sharedPassagesTable(comparison)}
      twins={{ json: view.jsonTwin, csv: view.csvTwin("passages") }}
    >
      <SharedPassages comparison={comparison} passages={shown.items} page={view.page} selected={view.selected} />
      <Pager page={shown.number} pageCount={shown.pageCount} hrefOf={hrefOf} label="Pages of shared passages" />
    </ChartFrame>
  );
}

/** @example "Passages of twelve words or more in two articles, in order of time · 3 passages, 6 articles compared" */
function describeMeasure({ passages, articles, notCompared }: SharedTextComparison): string {
  const rest = notCompared === 0 ? "" : `, ${notCompared} without a text that could be`;
  return `Passages of twelve words or more that stand in two articles, in order of time · ${passages.length} ${inNumber(passages.length, "passage")}, ${articles.length} ${inNumber(articles.length, "article")} compared${rest}`;
}
