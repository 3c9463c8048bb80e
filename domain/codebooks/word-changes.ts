import { diffArrays } from "diff";

/** A stretch of two wordings in order: in both, or only in the one before or after. */
export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/**
 * How a wording became another, word by word (Myers 1986, by `diff`). Joined, `same` and `removed` are the wording
 * before, `same` and `added` the one after.
 *
 * @example wordChanges("an open quarrel", "a quarrel") // removed "an open ", added "a ", same "quarrel"
 */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

/** Words, each with the space behind it: so that words which changed side by side are one stretch. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/gu) ?? [];
}
