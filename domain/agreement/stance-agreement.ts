import { groupBy } from "../comparison/group-by";
import type { AgreementFigure } from "./agreement-figure";
import { type ClaimStance, type ClaimWork, readStances } from "./claim-stances";
import { type AgreementPhase, listIndependent } from "./coded-work";
import { krippendorffsAlpha } from "./krippendorffs-alpha";
import { percentAgreement } from "./percent-agreement";
import { tabulateRatings } from "./rating-table";

/** A claim in an article that some found and others looked for in vain. */
export interface DisputedStance extends Pick<ClaimStance, "claim" | "article"> {
  readonly mentionedBy: readonly string[];
  readonly absentBy: readonly string[];
}

/** A claim on which coders differ, with the articles in which they do. */
export interface DisputedClaim extends Pick<ClaimStance, "claim"> {
  readonly articles: readonly DisputedStance[];
}

/** The same by claim: those of most articles first, then in their order. */
export function groupDisputes(disputed: readonly DisputedStance[]): readonly DisputedClaim[] {
  return [...groupBy(disputed, ({ claim }) => claim.key).values()]
    .flatMap((articles) => (articles[0] === undefined ? [] : [{ claim: articles[0].claim, articles }]))
    .sort((a, b) => b.articles.length - a.articles.length);
}

/** How far coders agree on which article has which claim. */
export interface StanceAgreement {
  /** Pairs of a claim and an article that two or more looked at. */
  readonly units: number;
  readonly articles: number;
  readonly coders: number;
  readonly alpha: AgreementFigure;
  readonly percent: AgreementFigure;
  readonly disputed: readonly DisputedStance[];
}

/**
 * Do coders find the same claims in the same articles? Alpha of "mentioned" against "absent, by a check" over claim ×
 * article, among those who finished the article's claims independently. What could not be known yet, and what somebody
 * did not look for, is no value. Wrong tool for how a claim is told (voice, polarity): it asks whether it is there.
 */
export function measureStanceAgreement(
  work: ClaimWork,
  { phase, seed }: { readonly phase: AgreementPhase; readonly seed: string },
): StanceAgreement {
  const assignments = listIndependent(work.assignments, phase);
  const stances = readStances({ ...work, assignments }).filter(
    ({ value }) => value === "mentioned" || value === "absent",
  );
  const units = [...groupBy(stances, ({ claim, article }) => `${claim.key} ${article.key}`).values()].filter(
    ({ length }) => length > 1,
  );
  const rated = units.flat();
  const table = tabulateRatings(
    rated.map(({ claim, article, coder, value }) => ({
      unit: `${claim.key} ${article.key}`,
      coder,
      value: value ?? "",
    })),
  );
  return {
    units: units.length,
    articles: new Set(rated.map(({ article }) => article.key)).size,
    coders: table.coders.length,
    alpha: krippendorffsAlpha(table, "nominal", seed),
    percent: percentAgreement(table, seed),
    disputed: units.flatMap(findDispute),
  };
}

function findDispute(unit: readonly ClaimStance[]): readonly DisputedStance[] {
  const [first] = unit;
  const codersWith = (value: ClaimStance["value"]) =>
    unit.filter((one) => one.value === value).map(({ coder }) => coder);
  const [mentionedBy, absentBy] = [codersWith("mentioned"), codersWith("absent")];
  if (first === undefined || mentionedBy.length === 0 || absentBy.length === 0) return [];
  return [{ claim: first.claim, article: first.article, mentionedBy, absentBy }];
}
