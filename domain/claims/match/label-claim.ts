import type { ClaimDate, Participant, Proposition } from "../propose/proposition";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * A claim in a row of headwords: act · by whom · on whom · where · when · how many, empty parts left out. For a list in
 * which a person then writes the statement; no sentence, and no quotation.
 *
 * @example labelClaim(proposition) // "order: restrict · Ash · Plenty · August 2031"
 */
export function labelClaim({ predicate, subject, objects, places, dates, quantities, polarity }: Proposition): string {
  const act = predicate.lemmas.map((lemma) => lemma.replace(/[+_]/g, " ")).join(" ");
  const by = predicate.byLegalAct ? `legal act: ${act}` : act;
  const shown = polarity === "denies" ? `not: ${by}` : by;
  const date = dates[0];
  const figures = quantities.map(({ low, high, unit }) => `${figureOf(low, high)}${unit === null ? "" : ` ${unit}`}`);
  const parts = [
    shown,
    namesOf(subject),
    namesOf(objects),
    namesOf(places),
    date === undefined ? "" : dateOf(date),
    ...figures,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function namesOf(participants: readonly Participant[]): string {
  return [...new Set(participants.map(({ label }) => label))].join(", ");
}

function dateOf({ year, month, day }: ClaimDate): string {
  const name = month === null ? "" : (MONTHS[month - 1] ?? "");
  return [day ?? "", name, year ?? ""].filter((part) => part !== "").join(" ");
}

function figureOf(low: number, high: number): string {
  if (low === high) return String(low);
  return high === Infinity ? `≥ ${low}` : `${low}–${high}`;
}
