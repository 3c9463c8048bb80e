import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import type { EvidenceItemView, EvidenceView } from "./evidence-view";

/** The items of one mark as a table, one row each: as many rows as the mark's number. */
export function evidenceTable({ groups }: EvidenceView): ComparisonTable {
  return {
    columns: ["Outlet", "Headline", "Date", "Kind", "Words", "Paragraph", "What was coded"],
    rows: groups.flatMap(({ article, items }) =>
      items.map((item) => [
        article?.column?.name ?? "",
        article?.headline ?? "",
        article?.dateText ?? "",
        item.kind,
        ...describeItem(item),
      ]),
    ),
  };
}

function describeItem(item: EvidenceItemView): readonly (string | number)[] {
  if (item.kind !== "passage") return [item.sentence, "", describeFacts([item.facts])];
  const words = item.quote?.exact ?? `${item.firstWords} …`;
  return [words, item.quote?.paragraph ?? "", describeFacts(item.readings)];
}

function describeFacts(lists: readonly (readonly { readonly label: string; readonly value: string }[])[]): string {
  return lists.map((facts) => facts.map(({ label, value }) => `${label}: ${value}`).join("; ")).join(" | ");
}
