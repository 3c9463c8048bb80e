import { genderOfGivenName } from "../attribution/given-names";
import type { AnnotatedText } from "../words/annotated-text";
import { isWord, type Sentence, type Token } from "../words/token";

/** Tells whether a word of one text is (part of) a name there. */
export type NameMask = (token: Token, index: number, sentence: Sentence) => boolean;

/** Words that English writes with a capital though they are no names: convictions that serve as labels. */
const CAPITAL_LABELS: ReadonlySet<string> = new Set(
  (
    "nazi nazis neo-nazi neo-nazis marxist marxists maoist maoists stalinist stalinists islamist islamists jihadist " +
    "jihadists fascist fascists communist communists zionist zionists orwellian machiavellian rino rinos " +
    "islamophobia islamophobic anti-semitic anti-semitism armageddon marxism sharia"
  ).split(" "),
);

/**
 * Finds out which words of a text are names, so that nobody is charged for being called Savage or Crook. A capital
 * inside a sentence makes a name. At the start of a sentence, after a colon or an opening mark, and in a line in title
 * case, a capital tells nothing: there a word is a name when the same text writes it with a capital where that means
 * something, when it follows a given name, or when the next word carries on a name. A word all in capitals is read as if it were in lower case.
 */
export function nameMask(annotated: AnnotatedText): NameMask {
  const known = MASKS.get(annotated);
  if (known !== undefined) return known;
  const mask = buildMask(annotated);
  MASKS.set(annotated, mask);
  return mask;
}

/** Several methods ask for the mask of the same text, and it is a good part of their time. */
const MASKS = new WeakMap<AnnotatedText, NameMask>();

function buildMask({ paragraphs }: AnnotatedText): NameMask {
  const titleCase = new Set<Sentence>();
  const names = new Set<string>();
  const plain = new Set<string>();
  for (const { sentences } of paragraphs) {
    const inTitleCase = isTitleCase(sentences);
    for (const sentence of sentences) {
      if (inTitleCase) titleCase.add(sentence);
      for (const [index, token] of sentence.tokens.entries()) {
        if (!isCapitalised(token.text)) plain.add(token.lower);
        else if (!inTitleCase && !opens(sentence, index) && !CAPITAL_LABELS.has(token.lower)) names.add(token.lower);
      }
    }
  }

  return (token, index, sentence) => {
    if (!isCapitalised(token.text)) return false;
    if (CAPITAL_LABELS.has(token.lower)) return !titleCase.has(sentence) && hasCapitalNeighbour(sentence, index);
    const tells = !titleCase.has(sentence) && !opens(sentence, index);
    if (tells) return true;
    if (names.has(token.lower)) return !plain.has(token.lower);
    if (followsGivenName(sentence, index)) return true;
    if (titleCase.has(sentence) || token.pos !== "PROPN") return false;
    const next = sentence.tokens[index + 1];
    return next !== undefined && isCapitalised(next.text) && !plain.has(token.lower);
  };
}

/** Whether the word before is a given name, as in "Dan Savage". */
function followsGivenName({ tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && isCapitalised(before.text) && genderOfGivenName(before.lower) !== null;
}

/** Whether the word stands inside a longer name, as in "the Communist Party". */
function hasCapitalNeighbour({ tokens }: Sentence, index: number): boolean {
  const before = index > 1 ? tokens[index - 1] : undefined;
  return [before, tokens[index + 1]].some((token) => token !== undefined && isCapitalised(token.text));
}

/** A capital first letter with at least one small letter behind it. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && word !== word.toUpperCase();
}

/** Whether the word at `index` stands where English writes a capital anyway. */
function opens({ tokens }: Sentence, index: number): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.pos !== "PUNCT") return false;
    if (/^[:“"‘'([]/u.test(token.text)) return true;
  }
  return true;
}

const FEWEST_TITLE_WORDS = 4;
const TITLE_SHARE = 0.7;
/** Shorter words ("of", "the") often stay small in titles. */
const LONG_WORD = 4;

/** Whether a line writes most of its longer words with a capital and has no full stop, as many headlines do. */
function isTitleCase(sentences: readonly Sentence[]): boolean {
  if (sentences.at(-1)?.tokens.at(-1)?.text === ".") return false;
  const words = sentences
    .flatMap(({ tokens }) => tokens.slice(1))
    .filter((token) => token.text.length >= LONG_WORD && isWord(token));
  const capitals = words.filter(({ text }) => isCapitalised(text)).length;
  return words.length >= FEWEST_TITLE_WORDS && capitals >= TITLE_SHARE * words.length;
}
