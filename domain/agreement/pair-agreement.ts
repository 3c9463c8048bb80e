import type { AgreementUnit } from "../comparison/framing/measure-frame-agreement";
import { type AgreementFigure, noFigure } from "./agreement-figure";
import type { CodeAgreement } from "./code-agreement";

/** How far two coders agree, over all codes. */
export interface PairAgreement {
  readonly coders: readonly [string, string];
  /** Articles that both finished. */
  readonly articles: number;
  /** Pairs of decisions on a code that differ, of all that both took. */
  readonly differing: number;
  readonly decisions: number;
  readonly alpha: AgreementFigure;
}

/**
 * How far does each pair of coders agree over the whole codebook? Alpha pooled code by code: the disagreements of all
 * codes over the disagreement that chance would give in each, 1 − Σ D_o / Σ D_e. Every code has its own prevalence, so
 * that a codebook of rare codes does not look reliable because most decisions are "no"; with one code it is alpha of that
 * code. Lowest first, pairs without a figure last. No interval: the decisions of an article are not independent.
 */
export function measurePairAgreement(codes: readonly CodeAgreement[]): readonly PairAgreement[] {
  return listPairs(codes)
    .map((pair) => measurePair(pair, codes))
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => order(a.alpha) - order(b.alpha) || compareKeys(a.coders.join(" "), b.coders.join(" ")));
}

function listPairs(codes: readonly CodeAgreement[]): readonly (readonly [string, string])[] {
  const coders = [...new Set(codes.flatMap(({ byCoder }) => byCoder.map(({ coder }) => coder)))].sort();
  return coders.flatMap((first, index) => coders.slice(index + 1).map((second) => [first, second] as const));
}

function measurePair(coders: readonly [string, string], codes: readonly CodeAgreement[]): PairAgreement {
  const counted = codes.map(({ units }) => countPair(coders, units));
  const articles = counted[0]?.articles ?? 0;
  const differing = counted.reduce((sum, code) => sum + code.differing, 0);
  // D_o of a code is d / n and D_e is n₁n₀ / (n (2n − 1)): what all codes have in common falls out of the quotient.
  const expected = counted.reduce((sum, { applied }) => sum + applied * (2 * articles - applied), 0);
  const alpha: AgreementFigure =
    expected === 0
      ? noFigure("no variation: neither coder tells articles apart")
      : { value: 1 - ((2 * articles - 1) * differing) / expected, interval: null };
  return { coders, articles, differing, decisions: articles * codes.length, alpha };
}

function countPair([first, second]: readonly [string, string], units: readonly AgreementUnit[]) {
  const counts = { articles: 0, applied: 0, differing: 0 };
  for (const { withCode, withoutCode } of units) {
    const votes = [first, second].flatMap((coder) =>
      withCode.includes(coder) ? [1] : withoutCode.includes(coder) ? [0] : [],
    );
    if (votes.length < 2) continue;
    const applied = votes.reduce<number>((sum, vote) => sum + vote, 0);
    counts.articles += 1;
    counts.applied += applied;
    if (applied === 1) counts.differing += 1;
  }
  return counts;
}

function order({ value }: AgreementFigure): number {
  return value ?? Number.MAX_VALUE;
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
