import type { ClaimAttribution } from "./claim-attribution";
import { isSpeech } from "./saying-verbs";
import type { Clause } from "./read-clauses";
import { subjectOf } from "./find-clause-subject";
import type { SentenceReading } from "./sentence-reading";

/** What may stand behind a verb of saying whose words stand before it. */
const ENDINGS = new Set([".", ";", ",", ":", "–", "—", "!"]);

/**
 * Who says a clause, where a verb of saying stands behind it that no attribution has read: "the bridge was safe, the firm
 * stressed; it said …". The words of the sentence may then be theirs, and must not pass for the outlet's own. Null where
 * there is no such verb. As printed.
 */
export function unreadSpeaker(
  reading: SentenceReading,
  clause: Clause,
  attributions: readonly ClaimAttribution[],
): string | null {
  const { tokens, verbs, phrases } = reading;
  const saying = verbs.find(({ verb, form, lemma, isNegated }) => {
    if (verb <= clause.last || form !== "finite" || !isSpeech(lemma) || isNegated) return false;
    return isEnding(tokens[verb + 1]) && hasCommaBetween(reading, clause, verb) && !isRead(reading, verb, attributions);
  });
  if (saying === undefined) return null;
  const inverted = phrases.find(({ first }) => first === saying.verb + 1);
  const subject = subjectOf(reading, saying, { previous: clause.verb, previousSubject: [] })[0] ?? inverted;
  if (subject === undefined) return null;
  return tokens
    .slice(subject.first, subject.last + 1)
    .map(({ text }) => text)
    .join(" ");
}

function isEnding(token: { readonly text: string } | undefined): boolean {
  return token === undefined || ENDINGS.has(token.text);
}

/** "He resigned, officials said": a comma or a mark parts the words from who says them, and no relative pronoun. */
function hasCommaBetween({ tokens }: SentenceReading, { last }: Clause, verb: number): boolean {
  const between = tokens.slice(last + 1, verb);
  return between.some(({ text }) => /^[,”"»]$/.test(text)) && !between.some(({ lower }) => RELATIVE.has(lower));
}

const RELATIVE = new Set(["who", "which", "that", "as", "and", "but", "when", "after", "while", "because", "if"]);

function isRead({ tokens }: SentenceReading, verb: number, attributions: readonly ClaimAttribution[]): boolean {
  const start = tokens[verb]?.start ?? 0;
  return attributions.some(({ cue, content }) => {
    const isCue = cue !== null && cue.start <= start && start < cue.end;
    // One that has its words behind it may still have lost those before it.
    return isCue && content.some((range) => range.start < start);
  });
}
