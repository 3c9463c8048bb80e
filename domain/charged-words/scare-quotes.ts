import { findQuotations } from "../attribution/quotation-marks";
import type { TextRange } from "../text/page-text";
import type { AnnotatedText } from "../words/annotated-text";
import { isWord, type Sentence, type Token } from "../words/token";

/** Longer quotations are somebody's words; a scare quote holds one or two. */
const MOST_WORDS = 2;

/** Verbs and nouns that tell whose words a short quotation is, or that it is a name: then nothing is sneered at. */
const OWNERS: ReadonlySet<string> = new Set(
  (
    "accord accuse add admit allege announce argue ask assert brand call chant claim comment compare complain concede " +
    "cite coin condemn criticise criticize declare decry deem define denounce describe dismiss dub entitle explain " +
    "express hail insist know label liken mean mention name nickname note phrase post praise predict promise pronounce " +
    "quote read refer reject remark reply report reveal say slogan song speak spell state suggest sign talk tell term " +
    "think title translate tweet urge use voice vow warn word write film book album article essay headline entitled " +
    "titled band episode movie novel play show column caption hashtag meaning acronym short alias"
  ).split(" "),
);

/** What stands before a quoted word that the writer puts into the sentence as his or her own. */
const OPEN_CLASSES: ReadonlySet<string> = new Set(["DET", "ADJ", "ADP", "PRON", "PART", "CCONJ", "NUM"]);

/**
 * One or two words that a writer sets in quotation marks in a sentence of his or her own, where nobody is named who
 * said them: the “experts”, a so-called “reform”. Returns the words without their marks, in order.
 *
 * Precision before recall: any sign of a speaker or of a title in the sentence (`OWNERS`), a capital inside the marks
 * or a mark of punctuation before them, and it is taken for a quotation. Cannot tell a term that is merely introduced.
 */
export function findScareQuotes({ text, paragraphs }: AnnotatedText): TextRange[] {
  const quotations = findQuotations(text).filter(({ depth, isClosed }) => depth === 0 && isClosed);
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  let place = 0;
  return quotations.flatMap(({ start, end, inner }) => {
    while ((sentences[place]?.end ?? Infinity) <= start) place += 1;
    const sentence = sentences[place];
    if (sentence === undefined || sentence.start > start || sentence.end < end) return [];
    return isScareQuote(sentence, { start, end }, inner) ? [inner] : [];
  });
}

function isScareQuote({ tokens }: Sentence, outer: TextRange, inner: TextRange): boolean {
  const inside = tokens.filter(({ start, end }) => inner.start <= start && end <= inner.end);
  if (inside.length === 0 || inside.length > MOST_WORDS || !inside.every(isPlainWord)) return false;
  const first = tokens.findIndex(({ start }) => start >= outer.start);
  const before = tokens[first - 1];
  if (before === undefined || !(OPEN_CLASSES.has(before.pos) || before.lower === "so-called")) return false;
  return !tokens.some(({ lemma, lower }) => OWNERS.has(lemma) || OWNERS.has(lower));
}

function isPlainWord(token: Token): boolean {
  return isWord(token) && /^\p{L}/u.test(token.text) && !/\p{Lu}/u.test(token.text);
}
