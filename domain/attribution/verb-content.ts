import type { Unit } from "./clause-lines";
import { contentEnd, objectEnd } from "./content-end";
import { isConjunction, isRelative, isSubordinator } from "./function-words";
import type { UnitSpan } from "./noun-phrases";
import type { FoundComplement } from "./read-complement";
import { endOfSubjectClause } from "./subject-clause";
import type { VerbCue } from "./verb-cues";

/** Where a cue stands: its words come before it, on both sides of it, or after it. */
export type Placement = "after" | "inside" | "before";

/** A cue with its source and its place beside its words. */
export interface PlacedCue {
  readonly cue: VerbCue;
  readonly source: UnitSpan | null;
  readonly isSure: boolean;
  readonly isRelative: boolean;
  readonly placement: Placement;
  readonly complement: FoundComplement | null;
  /** From the mark before the cue's own words to their last unit; null where the words follow the cue. */
  readonly insertion: UnitSpan | null;
}

/** Complements that are objects of the cue, not clauses of their own. */
export const OBJECT_KINDS: ReadonlySet<string> = new Set(["thing", "label", "as", "for", "of", "topic", "doing"]);

interface Limits {
  readonly lineEnd: number;
  readonly barriers: ReadonlySet<number>;
}

/** The words that a placed cue attributes, as spans of its line in order; empty where there are none. */
export function contentOf(units: readonly Unit[], place: PlacedCue, { lineEnd, barriers }: Limits): UnitSpan[] {
  const { placement, insertion, complement, source, cue } = place;
  if (placement === "before") {
    if (complement === null) return [];
    const isAs =
      source !== null && units[source.first - 1]?.lower === "as" && units[complement.first - 1]?.lower !== ",";
    // "said that, if elected, he would": the comma is no word of the clause.
    const first = units[complement.first]?.lower === "," ? complement.first + 1 : complement.first;
    const isObject = OBJECT_KINDS.has(complement.kind);
    const stopsAtComma = place.isRelative || isAs || isObject || opensSubordinate(units, source ?? cue);
    const clauseEnd = contentEnd(units, first, { lineEnd, barriers, stopsAtComma });
    if (isObject) return spanOf(first, objectEnd(units, first, clauseEnd, place.isRelative));
    return spanOf(first, hangsOnSubject(units, place) ? endOfSubjectClause(units, first, clauseEnd) : clauseEnd);
  }
  if (insertion === null) return [];
  const left = leftContent(units, insertion.first);
  if (placement === "after") return left;
  const from = insertion.last + 2;
  const limits = { lineEnd, barriers: without(barriers, insertion.first), stopsAtComma: false };
  return [...left, ...spanOf(from, contentEnd(units, from, limits))];
}

/** "The aide who said …", "a letter that Ash said …" as the subject of a sentence, whose verb is still to come. */
function hangsOnSubject(units: readonly Unit[], { isRelative: isOnNoun, source, complement }: PlacedCue): boolean {
  if (!isOnNoun || source === null || complement?.kind === "quotation") return false;
  const before = units[source.first - 1];
  if (before === undefined || before.pos === "PUNCT" || before.quotation !== null) return true;
  return isConjunction(before.lower) || isSubordinator(before.lower) || before.lower === "that";
}

function without(barriers: ReadonlySet<number>, one: number): ReadonlySet<number> {
  const rest = new Set(barriers);
  rest.delete(one);
  return rest;
}

function spanOf(first: number, end: number): UnitSpan[] {
  return end > first ? [{ first, last: end - 1 }] : [];
}

/** The words before an insertion that begins at `border`: from the last border of sentences on. */
export function leftContent(units: readonly Unit[], border: number): UnitSpan[] {
  let last = border - 1;
  while (last >= 0 && units[last]?.quotation === null && /^[,:]$/u.test(units[last]?.lower ?? "")) last -= 1;
  // "the clubs, which, as Ostmark maintains, spy": only the relative clause is Ostmark's.
  if (last > 0 && isRelative(units[last]?.lower ?? "") && units[last - 1]?.lower === ",")
    return [{ first: last, last }];
  let first = last;
  while (first > 0 && !isBorder(units, first - 1)) first -= 1;
  while (first < last && /^(?:but|and|so|yet|,)$/u.test(units[first]?.lower ?? "") && units[first]?.quotation === null)
    first += 1;
  return last < 0 ? [] : [{ first, last }];
}

/** A semicolon, or a colon that opens a quotation. */
function isBorder(units: readonly Unit[], at: number): boolean {
  const lower = units[at]?.lower;
  return lower === ";" || (lower === ":" && units[at + 1]?.quotation != null);
}

/** "After Ash said the bridge was safe, …": the clause of the cue ends with its first comma. */
function opensSubordinate(units: readonly Unit[], { first }: UnitSpan): boolean {
  const before = units[first - 1];
  if (before === undefined || before.quotation !== null || !isSubordinator(before.lower)) return false;
  const earlier = units[first - 2];
  return earlier === undefined || earlier.lower === ",";
}
