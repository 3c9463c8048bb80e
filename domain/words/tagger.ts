import winkNLP, { type ItsFunction, type Model } from "wink-nlp";
import type { TextRange } from "../text/page-text";
import { splitWords } from "./split-words";
import type { PartOfSpeech, Sentence, Token } from "./token";

/** Reads one sentence of a text: its tokens with part of speech and base form. */
export type Tagger = (text: string, sentence: TextRange) => Sentence;

/** A longer "word" is no word; it is tagged X and never shown to the model. */
const LONGEST_WORD = 60;

interface Tagged {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/**
 * A tagger for English on wink-nlp. Building one takes a fifth of a second; keep it.
 *
 * The sentence is split here, not by wink, whose own splitting depends on what it has read before ("year's" is one
 * word or two); given single words it answers the same every time. Where it still splits a word (a hyphenated one),
 * the last part's tag stands for the whole, as in "China-based".
 *
 * About one word in ten gets a wrong tag (docs/methods/words.md), so no method may stand on a single tag alone. Other
 * languages come back tagged as if they were English: check the language first.
 */
export function createTagger(model: Model): Tagger {
  const nlp = winkNLP(model, ["pos"]);

  /** Tag and base form of each word of `words`, in order; null when the model saw other borders between them. */
  const tag = (words: readonly string[]): Tagged[] | null => {
    const tokens = nlp.readDoc(words.join(" ")).tokens();
    const parts = tokens.out();
    const tags = tokens.out(nlp.its.pos);
    // The package's own declaration of this reader does not fit its declaration of `out`.
    const lemmas = tokens.out(nlp.its.lemma as ItsFunction<string>);
    const tagged: Tagged[] = [];
    let part = 0;
    for (const word of words) {
      const first = part;
      let seen = "";
      while (seen.length < word.length && part < parts.length) seen += parts[part++] ?? "";
      if (seen !== word) return null;
      const lemma = part === first + 1 ? lemmas[first] : undefined;
      tagged.push({ lemma: (lemma ?? word).toLowerCase(), pos: partOfSpeech(tags[part - 1]) });
    }
    return part === parts.length ? tagged : null;
  };

  return (text, sentence) => {
    const ranges = splitWords(text, sentence);
    const words = ranges.map(({ start, end }) => text.slice(start, end));
    const plain = words.map((word) => (word.length > LONGEST_WORD ? "x" : plainForm(word)));
    const tagged = tag(plain) ?? plain.map((word) => tag([word])?.[0]);
    const tokens: Token[] = ranges.map((range, index) => {
      const word = words[index] ?? "";
      const lower = plainForm(word).toLowerCase();
      const known = word.length > LONGEST_WORD ? undefined : tagged[index];
      return { ...range, text: word, lower, lemma: known?.lemma ?? lower, pos: known?.pos ?? "X" };
    });
    return { start: sentence.start, end: sentence.end, tokens };
  };
}

/** The same marks in plain ASCII, unit for unit: the form that the model has learnt. */
function plainForm(word: string): string {
  return word
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑–—]/gu, "-");
}

const PARTS_OF_SPEECH: ReadonlySet<string> = new Set(
  "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" "),
);

function partOfSpeech(tag: string | undefined): PartOfSpeech {
  return isPartOfSpeech(tag) ? tag : "X";
}

function isPartOfSpeech(tag: string | undefined): tag is PartOfSpeech {
  return tag !== undefined && PARTS_OF_SPEECH.has(tag);
}
