import type { ComparisonTable } from "../comparison-tables";
import type { Placing, Timeline } from "./timeline";

/** One row an article, in the order of the lanes; "" where a day is not known. Links and later texts stand as counts. */
export function timelineTable({ lanes, links }: Timeline): ComparisonTable {
  return {
    columns: [
      "Outlet",
      "Headline",
      "Date",
      "Not before",
      "Not after",
      "Evidence of the date",
      "Later texts",
      "Words shared with the first to print them",
      "Article",
    ],
    rows: lanes.flatMap(({ column, articles }) =>
      articles.map(({ article, headline, placing, dateText, evidence, versions }) => [
        column.isKnown ? column.name : `${column.name} (${column.letters})`,
        headline,
        dateText,
        ...bounds(placing),
        evidence ?? "",
        versions.length,
        links === null ? "" : Math.max(0, ...links.filter(({ to }) => to === article).map(({ words }) => words)),
        article,
      ]),
    ),
  };
}

function bounds(placing: Placing): readonly [string, string] {
  if (placing.kind === "undated") return ["", ""];
  if (placing.kind === "day") return [placing.day, placing.day];
  return [placing.first ?? "", placing.last ?? ""];
}
