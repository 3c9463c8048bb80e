import type { Token } from "../../words/token";
import type { NounPhrase } from "./noun-phrases";
import { isSpeech } from "./saying-verbs";
import type { SentenceReading } from "./sentence-reading";
import type { VerbGroup } from "./verb-groups";

/** The finite verb before, for verbs that share its subject. */
export interface VerbBefore {
  readonly previous: VerbGroup | undefined;
  readonly previousSubject: readonly NounPhrase[];
}

/** The noun phrases that are a verb's grammatical subject; none for commands and broken sentences. */
export function subjectOf(
  reading: SentenceReading,
  verb: VerbGroup,
  { previous, previousSubject }: VerbBefore,
): readonly NounPhrase[] {
  const { tokens, phrases } = reading;
  let cursor = skipBack(tokens, verb.first - 1);
  const at = tokens[cursor];
  if (at === undefined || isInverted(reading, verb)) return [];
  if (at.pos === "CCONJ" && previous !== undefined) return previousSubject;
  const isRelative = ["who", "which", "that"].includes(at.lower);
  if (isRelative) cursor = skipBack(tokens, cursor - 1, ",");
  else if (at.lower === ",") {
    const outer = subjectBeforeInsertion(reading, cursor, previous);
    if (outer !== null) return outer;
    cursor -= 1;
  }
  let phrase = phrases.findLast(
    ({ last, first }) => last <= cursor && last >= cursor - 1 && first > (previous?.verb ?? -1),
  );
  phrase ??= phrases.findLast(({ last }) => last === cursor);
  if (phrase === undefined) return [];
  return withCoordination(reading, governorOf(reading, phrase, { previous, isRelative }));
}

/** "…, said Ash": what stands before the comma is said, and no subject of the saying. */
function isInverted({ tokens, phrases }: SentenceReading, { first, verb, lemma }: VerbGroup): boolean {
  const isBehindMark = tokens[first - 1]?.pos === "PUNCT";
  return isBehindMark && isSpeech(lemma) && phrases.some((phrase) => phrase.first === verb + 1);
}

interface GovernorOptions {
  readonly previous: VerbGroup | undefined;
  /** A relative clause is about the noun before it: "closed after a leak that killed" is no closure that killed. */
  readonly isRelative: boolean;
}

/** From "at Kest" in "the post at Kest" to "the post". */
function governorOf(
  reading: SentenceReading,
  phrase: NounPhrase,
  { previous, isRelative }: GovernorOptions,
): NounPhrase {
  const { tokens, phrases } = reading;
  let governor = phrase;
  for (let depth = 0; depth < 4; depth += 1) {
    let at = quantityStart(reading, governor.first) - 1;
    if (tokens[at]?.pos === "ADP" && (!isRelative || tokens[at]?.lower === "of")) at -= 1;
    else if (!isHanging(reading, at)) break;
    if (isHanging(reading, at)) at -= 1;
    const outer = phrases.find(({ last, first }) => last === at && first > (previous?.verb ?? -1));
    if (outer === undefined) break;
    governor = outer;
  }
  return governor;
}

/** Whether a verb hangs on the noun before it: "posed" in "the threat posed by", "detailing" in "an order detailing". */
function isHanging({ verbs }: SentenceReading, index: number): boolean {
  return verbs.some(({ verb, form }) => verb === index && (form === "ing" || form === "participle"));
}

/** The first token of a noun phrase with the number before it. */
export function quantityStart(reading: SentenceReading, first: number): number {
  return reading.quantities.find(({ last }) => last === first - 1)?.first ?? first;
}

function withCoordination(reading: SentenceReading, phrase: NounPhrase): readonly NounPhrase[] {
  const { tokens, phrases } = reading;
  const joined = [phrase];
  for (let first = phrase.first; ;) {
    const link = tokens[first - 1]?.lower;
    const at = link === "and" || link === "or" || (link === "," && joined.length > 1) ? first - 2 : -1;
    const other = phrases.find(({ last }) => last === at);
    if (other === undefined) return joined.reverse();
    joined.push(other);
    first = other.first;
  }
}

/** The subject before ", who …," or ", the mayor,": the noun phrase before the comma that opened the insertion. */
function subjectBeforeInsertion(
  reading: SentenceReading,
  closing: number,
  previous: VerbGroup | undefined,
): readonly NounPhrase[] | null {
  const { tokens, phrases } = reading;
  for (let index = closing - 1; index > 0; index -= 1) {
    if (tokens[index]?.lower !== ",") continue;
    const phrase = phrases.find(({ last }) => last === index - 1);
    const isInsertion = previous === undefined || previous.verb > index || phrase === undefined;
    if (phrase === undefined || !isInsertion) continue;
    return withCoordination(reading, governorOf(reading, phrase, { previous: undefined, isRelative: false }));
  }
  return null;
}

function skipBack(tokens: readonly Token[], from: number, ...also: readonly string[]): number {
  let index = from;
  while (index >= 0) {
    const token = tokens[index];
    const isSkipped =
      token !== undefined &&
      (token.pos === "ADV" || /^["“”‘’']$/u.test(token.text) || also.includes(token.lower)) &&
      !["who", "which", "that"].includes(token.lower);
    if (!isSkipped) break;
    index -= 1;
  }
  return index;
}

/** Where the clause of the next verb begins: its subject, or the word that joins it. */
export function clauseStart(reading: SentenceReading, next: VerbGroup, after: number): number {
  const { tokens, phrases } = reading;
  const joint = skipBack(tokens, next.first - 1);
  if (tokens[joint]?.pos === "CCONJ" && joint > after) return joint;
  const subject = subjectOf(reading, next, { previous: undefined, previousSubject: [] })[0];
  let start = subject !== undefined && subject.first > after ? quantityStart(reading, subject.first) : next.first;
  const relative = tokens.findLastIndex(
    ({ lower }, index) => index > after && index < next.first && ["who", "which", "that"].includes(lower),
  );
  if (relative !== -1) start = Math.max(relative, after + 1);
  else if (phrases.some(({ last }) => last === start - 1) && tokens[start - 1]?.pos === "DET") start -= 1;
  while (start - 1 > after && ["CCONJ", "SCONJ", "PUNCT"].includes(tokens[start - 1]?.pos ?? "")) start -= 1;
  return start;
}
