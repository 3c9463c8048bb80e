import { ChartFrame } from "@/components/charts/chart-frame";
import { Pager } from "@/components/page/pager";
import { pageOfList } from "@/domain/comparison/page-of-list";
import { formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import type { QuotationComparison } from "@/domain/comparison/quotations/quotation-comparison";
import { quotationsTable } from "@/domain/comparison/shared-text/shared-text-tables";
import { QuotationChecks, QuotationLegend } from "./quotation-checks";
import { PAGE_SIZE, SHARED_TEXT_METHOD, type TextView } from "./text-view";

interface QuotationsFrameProps {
  readonly quotations: QuotationComparison;
  /** Page of the list, from 1. */
  readonly number: number;
  readonly hrefOf: (number: number) => string;
  readonly view: TextView;
}

/** The quotation check, what changes most first. */
export function QuotationsFrame({ quotations, number, hrefOf, view }: QuotationsFrameProps) {
  const { checks, counts, sentence } = quotations;
  const shown = pageOfList(checks, number, PAGE_SIZE);
  return (
    <ChartFrame
      id="quotations"
      heading={sentence}
      subtitle={`Words in quotation marks that stand in those of another article as well, what changes most first · ${formatFigure(checks.length)} ${inNumber(checks.length, "pair")}`}
      legend={checks.length > counts.exact ? <QuotationLegend /> : undefined}
      method={SHARED_TEXT_METHOD}
      table={quotationsTable({ ...quotations, checks: shown.items })}
      twins={{ json: view.jsonTwin, csv: view.csvTwin("quotations") }}
    >
      <QuotationChecks checks={shown.items} page={view.page} selected={view.selected} />
      <Pager page={shown.number} pageCount={shown.pageCount} hrefOf={hrefOf} label="Pages of the quotation check" />
    </ChartFrame>
  );
}
