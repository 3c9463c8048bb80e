import type { ClauseLine, Unit } from "./clause-lines";
import { lineEndOf, type FoundAttribution } from "./found-attribution";
import { isDash } from "./function-words";
import { nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";
import { canSpeak } from "./speaking-subjects";
import { isDocumentNoun, isSpeakingNoun, ORGANISATION_NAME_WORDS } from "./source-words";

/** A longer first line is no headline. */
const LONGEST_HEADLINE = 30;

/** What stands behind a headline's dash is short. */
const LONGEST_SPEAKER = 6;

/** Words behind a dash that label the piece and name no speaker. */
const LABELS = /^(?:live|video|watch|analysis|opinion|review|photos|pictures|updates?|comment|explainer|interview)$/u;

/**
 * "Bridge unsafe – minister": a headline whose last dash stands before a speaker. Null for any other line. The name of
 * an outlet behind the headline ("… – The Evening Lamp") is no speaker: behind a dash it takes a role, a text or a body
 * by its plain noun, or a bare surname.
 */
export function attributionByDash(line: ClauseLine): FoundAttribution | null {
  const { units } = line;
  const end = units.length;
  if (lineEndOf(line) !== end || end > LONGEST_HEADLINE) return null;
  const dash = units.findLastIndex(({ lower, quotation }) => quotation === null && isDash(lower));
  if (dash < 2 && units[0]?.quotation == null) return null;
  const source = nounPhraseStartingAt(units, dash + 1);
  if (dash < 1 || source === null || source.last !== end - 1 || end - dash > LONGEST_SPEAKER + 1) return null;
  if (!isSpeaker(units, source)) return null;
  return {
    line,
    content: [{ first: 0, last: dash - 1 }],
    source,
    cue: null,
    via: null,
    isHedged: false,
    certainty: "likely",
    rule: "dash",
  };
}

function isSpeaker(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  const phrase = units.slice(first, last + 1);
  if (phrase.some(({ lower, quotation }) => quotation !== null || LABELS.test(lower))) return false;
  if (phrase.some(({ text, lower }) => isPlain(text) && (isSpeakingNoun(lower) || isDocumentNoun(lower)))) {
    return canSpeak(units, { first, last });
  }
  // A bare surname; the name of an outlet has words of its kind, an article or more words.
  return first === last && phrase.every(({ pos, lower }) => pos === "PROPN" && !ORGANISATION_NAME_WORDS.has(lower));
}

function isPlain(text: string): boolean {
  return text === text.toLowerCase();
}
