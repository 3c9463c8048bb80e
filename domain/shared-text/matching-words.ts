import { wordRanges } from "../text/count-words";
import { snapToGraphemes } from "../text/grapheme-span";
import { normalisedView } from "../text/normalised-view";
import type { TextRange } from "../text/page-text";

/** The words of a text as they are compared. Both lists are in the order of the text and equally long. */
export interface MatchingWords {
  /** The words without what is only typography: lower case, one form of apostrophe and dash, accents composed. */
  readonly keys: readonly string[];
  /** Where the printed words stand, in UTF-16 code units of the text; they split no grapheme. */
  readonly ranges: readonly TextRange[];
}

/**
 * The words of a text in the form in which two texts are compared word for word. Punctuation is set aside: a comma more
 * or less is no other wording.
 *
 * The wrong tool for counting or showing words: `countWords` and the text itself are for that.
 *
 * @example matchingWords("“Don’t,” said Ö.").keys // ["don't", "said", "ö"]
 */
export function matchingWords(text: string): MatchingWords {
  const view = normalisedView(text);
  const keys: string[] = [];
  const ranges: TextRange[] = [];
  for (const word of wordRanges(view.text)) {
    keys.push(view.text.slice(word.start, word.end));
    ranges.push(snapToGraphemes(text, view.toOriginalRange(word)));
  }
  return { keys, ranges };
}
