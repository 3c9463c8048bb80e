import type { Database } from "@/db/database";
import { listAllRows } from "@/domain/comparison/list-all-rows";
import { checkFinding, type FindingRobustness } from "@/domain/comparison/robustness/check-finding";
import { selectArticles } from "@/domain/comparison/select-articles";
import { listCopies } from "@/domain/shared-text/list-copies";
import type { ComparedEventResult } from "./compare-event";
import { loadMeasured } from "./load-measured";
import { rememberBeside } from "./remember";

/**
 * Whether the findings of a comparison hold under other choices, by the finding's kind; findings that open no claim are
 * left out. Wire text is told by the comparison of the texts, in the versions that it was made of.
 */
export const checkFindings = rememberBeside(findRobustness);

async function findRobustness(
  { reader }: Database,
  { input, comparison }: ComparedEventResult,
): Promise<ReadonlyMap<string, FindingRobustness>> {
  const measured = await loadMeasured(reader, comparison.event.key, ["sharedText"]);
  const versions = new Map(comparison.articles.map(({ key, versionKey }) => [key, versionKey]));
  const copies =
    measured === null
      ? null
      : listCopies(
          measured.sharedText.map(({ articles, ...shared }) => ({
            ...shared,
            articles: articles.filter(({ article }) => measured.versions[article] === versions.get(article)),
          })),
        );
  const selected = selectArticles(input, comparison.options);
  const rows = new Map(listAllRows(comparison.matrix).map((row) => [row.claim.key, row]));
  const checked = comparison.findings.flatMap((finding) => {
    const row = rows.get(finding.claim ?? "");
    const robustness = row === undefined ? null : checkFinding(selected, { row, finding }, copies);
    return robustness === null ? [] : [[finding.kind, robustness] as const];
  });
  return new Map(checked);
}
