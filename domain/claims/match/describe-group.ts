import type { Fit } from "../claim";
import type { ClaimCandidate, ClaimDate } from "../propose/proposition";
import type { RelatedClaims } from "./claim-relation";
import { anchorDate } from "./compare-dates";
import { labelClaim } from "./label-claim";
import type { ArticleClaims, ProposedClaim, ProposedMention } from "./proposed-claim";

/** A candidate with its article. */
export interface PlacedClaim {
  readonly article: ArticleClaims;
  readonly candidate: ClaimCandidate;
}

/** A proposed claim and the index of its main mention. */
export interface DescribedGroup {
  readonly claim: ProposedClaim;
  readonly main: number;
  /** Day of the main mention's article. */
  readonly publishedOn: string | null;
  /** Whether the main mention says that a count goes on. */
  readonly isRunning: boolean;
}

type Member = readonly [index: number, claim: PlacedClaim | undefined];

const VOICES = ["own", "presupposed", "attributed"] as const;

/**
 * A group of candidates as one proposed claim: its main mention (affirming before denying, own voice before others',
 * then the one that is best worth checking, then the first), the others with their fit to it, a label and a date.
 * Null for an empty group.
 */
export function describeGroup(
  members: readonly Member[],
  relate: (one: number, other: number) => RelatedClaims,
): DescribedGroup | null {
  const known = members.flatMap(([at, claim]) => (claim === undefined ? [] : [{ at, ...claim }]));
  const [main, ...others] = known.toSorted(
    (one, other) => preferenceOf(one) - preferenceOf(other) || one.at - other.at,
  );
  if (main === undefined) return null;
  const dates = known.flatMap(({ article, candidate }) =>
    candidate.proposition.dates.filter(({ isAsOf }) => !isAsOf).map((date) => anchorDate(date, article.publishedOn)),
  );
  const date = dates.toSorted((one, other) => exactnessOf(other) - exactnessOf(one))[0];
  const { proposition, kind } = main.candidate;
  const mentions = others.map((other) => mentionOf(other, relate(main.at, other.at)));
  const claim = {
    key: `${main.article.key}:${main.candidate.key}`,
    kind,
    label: labelClaim({ ...proposition, dates: date === undefined ? [] : [date] }),
    knowableFrom: date === undefined ? null : isoOf(date),
    mentions: [mentionOf(main, null), ...mentions],
  };
  return { claim, main: main.at, publishedOn: main.article.publishedOn, isRunning: proposition.isRunning };
}

function preferenceOf({ candidate }: PlacedClaim): number {
  const { polarity, voice } = candidate.proposition;
  return (polarity === "denies" ? 10 : 0) + VOICES.indexOf(voice) * 2 + (1 - candidate.checkWorthiness);
}

function mentionOf({ article, candidate }: PlacedClaim, related: RelatedClaims | null): ProposedMention {
  const { voice, polarity, hedged, speaker } = candidate.proposition;
  const { start, end, key } = candidate;
  return { article: article.key, candidate: key, start, end, voice, polarity, hedged, speaker, ...fitOf(related) };
}

function fitOf(related: RelatedClaims | null): { readonly fit: Fit; readonly reasons: RelatedClaims["reasons"] } {
  const relation = related?.relation;
  const fit = relation === "narrower" || relation === "wider" ? relation : "same";
  return { fit, reasons: related?.reasons ?? [] };
}

/** How many parts of a date are known, the year above all. */
function exactnessOf({ year, month, day }: ClaimDate): number {
  return (year === null ? 0 : 4) + (month === null ? 0 : 2) + (day === null ? 0 : 1);
}

/** ISO day, month or year; null without a year. */
function isoOf({ year, month, day }: ClaimDate): string | null {
  if (year === null) return null;
  const two = (value: number) => String(value).padStart(2, "0");
  if (month === null) return String(year);
  return day === null ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}
