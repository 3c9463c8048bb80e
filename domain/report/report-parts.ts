import { describeSettled } from "../adjudication/adjudicated-voice";
import type { Comparison } from "../comparison/comparison";
import { type ComparisonTable, coverageTable } from "../comparison/comparison-tables";
import { describeAgreement, type FrameAgreement } from "../comparison/framing/measure-frame-agreement";
import { groupBy } from "../comparison/group-by";
import { listAllRows } from "../comparison/list-all-rows";
import type { QuotationComparison } from "../comparison/quotations/quotation-comparison";
import { inNumber } from "../comparison/sentence-parts";
import type { SharedTextComparison } from "../comparison/shared-text/shared-text-comparison";
import type { Timeline } from "../comparison/timeline/timeline";
import type { VoicesComparison } from "../comparison/voices/voices-comparison";
import type { WordsComparison } from "../comparison/words/words-comparison";
import { type ArticleNumbers, listNumbers } from "./article-numbers";
import type { ReportArticle, ReportPart } from "./comparison-report";
import { buildTextPart, buildVoicesPart, withRows } from "./measured-parts";
import { buildWordsPart } from "./words-part";

/** What the parts show beside the comparison itself; null where the texts have not been compared. */
export interface MeasuredParts {
  /** One a code. */
  readonly agreement: readonly FrameAgreement[];
  readonly timeline: Timeline;
  readonly words: WordsComparison | null;
  readonly voices: VoicesComparison | null;
  readonly sharedText: SharedTextComparison | null;
  readonly quotations: QuotationComparison | null;
}

/** Every part that makes sense for the event or dossier, in the order of its pages. */
export function buildReportParts(
  comparison: Comparison,
  articles: readonly ReportArticle[],
  measured: MeasuredParts,
): readonly ReportPart[] {
  const numbers = new Map(articles.map(({ key, number }) => [key, number]));
  const parts = [
    missingPart(comparison, numbers),
    timelinePart(comparison, articles, measured.timeline),
    framingPart(comparison, measured.agreement),
    buildWordsPart(measured.words),
    buildVoicesPart(measured.voices),
    buildTextPart(measured.sharedText, measured.quotations, numbers),
    coveragePart(comparison),
  ];
  return comparison.event.kind === "event"
    ? parts
    : parts.filter(({ part }) => part !== "missing" && part !== "framing");
}

function missingPart({ missing, matrix }: Comparison, numbers: ArticleNumbers): ReportPart {
  const entriesOf = groupBy(missing.entries, ({ claim }) => claim);
  const rows = listAllRows(matrix).flatMap(({ claim }, index) => {
    const entries = entriesOf.get(claim.key) ?? [];
    const [first] = entries;
    if (first === undefined) return [];
    const inState = (state: "absent" | "not-checked") =>
      listNumbers(
        entries.filter((entry) => entry.state === state).map(({ article }) => article),
        numbers,
      );
    return [
      [index + 1, claim.statement, listNumbers(first.carriedBy, numbers), inState("absent"), inState("not-checked")],
    ];
  });
  return {
    part: "missing",
    sentence: missing.sentence,
    measure: "Claims of fact that other articles carry and that could be known at the time; numbers name articles",
    method: { id: "claims", label: "Claims" },
    tables: withRows([
      {
        caption: "What others carry, by claim",
        table: {
          columns: ["No.", "Claim", "Carried by article", "Looked for and absent in", "Not checked in"],
          rows,
        },
      },
    ]),
  };
}

function timelinePart(
  { timelineSentence }: Comparison,
  articles: readonly ReportArticle[],
  { lanes }: Timeline,
): ReportPart {
  const dated = new Map(lanes.flatMap((lane) => lane.articles.map((article) => [article.article, article] as const)));
  return {
    part: "timeline",
    sentence: timelineSentence,
    measure: `Dates of publication, with how each was found, n = ${articles.length} ${inNumber(articles.length, "article")}`,
    method: { id: "dates", label: "Dates" },
    tables: [
      {
        caption: "Articles in order of date",
        table: {
          columns: ["Article", "Outlet", "Date", "Evidence of the date", "Later texts"],
          rows: articles.map(({ key, number, outlet, date }) => [
            number,
            outlet,
            date,
            dated.get(key)?.evidence ?? "",
            dated.get(key)?.versions.length ?? 0,
          ]),
        },
      },
    ],
  };
}

function framingPart({ framing, columns }: Comparison, agreement: readonly FrameAgreement[]): ReportPart {
  const figures = new Map(agreement.map((one) => [one.code, describeAgreement(one)]));
  const table: ComparisonTable = {
    columns: ["Frame", ...columns.map(({ letters }) => letters), "All", "Agreement"],
    rows: framing.rows.map(({ code, name, panels, k, n }) => [
      name,
      ...panels.map((panel) => frameCell(panel)),
      n === 0 ? "" : `${k} of ${n}`,
      figures.get(code) ?? "",
    ]),
  };
  return {
    part: "framing",
    sentence: framing.sentence,
    measure: `Articles with the frame of those read, as coded by ${framing.coders} ${inNumber(framing.coders, "coder")} with ${framing.codebook.name}, version ${framing.codebook.version}${describeSettled(framing)}; n = ${framing.n} ${inNumber(framing.n, "article")}${framing.suggestedN === 0 ? "" : `, ${framing.suggestedN} of them read by a method only`}`,
    method: { id: "framing", label: "Framing" },
    tables:
      framing.n === 0
        ? []
        : [
            {
              caption: "Frames by outlet: P = primary frame of an article, H = in its headline, S = coders are split",
              table,
            },
          ],
  };
}

/** @example "2 of 3 P1 H1" */
function frameCell({ k, n, split, marks }: Comparison["framing"]["rows"][number]["panels"][number]): string {
  if (n === 0) return "";
  const primary = marks.filter(({ isPrimary }) => isPrimary).length;
  const inHeadline = marks.filter((mark) => mark.inHeadline).length;
  const badges = [
    ["P", primary],
    ["H", inHeadline],
    ["S", split],
  ] as const;
  return [`${k} of ${n}`, ...badges.filter(([, count]) => count > 0).map((badge) => badge.join(""))].join(" ");
}

function coveragePart({ coverage, event }: Comparison): ReportPart {
  const isFramed = event.population !== "" && event.query !== "";
  return {
    part: "coverage",
    sentence: coverage.sentence,
    measure: `The whole event, whatever the switches leave out; ${isFramed ? "population and query are recorded" : "a convenience sample: no population and query are recorded"}`,
    method: { id: "coverage", label: "Coverage" },
    tables: [{ caption: "The ledger: articles and searches", table: coverageTable(coverage) }],
  };
}
