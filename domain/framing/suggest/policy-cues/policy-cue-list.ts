/**
 * The words by which a policy frame is suggested. Our own, written from the definitions of our codebook
 * (`codebooks/policy-frames.ts`) and from knowledge of news prose; words of one topic ("climate", "immigrant") stay out.
 */
export interface PolicyCueList {
  /** Key of the code. */
  readonly code: string;
  /** What the words show, in a phrase that completes "the article …". */
  readonly shows: string;
  /** Share of sentences carrying the frame at which its score is 1/2. */
  readonly half: number;
  /** Base forms in lower case that carry the frame alone. */
  readonly strong: ReadonlySet<string>;
  /** Base forms that carry it only beside another cue. */
  readonly weak: ReadonlySet<string>;
  /** Expressions of several words, base forms in lower case; as good as a strong word. */
  readonly phrases: readonly string[];
}

/** The `half` of a list whose words are part of nearly all reports on public matters ("government", "deal", "plan"). */
export const COMMON_WORDS = 0.12;

/** The `half` of a list whose words are seldom used unless the angle is meant. */
export const RARE_WORDS = 0.08;

interface PolicyCueText {
  readonly half: number;
  readonly strong: string;
  readonly weak: string;
  readonly phrases: string;
}

/** A list from running text; phrases are divided by commas. */
export function policyCueList(
  code: string,
  shows: string,
  { half, strong, weak, phrases }: PolicyCueText,
): PolicyCueList {
  return { code, shows, half, strong: wordSet(strong), weak: wordSet(weak), phrases: phraseList(phrases) };
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ""));
}

function phraseList(text: string): readonly string[] {
  return text
    .split(",")
    .map((phrase) => phrase.trim().split(/\s+/u).join(" "))
    .filter((phrase) => phrase !== "");
}
