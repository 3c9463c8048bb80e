import type { ArticleAgreement } from "./article-agreement";
import type { CodeAgreement } from "./code-agreement";
import type { NextStep } from "./next-step";
import { groupDisputes, type StanceAgreement } from "./stance-agreement";
import { countOf, inNumber } from "../comparison/sentence-parts";

/** As many codes are named: what somebody can work on today. */
const MOST_CODES = 3;

/** Something to do about agreement, and where it is done; `code` where it is one code's disagreements. */
export interface WorkStep {
  readonly sentence: string;
  readonly leadsTo: "disputed" | "adjudicate" | "stances" | "queue";
  readonly code: string | null;
}

interface MeasuredWork {
  readonly codes: readonly (CodeAgreement & { readonly next: NextStep })[];
  readonly articles: readonly (Pick<ArticleAgreement, "disputed"> & { readonly article: { readonly key: string } })[];
  /** Keys of the articles that an adjudication has settled; null: the version's differences cannot be settled any more. */
  readonly settled: ReadonlySet<string> | null;
  readonly stances: Pick<StanceAgreement, "disputed">;
}

/**
 * What would help most, over all codes: first the codes that coders disagree on, lowest alpha first, then what is to be
 * settled, then claims, and where nobody differs more articles by two coders. Empty where nothing is to be done.
 */
export function listNextSteps({ codes, articles, settled, stances }: MeasuredWork): readonly WorkStep[] {
  const disputed = codes
    .filter(({ next }) => next.leadsTo === "disputed")
    .sort((a, b) => (a.alpha.value ?? 1) - (b.alpha.value ?? 1) || b.disputed.length - a.disputed.length)
    .slice(0, MOST_CODES)
    .map(({ code, next }): WorkStep => ({ sentence: next.sentence, leadsTo: "disputed", code }));
  const differing = articles.filter(
    ({ article, disputed: on }) => on.length > 0 && settled !== null && !settled.has(article.key),
  ).length;
  const steps: readonly WorkStep[] = [
    ...disputed,
    ...step(differing, "adjudicate", `Settle ${countOf(differing, "article")} on which coders differ`),
    ...step(stances.disputed.length, "stances", describeClaims(stances)),
  ];
  if (steps.length > 0) return steps;
  const queue = codes.find(({ next }) => next.leadsTo === "queue");
  return queue === undefined ? [] : [{ sentence: queue.next.sentence, leadsTo: "queue", code: null }];
}

function step(count: number, leadsTo: WorkStep["leadsTo"], sentence: string): readonly WorkStep[] {
  return count === 0 ? [] : [{ sentence, leadsTo, code: null }];
}

function describeClaims({ disputed }: Pick<StanceAgreement, "disputed">): string {
  const claims = groupDisputes(disputed).length;
  return `${claims} ${inNumber(claims, "claim")} that some found and others did not: open ${claims === 1 ? "it" : "them"}`;
}
