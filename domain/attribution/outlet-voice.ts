import type { TextRange } from "../text/page-text";
import type { Attribution } from "./attribution";
import { findQuotations, type Quotation } from "./quotation-marks";

/**
 * The stretches of a text that are its outlet's own words: everything outside quotation marks, in order, empty ones
 * left out. Offsets are UTF-16 code units. What measures an outlet's language reads these and nothing else: more than
 * half of an article can be words that it quotes in order to mock them.
 *
 * Retold speech ("Ash said the bridge was safe") is the outlet's wording and stays in; `voicesOf` tells it apart.
 *
 * @example outletVoice("Ash said “no” twice.") // [{ start: 0, end: 9 }, { start: 13, end: 20 }]
 */
export function outletVoice(text: string, quotations: readonly Quotation[] = findQuotations(text)): TextRange[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  return without({ start: 0, end: text.length }, outer);
}

/** A text divided by whose words they are. The three lists are in order and together hold the whole text. */
export interface Voices {
  /** Words of the outlet that it says on its own account. */
  readonly own: readonly TextRange[];
  /** Words of the outlet that retell what somebody else says. */
  readonly retold: readonly TextRange[];
  /** Words in quotation marks. */
  readonly quoted: readonly TextRange[];
}

/**
 * Divides a text into the outlet's own account, what it retells of others, and what it quotes. `attributions` are
 * those of the same text (`findAttributions`), whose errors this division inherits.
 */
export function voicesOf(
  text: string,
  attributions: readonly Attribution[],
  quotations: readonly Quotation[] = findQuotations(text),
): Voices {
  const quoted = quotations.filter(({ depth }) => depth === 0).map(({ start, end }) => ({ start, end }));
  const contents = merged(attributions.flatMap(({ content }) => content));
  const unquoted = outletVoice(text, quotations);
  const own = subtract(unquoted, contents);
  return { own, retold: subtract(unquoted, own), quoted };
}

/** What of `whole` no range of `holes` covers; `holes` are in order and do not overlap. */
function without(whole: TextRange, holes: readonly TextRange[]): TextRange[] {
  return subtract([whole], holes);
}

/** What of `ranges` lies in none of `holes`. Both are in order and free of overlaps; linear in their number. */
function subtract(ranges: readonly TextRange[], holes: readonly TextRange[]): TextRange[] {
  const rest: TextRange[] = [];
  let first = 0;
  for (const { start, end } of ranges) {
    let from = start;
    while ((holes[first]?.end ?? Infinity) <= start) first += 1;
    for (let index = first; index < holes.length; index += 1) {
      const hole = holes[index];
      if (hole === undefined || hole.start >= end) break;
      if (hole.start > from) rest.push({ start: from, end: hole.start });
      from = Math.max(from, hole.end);
    }
    if (from < end) rest.push({ start: from, end });
  }
  return rest;
}

/** The same characters as `ranges`, in order and without overlaps. */
function merged(ranges: readonly TextRange[]): TextRange[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
