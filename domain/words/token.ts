import type { TextRange } from "../text/page-text";

/** The universal parts of speech (universaldependencies.org), as far as the tagger tells them apart. */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** A word, a number or a mark of punctuation, with its place in the text in UTF-16 code units. */
export interface Token extends TextRange {
  /** As printed. */
  readonly text: string;
  /** In lower case, with straight apostrophes and quotation marks. */
  readonly lower: string;
  /** Base form in lower case: "said" is "say". */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** A sentence with its tokens. */
export interface Sentence extends TextRange {
  readonly tokens: readonly Token[];
}

/** Whether a token is a word or a number, not a mark. */
export function isWord({ pos }: Pick<Token, "pos">): boolean {
  return pos !== "PUNCT" && pos !== "SYM";
}
