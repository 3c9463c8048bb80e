import type { TextRange } from "../text/page-text";
import type { AnnotatedText } from "../words/annotated-text";
import type { Sentence, Token } from "../words/token";
import { isGroupAdverb, isModal } from "./function-words";
import { partOfSpeech, type NameWords } from "./misread-words";
import { isMonthName } from "./name-places";
import type { Quotation } from "./quotation-marks";

/** A word or mark outside quotation marks, or a whole quotation standing as one unit of the sentence around it. */
export interface Unit extends Token {
  readonly quotation: Quotation | null;
  /** Number of words: 1 for a word, 0 for a mark, all words of a quotation. */
  readonly words: number;
  /** A quotation of one to three words without a final mark: a term or scare quotes inside a sentence. */
  readonly isTerm: boolean;
  /** A quotation that ends with a comma of the sentence around it: “a total stop,” */
  readonly endsWithComma: boolean;
}

/** A sentence read from outside: quotations are single units, however many sentences they hold. */
export interface ClauseLine {
  readonly units: readonly Unit[];
  /** Index of its paragraph in the text. */
  readonly paragraph: number;
  /** The quotation whose words these are; null for the outlet's own sentence. */
  readonly within: Quotation | null;
}

/** Quotations of more words are speech or its parts. */
const LONGEST_TERM = 3;

/** A quotation's words are counted while its tokens are read. */
type UnitInMaking = { -readonly [Property in keyof Unit]: Unit[Property] };

/** A longer "sentence" is a table or a list without marks. It is cut, so that no rule looks further than this. */
const LONGEST_LINE = 300;

/**
 * The sentences of a text with each quotation of one depth collapsed to one unit, in order, with the lines inside
 * quotations after the line that holds them. A sentence end inside a quotation ends no line. `names` tells where
 * the text names somebody, also where the tagger sees a verb or a month ("Cooper, however, …", "May told").
 */
export function clauseLinesOf(
  annotated: AnnotatedText,
  quotations: readonly Quotation[],
  names: NameWords,
): ClauseLine[] {
  const outer = quotations.filter(({ depth }) => depth === 0);
  const inner = quotations.filter(({ depth }) => depth === 1);
  const lines: ClauseLine[] = [];
  let nextOuter = 0;
  let nextInner = 0;
  annotated.paragraphs.forEach((paragraph, index) => {
    const here: Quotation[] = [];
    for (; (outer[nextOuter]?.start ?? Infinity) < paragraph.end; nextOuter += 1) {
      const quotation = outer[nextOuter];
      if (quotation !== undefined) here.push(quotation);
    }
    lines.push(
      ...linesOf(
        annotated.text,
        paragraph.sentences,
        { start: paragraph.start, end: paragraph.end },
        here,
        index,
        null,
        names,
      ),
    );
    let sentence = 0;
    for (const quotation of here) {
      while ((paragraph.sentences[sentence]?.end ?? Infinity) <= quotation.start) sentence += 1;
      const nested: Quotation[] = [];
      for (; (inner[nextInner]?.start ?? Infinity) < quotation.end; nextInner += 1) {
        const found = inner[nextInner];
        if (found !== undefined) nested.push(found);
      }
      const sentences = sentencesUpTo(paragraph.sentences, sentence, quotation.end);
      lines.push(...linesOf(annotated.text, sentences, quotation.inner, nested, index, quotation, names));
    }
  });
  return lines;
}

function sentencesUpTo(sentences: readonly Sentence[], first: number, end: number): readonly Sentence[] {
  let last = first;
  while ((sentences[last]?.start ?? Infinity) < end) last += 1;
  return sentences.slice(first, last);
}

/** Index of the first token that begins at `start` or later. */
function firstTokenFrom({ tokens }: Sentence, start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function linesOf(
  text: string,
  sentences: readonly Sentence[],
  range: TextRange,
  quotations: readonly Quotation[],
  index: number,
  within: Quotation | null,
  names: NameWords,
): ClauseLine[] {
  const lines: ClauseLine[] = [];
  let units: UnitInMaking[] = [];
  let next = 0;
  const endLine = () => {
    if (units.length > 0) lines.push({ units, paragraph: index, within });
    units = [];
  };
  for (const sentence of sentences) {
    if (sentence.end <= range.start || sentence.start >= range.end) continue;
    for (let at = firstTokenFrom(sentence, range.start); at < sentence.tokens.length; at += 1) {
      const token = sentence.tokens[at];
      if (token === undefined || token.end > range.end) break;
      while ((quotations[next]?.end ?? Infinity) <= token.start) next += 1;
      const quotation = quotations[next];
      // The mark opens no unit: it can hang on the sentence before.
      if (quotation !== undefined && token.start >= quotation.start && token.end <= quotation.inner.start) continue;
      if (quotation === undefined || token.start < quotation.start) {
        units.push(unitOf(sentence.tokens, at, token, names));
      } else addToQuotation(units, text, token, quotation);
      if (units.length >= LONGEST_LINE && quotations[next]?.start !== units.at(-1)?.start) endLine();
    }
    const open = quotations[next];
    const isInside = open !== undefined && open.inner.start < sentence.end && sentence.end < open.end;
    if (!isInside) endLine();
  }
  endLine();
  return lines;
}

function addToQuotation(units: UnitInMaking[], text: string, token: Token, quotation: Quotation): void {
  const last = units.at(-1);
  const words = isMark(token) ? 0 : 1;
  if (last?.quotation === quotation) {
    last.words += words;
    last.isTerm = last.isTerm && last.words <= LONGEST_TERM;
    return;
  }
  const { start, end, inner } = quotation;
  const final = text.charAt(inner.end - 1);
  const endsWithComma = final === ",";
  const isTerm = !/[.,!?…]/u.test(final);
  const mark = text.charAt(start);
  units.push({ start, end, text: mark, lower: "“", lemma: "“", pos: "X", quotation, words, isTerm, endsWithComma });
}

// Every property is named: made once a word, and copying by spread took half of the whole method's time.
function unitOf(tokens: readonly Token[], at: number, token: Token, names: NameWords): UnitInMaking {
  const { start, end, text, lemma } = token;
  const pos = partOfSpeech(tokens, at, names);
  const lower = isLikeFunctionWord(token, pos, names) ? text : token.lower;
  const words = isMark(token) ? 0 : 1;
  return { start, end, text, lower, lemma, pos, quotation: null, words, isTerm: false, endsWithComma: false };
}

/** "US" is no pronoun, and in names "Italy", "Elise Long" and "Ada May" are no adverb and no month, by their capitals. */
function isLikeFunctionWord({ text, lower, start }: Token, pos: Token["pos"], { starts }: NameWords): boolean {
  if (text === "US") return true;
  if (pos !== "PROPN") return false;
  const isInName = starts.has(start) && (isGroupAdverb(lower) || isModal(lower));
  if (isMonthName(lower)) return starts.has(start);
  return isInName || lower.endsWith("ly");
}

function isMark({ pos, lower }: Token): boolean {
  return pos === "PUNCT" || pos === "SYM" || (pos === "X" && !/[\p{L}\p{N}]/u.test(lower));
}
