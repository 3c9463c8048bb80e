import { plainLine } from "./junk-lines";
import { isFunctionWord } from "./pasted-function-words";

/** What can be seen of a line without knowing what stands around it. */
export interface LineShape {
  /** Words with a letter or digit; two signs of a script without spaces count as one word. */
  readonly words: number;
  /** Share of function words, or `null` where the script is none that we have lists for. */
  readonly functionWordShare: number | null;
  readonly endsSentence: boolean;
  /** Ends in a colon, as the sentence before a list or a quotation does. */
  readonly leadsIn: boolean;
  readonly isListItem: boolean;
  /** Share of words that begin with a capital, function words apart: high in headlines and in menus. */
  readonly capitalShare: number;
  /** Share of the line's characters that lie inside Markdown links. */
  readonly linkShare: number;
}

const LIST_SIGN = /^(?:[•▪●◦‣*+–—-]|\d{1,2}[.)])\s+\S/u;
const SENTENCE_END = /[.!?…。！？؟][\s"'”’»›)\]*_]{0,4}(?:\[\d{1,3}\]){0,3}$/u;
const LONGEST_EXAMINED = 10_000;

/** Measures one line, of a longer one the first 10,000 units and the end. Knows nothing of the lines around it. */
export function shapeOfLine(line: string): LineShape {
  const examined = line.slice(0, LONGEST_EXAMINED);
  const plain = plainLine(examined);
  const words = plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*/gu) ?? [];
  const unspaced = plain.match(/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/gu)?.length ?? 0;
  const known = words.filter((word) => /^[\p{scx=Latn}\p{scx=Cyrl}\d'-]+$/u.test(word));
  const functionWords = known.filter((word) => isFunctionWord(word.toLowerCase())).length;
  const content = known.filter((word) => !isFunctionWord(word.toLowerCase()) && /^\p{L}/u.test(word));
  const capitals = content.filter((word) => /^\p{Lu}/u.test(word)).length;
  const linked = [...examined.matchAll(/\[([^[\]]*)\]\([^()\s]*\)/gu)].reduce(
    (sum, link) => sum + (link[1] ?? "").length,
    0,
  );
  return {
    words: unspaced > 4 ? Math.ceil(unspaced / 2) : words.length,
    functionWordShare: words.length > 0 && known.length * 2 >= words.length ? functionWords / known.length : null,
    endsSentence: SENTENCE_END.test(line.slice(-20)),
    leadsIn: /[:：]["'”’*_\s]{0,3}$/u.test(line.slice(-10)),
    isListItem: LIST_SIGN.test(examined),
    capitalShare: content.length === 0 ? 0 : capitals / content.length,
    linkShare: plain.length === 0 ? 0 : linked / plain.length,
  };
}

/** Whether the line reads as running text: sentences, or a stretch long and wordy enough to be a part of one. */
export function isProse(shape: LineShape): boolean {
  if (shape.linkShare > 0.6) return false;
  const share = shape.functionWordShare ?? 0.3;
  if (shape.endsSentence) return shape.words >= 8 && share >= 0.12;
  if (shape.leadsIn) return shape.words >= 8 && share >= 0.2;
  return shape.words >= 22 && share >= 0.22;
}

/** A sentence too short to prove that it belongs to an article: "He agreed." reads like "No spam." */
export function isShortSentence(shape: LineShape): boolean {
  return shape.endsSentence && shape.words >= 2 && shape.words < 8;
}
