import type { TextRange } from "../text/page-text";
import type { AnnotatedText } from "../words/annotated-text";
import { chargedTokens } from "./charged-tokens";
import { MARKED_FROM } from "./lexicon/charged-concept";
import { findScareQuotes } from "./scare-quotes";

/** A charged word or expression in a text. Offsets are UTF-16 code units. */
export interface ChargedWord extends TextRange {
  /** Base form, as it stands in the lexicon. */
  readonly term: string;
  /** Key of the concept it belongs to. */
  readonly rule: string;
  /** Completes the sentence "charged because it …". */
  readonly reason: string;
}

/**
 * The charged words that a text uses in its own voice, in order and without overlaps: words by which a writer judges,
 * belittles, praises or alarms where a plainer word exists. `voice` are the stretches that are the outlet's own words
 * (`outletVoice`), in order; what others say is theirs. Names are masked, literal uses are left out.
 *
 * A list cannot see irony or context: a marked word is a place to look at, never proof of slant, and counts are never
 * added up by outlet. The wrong tool for other languages than English.
 *
 * @see docs/methods/charged-words.md
 */
export function findChargedWords(annotated: AnnotatedText, voice: readonly TextRange[]): ChargedWord[] {
  const words = chargedTokens(annotated, voice).flatMap(({ sentence, charged }) =>
    charged.flatMap(({ first, last, term, rule, reason, strength }) => {
      const start = sentence.tokens[first]?.start;
      const end = sentence.tokens[last]?.end;
      if (start === undefined || end === undefined || strength < MARKED_FROM) return [];
      return [{ start, end, term, rule, reason }];
    }),
  );
  const scareQuotes = findScareQuotes(annotated).map(({ start, end }) => {
    const term = annotated.text.slice(start, end).toLowerCase();
    return { start, end, term, rule: "scare-quotes", reason: "distances itself by quotation marks" };
  });
  return [...words, ...scareQuotes].toSorted((a, b) => a.start - b.start);
}
