import {
  type AgreementUnit,
  type FrameAgreement,
  measureFrameAgreement,
  toRatings,
} from "../comparison/framing/measure-frame-agreement";
import type { AgreementFigure } from "./agreement-figure";
import { type AgreementOptions, type CodedWork, listIndependent } from "./coded-work";
import { percentAgreement } from "./percent-agreement";
import { tabulateRatings } from "./rating-table";

/** A share of finished codings, as a count of how many. */
export interface Prevalence {
  readonly applied: number;
  readonly of: number;
}

/** How far coders agree on one code, with what the figure has to be read beside. */
export interface CodeAgreement extends FrameAgreement {
  readonly name: string;
  readonly percent: AgreementFigure;
  /** Over all codings of the compared articles, and of each coder by itself: alpha of a rare code says little. */
  readonly prevalence: Prevalence;
  readonly byCoder: readonly (Prevalence & { readonly coder: string })[];
  /** The articles on which coders differ. */
  readonly disputed: readonly AgreementUnit[];
}

/**
 * How reliable is each code? Krippendorff's alpha for "the article has the code" over all articles that two or more
 * finished independently, per cent agreement and prevalence beside it (docs/methods/agreement.md). In the order of the
 * codebook. Wrong tool for where in the text people see a code (span-agreement).
 */
export function measureCodeAgreement(work: CodedWork, options: AgreementOptions): readonly CodeAgreement[] {
  const { codebook, codings, articles } = work;
  const assignments = listIndependent(work.assignments, options.phase);
  const figures = measureFrameAgreement(
    { codebook, codings, assignments, event: { key: options.seed } },
    articles,
    options,
  );
  const nameOf = new Map(codebook.codes.map(({ key, name }) => [key, name]));
  return figures.map((figure) => ({
    ...figure,
    name: nameOf.get(figure.code) ?? figure.code,
    percent: percentAgreement(tabulateRatings(toRatings(figure.units)), options.seed),
    prevalence: prevalenceOf(figure.units),
    byCoder: listCodersOf(figure.units).map((coder) => ({ coder, ...prevalenceOf(figure.units, coder) })),
    disputed: figure.units.filter(isDisputed),
  }));
}

/** Whether coders differ on it. */
export function isDisputed({ withCode, withoutCode }: AgreementUnit): boolean {
  return withCode.length > 0 && withoutCode.length > 0;
}

function listCodersOf(units: readonly AgreementUnit[]): readonly string[] {
  return [...new Set(units.flatMap(({ withCode, withoutCode }) => [...withCode, ...withoutCode]))].sort();
}

function prevalenceOf(units: readonly AgreementUnit[], coder?: string): Prevalence {
  const count = (coders: readonly string[]) =>
    coder === undefined ? coders.length : coders.filter((other) => other === coder).length;
  const applied = units.reduce((sum, { withCode }) => sum + count(withCode), 0);
  return { applied, of: applied + units.reduce((sum, { withoutCode }) => sum + count(withoutCode), 0) };
}
