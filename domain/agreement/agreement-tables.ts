import type { ComparisonTable } from "../comparison/comparison-tables";
import type { AgreementFigure } from "./agreement-figure";
import type { ArticleAgreement } from "./article-agreement";
import type { CodeAgreement, Prevalence } from "./code-agreement";
import type { MachineAgreement } from "./machine-agreement";
import type { PairAgreement } from "./pair-agreement";
import type { SpanAgreement } from "./span-agreement";
import type { StanceAgreement } from "./stance-agreement";

/** The tables of the screen of agreement; a `.csv` is one of them. */
export const AGREEMENT_TABLES = ["codes", "disagreements", "articles", "pairs", "spans", "stances", "machine"] as const;
export type AgreementTable = (typeof AGREEMENT_TABLES)[number];

/** Display names by coder key. */
type Names = Readonly<Record<string, string>>;

type Cells = readonly (string | number)[];

/** One row a code: alpha with its interval, per cent agreement, prevalence over all and of each coder. "": undefined. */
export function codesTable(codes: readonly CodeAgreement[], names: Names): ComparisonTable {
  const coders = [...new Set(codes.flatMap(({ byCoder }) => byCoder.map(({ coder }) => coder)))].sort();
  return {
    columns: [
      "Code",
      "Name",
      "Alpha",
      "Low",
      "High",
      "Per cent agreement",
      "Prevalence",
      "Applied",
      "Codings",
      "Articles",
      "Coders",
      "Disagreements",
      ...coders.map((coder) => `Prevalence, ${names[coder] ?? coder}`),
    ],
    rows: codes.map((figure) => [
      figure.code,
      figure.name,
      ...figureCells(figure.alpha),
      figure.percent.value === null ? "" : round(100 * figure.percent.value),
      shareCell(figure.prevalence),
      figure.prevalence.applied,
      figure.prevalence.of,
      figure.units.length,
      figure.coders,
      figure.disputed.length,
      ...coders.map((coder) => shareCell(figure.byCoder.find((one) => one.coder === coder))),
    ]),
  };
}

/** One row a code × article on which coders differ. */
export function disagreementsTable(codes: readonly CodeAgreement[], names: Names): ComparisonTable {
  const nameAll = (coders: readonly string[]) => coders.map((coder) => names[coder] ?? coder).join("; ");
  return {
    columns: ["Code", "Name", "Article", "Applied it", "Did not"],
    rows: codes.flatMap(({ code, name, disputed }) =>
      disputed.map(({ article, withCode, withoutCode }) => [
        code,
        name,
        article,
        nameAll(withCode),
        nameAll(withoutCode),
      ]),
    ),
  };
}

/** One row an article, most disputed first. */
export function articlesTable(articles: readonly ArticleAgreement[], names: Names): ComparisonTable {
  return {
    columns: ["Article", "Headline", "Outlet", "Coders", "Codes that differ", "Codes", "Which"],
    rows: articles.map(({ article, coders, disputed, codeCount }) => [
      article.key,
      article.headline,
      article.outlet?.name ?? "",
      coders.map((coder) => names[coder] ?? coder).join("; "),
      disputed.length,
      codeCount,
      disputed.map(({ name }) => name).join("; "),
    ]),
  };
}

/** One row a pair of coders. */
export function pairsTable(pairs: readonly PairAgreement[], names: Names): ComparisonTable {
  return {
    columns: [
      "Coder",
      "Other coder",
      "Alpha over all codes",
      "Articles in common",
      "Decisions that differ",
      "Decisions",
    ],
    rows: pairs.map(({ coders: [one, other], alpha, articles, differing, decisions }) => [
      names[one] ?? one,
      names[other] ?? other,
      alphaCell(alpha),
      articles,
      differing,
      decisions,
    ]),
  };
}

/** One row a code. */
export function spansTable(spans: readonly SpanAgreement[]): ComparisonTable {
  return {
    columns: ["Code", "Name", "U-alpha", "Passages", "Articles"],
    rows: spans.map(({ code, name, alpha, passages, articles }) => [code, name, alphaCell(alpha), passages, articles]),
  };
}

/** One row a claim × article that some found and others looked for in vain. */
export function stancesTable({ disputed }: Pick<StanceAgreement, "disputed">, names: Names): ComparisonTable {
  const nameAll = (coders: readonly string[]) => coders.map((coder) => names[coder] ?? coder).join("; ");
  return {
    columns: ["Claim", "Statement", "Article", "Found by", "Looked for in vain by"],
    rows: disputed.map(({ claim, article, mentionedBy, absentBy }) => [
      claim.key,
      claim.statement,
      article.key,
      nameAll(mentionedBy),
      nameAll(absentBy),
    ]),
  };
}

/** One row a code: articles that both, one side or neither has. */
export function machineTable(codes: readonly MachineAgreement[]): ComparisonTable {
  return {
    columns: ["Code", "Name", "Alpha", "Low", "High", "Both", "Method only", "People only", "Neither", "People split"],
    rows: codes.map((one) => [
      one.code,
      one.name,
      ...figureCells(one.alpha),
      one.both,
      one.machineOnly,
      one.peopleOnly,
      one.neither,
      one.split,
    ]),
  };
}

function figureCells(figure: AgreementFigure): Cells {
  if (figure.value === null) return ["", "", ""];
  const { interval } = figure;
  return [
    round(figure.value),
    interval === null ? "" : round(interval.low),
    interval === null ? "" : round(interval.high),
  ];
}

/** Three decimals, as the notebooks compare them; "" where it is undefined. */
export function alphaCell({ value }: AgreementFigure): number | "" {
  return value === null ? "" : round(value);
}

function shareCell(share: Prevalence | undefined): number | "" {
  return share === undefined || share.of === 0 ? "" : round(share.applied / share.of);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
