import type { ClauseLine, Unit } from "./clause-lines";
import { contentEnd } from "./content-end";
import { subjectBefore, verbGroupOf } from "./find-subject";
import { lineEndOf, type FoundAttribution } from "./found-attribution";
import { isFirstOrSecondPerson } from "./function-words";
import { canSpeak, nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";

/** Fewer quoted words without a cue are a title, a term or scare quotes, not speech. */
const SHORTEST_SPEECH = 4;

/**
 * Quotations of a line that no cue claims: "Ash praised “a great day for the whole town”", "“I know,” Ash smiled". They
 * belong to the subject of the verb beside them, where that can speak. Quotations of one to three words are scare
 * quotes, terms and titles.
 */
export function attributionsByPlace(line: ClauseLine, covered: ReadonlySet<Unit>): FoundAttribution[] {
  const { units } = line;
  const found: FoundAttribution[] = [];
  units.forEach((unit, at) => {
    if (unit.quotation === null || unit.words < SHORTEST_SPEECH || covered.has(unit)) return;
    const source = speakerAfter(units, at) ?? speakerBefore(units, at);
    if (source === null || isWriter(units, source)) return;
    found.push({
      line,
      content: [{ first: at, last: at }],
      source,
      cue: null,
      via: null,
      isHedged: false,
      certainty: "likely",
      rule: "quoted-phrase",
    });
  });
  return found;
}

/** “I know,” Ash smiled. */
function speakerAfter(units: readonly Unit[], at: number): UnitSpan | null {
  if (at > 0) return null;
  const from = units[at + 1]?.lower === "," ? at + 2 : at + 1;
  const source = nounPhraseStartingAt(units, from);
  const verb = source === null ? undefined : units[source.last + 1];
  return verb !== undefined && verb.pos === "VERB" && /(?:s|ed)$/u.test(verb.lower) ? source : null;
}

/** Ash praised “a great day for the town”; before a colon the subject of the sentence speaks. */
function speakerBefore(units: readonly Unit[], at: number): UnitSpan | null {
  if (units[at - 1]?.lower === ":") {
    const verb = units.findIndex(({ pos, quotation }) => quotation === null && (pos === "VERB" || pos === "AUX"));
    const subject = verb === -1 || verb >= at ? null : subjectBefore(units, verbGroupOf(units, verb).first);
    if (subject !== null && canSpeak(units, subject.span)) return subject.span;
  }
  for (let verb = at - 1; verb >= 0 && at - verb < 25; verb -= 1) {
    const unit = units[verb];
    if (unit === undefined || unit.lower === ";") return null;
    if (unit.quotation !== null || (unit.pos !== "VERB" && unit.pos !== "AUX")) continue;
    const group = verbGroupOf(units, verb);
    if (group.isInfinitive) continue;
    const subject = subjectBefore(units, group.first);
    if (subject !== null) return canSpeak(units, subject.span) ? subject.span : null;
  }
  return null;
}

function isWriter(units: readonly Unit[], { first, last }: UnitSpan): boolean {
  return first === last && isFirstOrSecondPerson(units[first]?.lower ?? "");
}

/** Whether a line holds quoted words and nothing else but marks and a conjunction. */
export function isOnlyQuoted({ units }: ClauseLine): boolean {
  const isFiller = ({ words, lower }: Unit) => words === 0 || lower === "and" || lower === "but";
  return (
    units.some(({ quotation }) => quotation !== null) &&
    units.every((unit) => unit.quotation !== null || isFiller(unit))
  );
}

/** The last subject of a line that can speak, or a document that it names as its subject. */
export function speakerOfLine(line: ClauseLine, accepts: (head: Unit) => boolean): UnitSpan | null {
  const { units } = line;
  const end = contentEnd(units, 0, { lineEnd: lineEndOf(line), barriers: new Set(), stopsAtComma: false });
  for (let at = 0; at < end; at += 1) {
    const span = nounPhraseStartingAt(units, at);
    if (span === null) continue;
    const core = units.slice(span.first, span.last + 1);
    if (core.some(accepts)) return isWriter(units, span) ? null : span;
    at = span.last;
  }
  return null;
}
