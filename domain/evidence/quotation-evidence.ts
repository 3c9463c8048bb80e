import type { ComparedArticle } from "../comparison/comparison";
import type { CheckedQuotation, Printing, QuotationComparison } from "../comparison/quotations/quotation-comparison";
import { QUOTATION_KIND_WORDS } from "../comparison/quotations/quotation-kind-words";
import { capitalise } from "../comparison/sentence-parts";
import type { EvidenceAddress } from "./evidence-address";
import type { EvidenceSelection } from "./evidence-item";
import { measuredPassage } from "./measured-passage";
import { rangeKey } from "./shared-text-evidence";

/** Where a checked quotation opens: both printings. */
export function quotationAddress({ quotation, against }: CheckedQuotation): EvidenceAddress {
  return {
    kind: "quotation",
    article: quotation.label.article,
    start: rangeKey(quotation),
    against: against.label.article,
    at: rangeKey(against),
  };
}

/** Both printings of a checked quotation with what differs; null where the address names none in this comparison. */
export function selectQuotation(
  { checks }: QuotationComparison,
  articles: readonly ComparedArticle[],
  address: EvidenceAddress,
): EvidenceSelection | null {
  if (address.kind !== "quotation") return null;
  const check = checks.find(
    ({ quotation, against }) =>
      quotation.label.article === address.article &&
      rangeKey(quotation) === address.start &&
      against.label.article === address.against &&
      rangeKey(against) === address.at,
  );
  if (check === undefined) return null;
  const differences = check.differences.length === 0 ? ["The words are the same."] : check.differences;
  const facts = [
    { label: "Compared", value: QUOTATION_KIND_WORDS[check.kind] },
    ...differences.map((value, index) => ({
      label: differences.length === 1 ? "Difference" : `Difference ${index + 1}`,
      value,
    })),
  ];
  const toItem = (printing: Printing, itsFacts: typeof facts) => {
    const article = articles.find(({ key }) => key === printing.label.article);
    return article === undefined ? [] : [measuredPassage(article, printing, itsFacts)];
  };
  const items = [...toItem(check.quotation, facts), ...toItem(check.against, [])];
  return {
    address,
    title: capitalise(QUOTATION_KIND_WORDS[check.kind]),
    subtitle: `${check.quotation.label.name} beside ${check.against.label.name}.`,
    count: items.length,
    items,
  };
}
