import { isActGroup, type ActGroup } from "../propose/act-words";
import type { Participant, Proposition, Quantity } from "../propose/proposition";
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

/** A claim with the day of its article: a count of a later day may have gone on. */
export interface DatedDetails extends Proposition {
  readonly publishedOn: string | null;
}

const SAME_PLACE = 0.5;

/** Compares subjects that are left out, places, dates, quantities and circumstances, each by a check of its own. */
export function compareDetails(first: DatedDetails, second: DatedDetails, similar: WordSimilarity): DetailComparison {
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

function compareCounts(first: DatedDetails, second: DatedDetails, similar: WordSimilarity): Partly {
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
    const isSaidSo = first.isRunning || second.isRunning || haveOtherAsOf(first, second);
    const isLater = isSaidSo || hasGoneOn([first, one], [second, other]);
    if (relation === "apart")
      result.conflicts.push({ kind: isLater ? "later-count" : "number", first: one, second: other });
    if (relation === "inside") result.more.push({ kind: "range", first: one, second: other });
    if (relation === "around") result.less.push({ kind: "range", first: one, second: other });
  }
  result.more.push(...open.map((other) => ({ kind: "more-detail" as const, first: null, second: other })));
  return result;
}

/** Counts that go on from day to day: a later report of another figure brings the count up to date. */
const GOING_ON = new Set<ActGroup>("die hurt arrest sicken evacuate flee damage destroy".split(" ").filter(isActGroup));

type Counted = readonly [claim: DatedDetails, quantity: Quantity];

/** Whether the count of the later day is the larger one: such counts only grow, so that a smaller one contradicts. */
function hasGoneOn(first: Counted, second: Counted): boolean {
  const [earlier, later] =
    (first[0].publishedOn ?? "") <= (second[0].publishedOn ?? "") ? [first, second] : [second, first];
  const [before, after] = [earlier[0].publishedOn, later[0].publishedOn];
  if (before === null || after === null || before.length < ISO_DAY || after.length < ISO_DAY || before === after)
    return false;
  return later[1].low > earlier[1].low && later[0].predicate.acts.some((act) => GOING_ON.has(act));
}

const ISO_DAY = 10;

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
