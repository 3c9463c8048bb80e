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

/** The two forms of a printed word: with plain ASCII marks, as the model has learnt it, and that in lower case. */
interface WordForms {
  readonly plain: string;
  readonly lower: string;
}

/** So many printed words are remembered with their forms; an article has some 400. */
const REMEMBERED_WORDS = 20_000;

/** A longer word is not remembered: V8 keeps a slice of 13 units or more as a view of its whole text. */
const LONGEST_REMEMBERED = 12;

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
  const formsOf = rememberedForms();

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
    const forms = words.map(formsOf);
    const plain = forms.map((form) => (form.plain.length > LONGEST_WORD ? "x" : form.plain));
    const tagged = tag(plain) ?? plain.map((word) => tag([word])?.[0]);
    const tokens: Token[] = ranges.map(({ start, end }, index) => {
      const word = words[index] ?? "";
      const lower = forms[index]?.lower ?? "";
      const known = word.length > LONGEST_WORD ? undefined : tagged[index];
      return { start, end, text: word, lower, lemma: known?.lemma ?? lower, pos: known?.pos ?? "X" };
    });
    return { start: sentence.start, end: sentence.end, tokens };
  };
}

/**
 * Reads the forms of a word, remembering those of the words met last: most words of an article have been met before,
 * and the methods behind compare faster what is one string and not two equal ones.
 */
function rememberedForms(): (word: string) => WordForms {
  const remembered = new Map<string, WordForms>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const plain = plainForm(word);
    const forms = { plain, lower: plain.toLowerCase() };
    if (word.length > LONGEST_REMEMBERED) return forms;
    if (remembered.size >= REMEMBERED_WORDS) remembered.clear();
    remembered.set(word, forms);
    return forms;
  };
}

const TYPOGRAPHIC = /[’‘ʼ“”„«»‐‑–—]/u;

/** The same marks in plain ASCII, unit for unit: the form that the model has learnt. */
function plainForm(word: string): string {
  if (!TYPOGRAPHIC.test(word)) return word;
  return word
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑–—]/gu, "-");
}

const PARTS_OF_SPEECH: ReadonlyMap<string, PartOfSpeech> = new Map(
  (
    [
      ...(["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART"] as const),
      ...(["PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"] as const),
    ] satisfies readonly PartOfSpeech[]
  ).map((tag) => [tag, tag]),
);

function partOfSpeech(tag: string | undefined): PartOfSpeech {
  return PARTS_OF_SPEECH.get(tag ?? "X") ?? "X";
}
