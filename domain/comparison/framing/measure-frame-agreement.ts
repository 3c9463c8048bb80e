import type { AgreementFigure } from "../../agreement/agreement-figure";
import { krippendorffsAlpha } from "../../agreement/krippendorffs-alpha";
import { type Rating, tabulateRatings } from "../../agreement/rating-table";
import { isOfLevel } from "../compare-framing";
import type { ComparedArticle, ComparisonInput, ComparisonOptions } from "../comparison";
import { groupBy } from "../group-by";

/** Below it, agreement is too low to rest a finding on. */
export const LOW_ALPHA = 0.667;
/** With fewer articles, the figure says little. */
export const FEW_UNITS = 30;

/** One article that two or more coders finished without knowing of each other, and which of them applied the code. */
export interface AgreementUnit {
  readonly article: string;
  readonly withCode: readonly string[];
  readonly withoutCode: readonly string[];
}

/** How far coders agree on whether articles have one code. */
export interface FrameAgreement {
  readonly code: string;
  readonly units: readonly AgreementUnit[];
  readonly coders: number;
  /** Krippendorff's alpha of a binary code; without a value where nobody varies or no article has two coders. */
  readonly alpha: AgreementFigure;
  readonly isLow: boolean;
  /** One coder only, or too few articles. */
  readonly isThin: boolean;
}

/**
 * How reliable is each row of the framing comparison? Krippendorff's alpha for "the article has the code" over the
 * articles of the comparison, from what people submitted before any adjudication, training left out; with the voice and
 * level that the comparison counts. One codebook version. Wrong tool for where in the text people see a frame (u-alpha).
 */
export function measureFrameAgreement(
  input: Pick<ComparisonInput, "assignments" | "codings"> & {
    readonly codebook: { readonly codes: readonly { readonly key: string }[] };
    /** Its key seeds the intervals. */
    readonly event: { readonly key: string };
  },
  articles: readonly Pick<ComparedArticle, "key">[],
  options: Pick<ComparisonOptions, "voice" | "level">,
): readonly FrameAgreement[] {
  const codersOf = groupBy(
    input.assignments.filter(
      ({ submittedAt, phase }) => submittedAt !== null && phase !== "training" && phase !== "adjudication",
    ),
    ({ article }) => article,
  );
  const applied = new Set(
    input.codings
      .filter(
        ({ voice, scope }) => (options.voice === "both" || voice === options.voice) && isOfLevel(scope, options.level),
      )
      .map(({ article, coder, code }) => `${article} ${coder} ${code}`),
  );
  const coded = articles.flatMap(({ key }) => {
    const coders = [...new Set((codersOf.get(key) ?? []).map(({ coder }) => coder))].sort();
    return coders.length < 2 ? [] : [{ article: key, coders }];
  });
  return input.codebook.codes.map(({ key: code }): FrameAgreement => {
    const units = coded.map(({ article, coders }): AgreementUnit => {
      const has = (coder: string) => applied.has(`${article} ${coder} ${code}`);
      return { article, withCode: coders.filter(has), withoutCode: coders.filter((coder) => !has(coder)) };
    });
    const ratings = toRatings(units);
    const alpha = krippendorffsAlpha(tabulateRatings(ratings), "nominal", input.event.key);
    return {
      code,
      units,
      coders: new Set(ratings.map(({ coder }) => coder)).size,
      alpha,
      isLow: alpha.value !== null && alpha.value < LOW_ALPHA,
      isThin: units.length < FEW_UNITS,
    };
  });
}

/** The same as ratings: "1" of who applied the code, "0" of who finished without it. */
export function toRatings(units: readonly AgreementUnit[]): readonly Rating[] {
  return units.flatMap(({ article, withCode, withoutCode }): Rating[] => [
    ...withCode.map((coder) => ({ unit: article, coder, value: "1" })),
    ...withoutCode.map((coder) => ({ unit: article, coder, value: "0" })),
  ]);
}

/** The figure as a row prints it, with why it says little. @example "α .52, 6 articles" */
export function describeAgreement({ alpha, units, isThin }: FrameAgreement): string {
  if (units.length === 0) return "one coder";
  const n = isThin ? `, ${units.length} ${units.length === 1 ? "article" : "articles"}` : "";
  return alpha.value === null ? `no variation${n}` : `α ${formatAlpha(alpha.value)}${n}`;
}

/** How a table prints it: alpha in two decimals, "" where it is not defined, and the articles behind it. */
export function agreementCells(agreement: FrameAgreement | undefined): readonly [number | "", number] {
  if (agreement === undefined) return ["", 0];
  const { alpha, units } = agreement;
  return [alpha.value === null ? "" : Math.round(alpha.value * 100) / 100, units.length];
}

/** Two decimals without the nought before them. @example formatAlpha(0.524) // ".52" */
export function formatAlpha(value: number): string {
  const digits = Math.abs(value).toFixed(2).replace(/^0/u, "");
  return value < 0 && digits !== ".00" ? `−${digits}` : digits;
}
