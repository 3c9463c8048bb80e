import { diffArrays } from "diff";
import type { TextRange } from "../text/page-text";
import type { QuotedWord } from "./quoted-words";

/**
 * How two printings of the same words differ in one place. `left-out` and `put-in` are seen from the quotation that is
 * checked; `bracketed` are words in square brackets, with what they stand for; `seam` is a place where two statements
 * that stand apart are printed as one.
 */
export type DifferenceKind = "left-out" | "put-in" | "replaced" | "bracketed" | "seam";

export interface QuotationDifference {
  readonly kind: DifferenceKind;
  readonly place: "start" | "inside" | "end";
  /** Dots of omission tell that something is left out. */
  readonly isMarked: boolean;
  /** The words in the quotation and in what it is compared with, in UTF-16 code units; null where there are none. */
  readonly here: TextRange | null;
  readonly there: TextRange | null;
}

/** A stretch of the two printings in order, for showing: the same in both, or only in one of them. */
export interface DiffPart {
  readonly kind: "same" | "only-here" | "only-there";
  readonly here: TextRange | null;
  readonly there: TextRange | null;
}

/** Words outside quotation marks between two quotations, above which they are two statements, not one interrupted. */
const LONGEST_INTERRUPTION = 160;

/** The two printings, word by word (the diff of Myers 1986), as parts in order. */
export function diffQuotations(here: readonly QuotedWord[], there: readonly QuotedWord[]): DiffPart[] {
  let inHere = 0;
  let inThere = 0;
  return diffArrays(keysOf(there), keysOf(here)).map(({ added, removed, count }) => {
    const ownPart = removed ? null : rangeOf(here.slice(inHere, inHere + count));
    const otherPart = added ? null : rangeOf(there.slice(inThere, inThere + count));
    if (!removed) inHere += count;
    if (!added) inThere += count;
    return { kind: added ? "only-here" : removed ? "only-there" : "same", here: ownPart, there: otherPart };
  });
}

/** What differs between the two printings, in order. Typography, capitals and punctuation are no differences. */
export function quotationDifferences(here: readonly QuotedWord[], there: readonly QuotedWord[]): QuotationDifference[] {
  const found: QuotationDifference[] = [];
  for (const change of changesOf(here, there)) {
    const { start, end, otherStart, otherEnd } = change;
    const own = here.slice(start, end);
    const other = there.slice(otherStart, otherEnd);
    const place =
      start === 0 && otherStart === 0 ? "start" : end === here.length && otherEnd === there.length ? "end" : "inside";
    const isMarkedHere = [...own, ...(place === "end" ? [] : here.slice(end, end + 1))].some(
      (word) => word.followsOmission,
    );
    const isMarkedThere = there.slice(otherEnd, otherEnd + 1).some((word) => word.followsOmission);
    const kind = kindOf(own, other);
    const isSeam =
      kind === "left-out" && place === "inside" && !isMarkedHere && standApart(there[otherStart - 1], there[otherEnd]);
    found.push({
      kind: isSeam ? "seam" : kind,
      place,
      isMarked: kind === "put-in" ? isMarkedThere : isMarkedHere,
      here: rangeOf(own),
      there: rangeOf(other),
    });
  }
  return [...found, ...bareSeams(here, there)].sort(byPlace);
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

/** The stretches that are not the same, each with both of its sides. */
function changesOf(here: readonly QuotedWord[], there: readonly QuotedWord[]): Change[] {
  const changes: Change[] = [];
  let [start, otherStart, end, otherEnd] = [0, 0, 0, 0];
  const close = () => {
    if (end > start || otherEnd > otherStart) changes.push({ start, end, otherStart, otherEnd });
  };
  for (const { added, removed, count } of diffArrays(keysOf(there), keysOf(here))) {
    if (added) end += count;
    else if (removed) otherEnd += count;
    else {
      close();
      start = end += count;
      otherStart = otherEnd += count;
    }
  }
  close();
  return changes;
}

function kindOf(own: readonly QuotedWord[], other: readonly QuotedWord[]): Exclude<DifferenceKind, "seam"> {
  const isBracketed = (words: readonly QuotedWord[]) => words.length > 0 && words.every((word) => word.isBracketed);
  // A bracket stands for the words that it replaces, on whichever side it is.
  if (isBracketed(own) || isBracketed(other)) return "bracketed";
  if (own.length === 0) return "left-out";
  return other.length === 0 ? "put-in" : "replaced";
}

/** Whether two words belong to different sentences, or to quotations that more than an interruption divides. */
function standApart(one: QuotedWord | undefined, next: QuotedWord | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  return one.sentence !== next.sentence && (one.quotation === next.quotation || isFarBehind(one, next));
}

function isFarBehind(one: QuotedWord, next: QuotedWord): boolean {
  return one.quotation !== next.quotation && next.start - one.end > LONGEST_INTERRUPTION;
}

/** Places where nothing is left out, but the words come from two quotations that stand far apart. */
function bareSeams(here: readonly QuotedWord[], there: readonly QuotedWord[]): QuotationDifference[] {
  const seams: QuotationDifference[] = [];
  let [at, otherAt] = [0, 0];
  for (const { added, removed, count } of diffArrays(keysOf(there), keysOf(here))) {
    if (!added && !removed) {
      for (let step = 1; step < count; step += 1) {
        const [one, next] = [there[otherAt + step - 1], there[otherAt + step]];
        const [before, after] = [here[at + step - 1], here[at + step]];
        if (one === undefined || next === undefined || before === undefined || after === undefined) continue;
        if (!isFarBehind(one, next) || isFarBehind(before, after) || after.followsOmission) continue;
        const range = { start: before.start, end: after.end };
        seams.push({ kind: "seam", place: "inside", isMarked: false, here: range, there: null });
      }
    }
    if (!removed) at += count;
    if (!added) otherAt += count;
  }
  return seams;
}

function byPlace(one: QuotationDifference, other: QuotationDifference): number {
  return (one.here ?? one.there ?? { start: 0 }).start - (other.here ?? other.there ?? { start: 0 }).start;
}

function keysOf(words: readonly QuotedWord[]): string[] {
  return words.map(({ key }) => key);
}

/** From the first to the last of some words; null for none. */
export function rangeOf(words: readonly QuotedWord[]): TextRange | null {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
