import { isNobody } from "../propose/news-nouns";
import type { Aim, ClaimDate, Participant, Proposition } from "../propose/proposition";

const MONTHS = "January February March April May June July August September October November December".split(" ");

/**
 * A claim in a row of headwords: act · by whom · on whom · (what is demanded or foreseen) · where · when · how many,
 * empty parts left out. Figures stand as they are printed. For a list in which a person then writes the statement; no
 * sentence, and no quotation.
 *
 * @example labelClaim(proposition) // "order: restrict · Ash · Plenty · August 2031"
 */
export function labelClaim({
  predicate,
  subject,
  objects,
  aim,
  places,
  dates,
  quantities,
  polarity,
}: Proposition): string {
  const act = actOf(predicate.lemmas);
  const by = predicate.byLegalAct ? `legal act: ${act}` : act;
  const shown = polarity === "denies" ? `not: ${by}` : by;
  const date = dates[0];
  const parts = [
    shown,
    namesOf(subject),
    namesOf(objects),
    aim === null ? "" : aimOf(aim),
    namesOf(places),
    date === undefined ? "" : dateOf(date),
    ...quantities.map(({ label }) => label),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function actOf(lemmas: readonly string[]): string {
  return lemmas.map((lemma) => lemma.replace(/[+_]/g, " ")).join(" ");
}

function aimOf({ lemmas, subject, objects, isNegated }: Aim): string {
  const act = isNegated ? `not: ${actOf(lemmas)}` : actOf(lemmas);
  return `(${[act, namesOf(subject), namesOf(objects)].filter((part) => part !== "").join(" · ")})`;
}

function namesOf(participants: readonly Participant[]): string {
  return [...new Set(participants.filter(({ head }) => !isNobody(head)).map(({ label }) => label))].join(", ");
}

function dateOf({ year, month, day }: ClaimDate): string {
  const name = month === null ? "" : (MONTHS[month - 1] ?? "");
  return [day ?? "", name, year ?? ""].filter((part) => part !== "").join(" ");
}
