import type { Token } from "../../../words/token";

/**
 * Words that point to a frame in the same way. The lists beside this file are our own, written from the frame's
 * questions and from knowledge of news prose, without the words of any one topic.
 */
export interface CueGroup {
  /** Lower case with hyphens, unique over all lists; names the group in weights and reasons. */
  readonly key: string;
  /** What the words show, in a phrase that completes "the article …". */
  readonly shows: string;
  /** Base forms in lower case. A word may stand in several groups. */
  readonly words: ReadonlySet<string>;
  /** Whether a word counts where it is part of a name, as "Congress" and "Church" are. */
  readonly countsNames: boolean;
  /** What else counts: whole classes of words or marks. Null where only the words do. */
  readonly counts: ((token: Token) => boolean) | null;
}

/** A group from a list written as running text. Words that are part of a name do not count. */
export function cueGroup(key: string, shows: string, text: string): CueGroup {
  return { key, shows, words: wordSet(text), countsNames: false, counts: null };
}

/** A group of words that count in names as well, because institutions are written like names. */
export function institutionGroup(key: string, shows: string, text: string): CueGroup {
  return { ...cueGroup(key, shows, text), countsNames: true };
}

/** A group of all words or marks of one kind. */
export function kindGroup(key: string, shows: string, counts: (token: Token) => boolean): CueGroup {
  return { key, shows, words: new Set(), countsNames: true, counts };
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ""));
}
