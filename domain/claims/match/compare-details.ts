import type { Participant, Proposition } from "../propose/proposition";
import type { RelationReason } from "./claim-relation";
import { compareDates } from "./compare-dates";
import { compareQuantities, haveSameUnit } from "./compare-quantities";
import { bestMatch, isSomebody, isTelling } from "./match-participants";
import { areOppositePrepositions } from "./opposite-acts";
import type { WordSimilarity } from "./word-similarity";

/** What two claims about the same deed say more, less or against each other. */
export interface DetailComparison {
  readonly more: readonly RelationReason[];
  readonly less: readonly RelationReason[];
  readonly conflicts: readonly RelationReason[];
  /** Differences that make it another happening. */
  readonly others: readonly RelationReason[];
}

const SAME_PLACE = 0.5;

/** Compares subjects that are left out, places, dates, quantities and circumstances, each by a check of its own. */
export function compareDetails(first: Proposition, second: Proposition, similar: WordSimilarity): DetailComparison {
  const parts = [
    compareAgents(first, second),
    compareIdentities(first.objects, second.objects),
    compareIdentities(first.subject, second.subject),
    comparePlaces(first, second, similar),
    compareTimes(first, second),
    compareCounts(first, second, similar),
    compareCircumstances(first, second, similar),
  ];
  const all = (key: keyof DetailComparison) => parts.flatMap((part) => part[key] ?? []);
  return { more: all("more"), less: all("less"), conflicts: all("conflicts"), others: all("others") };
}

type Partly = Partial<DetailComparison>;

/** Who did it is a detail where the other claim leaves it open. */
function compareAgents(first: Proposition, second: Proposition): Partly {
  const [one, other] = [first.subject.find(isTelling), second.subject.find(isTelling)];
  if (one === undefined && other !== undefined && !isAmong(other, first)) return moreBy(other);
  if (other === undefined && one !== undefined && !isAmong(one, second)) return lessBy(one);
  return {};
}

/** "A man" and a name. */
function compareIdentities(first: readonly Participant[], second: readonly Participant[]): Partly {
  const [one, other] = [first[0], second[0]];
  if (one === undefined || other === undefined || isSomebody(one) === isSomebody(other)) return {};
  if (isSomebody(one)) return other.isName ? moreBy(other) : {};
  return one.isName ? lessBy(one) : {};
}

function isAmong({ head }: Participant, { objects, circumstances, places }: Proposition): boolean {
  return [...objects, ...circumstances, ...places].some(({ words }) => words.includes(head));
}

function comparePlaces(first: Proposition, second: Proposition, similar: WordSimilarity): Partly {
  const [one, other] = [first.places[0], second.places[0]];
  const match = bestMatch(first.places, second.places, similar);
  if (one !== undefined && other !== undefined) {
    return match !== null && match.fit >= SAME_PLACE
      ? {}
      : { others: [{ kind: "other-place", first: one, second: other }] };
  }
  if (one === undefined && other !== undefined && !isMentioned(other, first)) return moreBy(other);
  return other === undefined && one !== undefined && !isMentioned(one, second) ? lessBy(one) : {};
}

function isMentioned({ head }: Participant, { subject, objects, circumstances }: Proposition): boolean {
  return [...subject, ...objects, ...circumstances].some(({ words }) => words.includes(head));
}

function compareTimes(first: Proposition, second: Proposition): Partly {
  const one = first.dates.find(({ isAsOf }) => !isAsOf);
  const other = second.dates.find(({ isAsOf }) => !isAsOf);
  if (one === undefined) return other === undefined ? {} : moreBy(other);
  if (other === undefined) return lessBy(one);
  const relation = compareDates(one, other);
  if (relation === "other-time") return { others: [{ kind: "other-date", first: one, second: other }] };
  if (relation === "other-day") return { conflicts: [{ kind: "date", first: one, second: other }] };
  if (relation === "inside") return moreBy(other);
  return relation === "around" ? lessBy(one) : {};
}

function compareCounts(first: Proposition, second: Proposition, similar: WordSimilarity): Partly {
  const result = { more: [] as RelationReason[], less: [] as RelationReason[], conflicts: [] as RelationReason[] };
  const open = [...second.quantities];
  for (const one of first.quantities) {
    const at = open.findIndex((other) => haveSameUnit(one, other, similar));
    const [other] = at === -1 ? [] : open.splice(at, 1);
    if (other === undefined) {
      result.less.push({ kind: "less-detail", first: one, second: null });
      continue;
    }
    const relation = compareQuantities(one, other);
    const isLater = first.isRunning || second.isRunning || haveOtherAsOf(first, second);
    if (relation === "apart")
      result.conflicts.push({ kind: isLater ? "later-count" : "number", first: one, second: other });
    if (relation === "inside") result.more.push({ kind: "range", first: one, second: other });
    if (relation === "around") result.less.push({ kind: "range", first: one, second: other });
  }
  result.more.push(...open.map((other) => ({ kind: "more-detail" as const, first: null, second: other })));
  return result;
}

/** Whether both say up to when their count holds, and not the same time. */
function haveOtherAsOf(first: Proposition, second: Proposition): boolean {
  const one = first.dates.find(({ isAsOf }) => isAsOf);
  const other = second.dates.find(({ isAsOf }) => isAsOf);
  return one !== undefined && other !== undefined && compareDates(one, other).startsWith("other");
}

function compareCircumstances(first: Proposition, second: Proposition, similar: WordSimilarity): Partly {
  for (const one of first.circumstances) {
    const match = bestMatch([one], second.circumstances, similar);
    if (
      match !== null &&
      match.fit > SAME_PLACE &&
      areOppositePrepositions(one.preposition, match.second.preposition)
    ) {
      return { conflicts: [{ kind: "opposite", first: one, second: match.second }] };
    }
  }
  const isNew = (one: Participant, { subject, objects, circumstances, places }: Proposition) =>
    isTelling(one) &&
    one.quantity === null &&
    bestMatch([one], [...subject, ...objects, ...circumstances, ...places], similar) === null;
  const more = second.circumstances.find((one) => isNew(one, first));
  const less = first.circumstances.find((one) => isNew(one, second));
  return { ...(more === undefined ? {} : moreBy(more)), ...(less === undefined ? {} : lessBy(less)) };
}

function moreBy(second: RelationReason["second"]): Partly {
  return { more: [{ kind: "more-detail", first: null, second }] };
}

function lessBy(first: RelationReason["first"]): Partly {
  return { less: [{ kind: "less-detail", first, second: null }] };
}
