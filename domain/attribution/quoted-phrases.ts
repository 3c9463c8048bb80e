import type { ClauseLine, Unit } from "./clause-lines";
import { contentEnd } from "./content-end";
import { subjectBefore } from "./find-subject";
import { lineEndOf, type FoundAttribution } from "./found-attribution";
import { isBe, isModal } from "./function-words";
import { isWriter, nounPhraseStartingAt, type UnitSpan } from "./noun-phrases";
import { canSpeak } from "./speaking-subjects";
import { verbGroupOf } from "./verb-group";

/** Fewer quoted words without a cue are a title, a term or scare quotes, not speech. */
const SHORTEST_SPEECH = 4;

/** Quoted words behind an owner are a title up to this length: a programme, a book. */
const LONGEST_TITLE = 6;

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
    const source = speakerAfter(units, at) ?? (isTerm(line, at) ? null : speakerBefore(units, at));
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

/** A name for a thing, a title or a subject: "the “hand of the market”", "‘A Night Out’", "“x y z” should be left". */
function isTerm({ units, within }: ClauseLine, at: number): boolean {
  const quotation = units[at]?.quotation;
  const before = units[at - 1]?.lower ?? "";
  const after = units[at + 1];
  if (quotation == null || within !== null) return true;
  if (/^(?:the|this|that|these|those|its|his|her|their|so-called)$/u.test(before) || after?.lower === "of") return true;
  // CNM’s “The Whole Truth”
  if (before === "'s" && quotation !== undefined && (units[at]?.words ?? 0) < LONGEST_TITLE) return true;
  return after !== undefined && (after.pos === "AUX" || isModal(after.lower)) && before !== ":";
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
    // What somebody is called, is or was helped to do is not what they say.
    if (group.isInfinitive || group.hasBe || isBe(unit.lower)) return null;
    const subject = subjectBefore(units, group.first);
    if (subject !== null) return isSomebody(units, subject.span) ? subject.span : null;
  }
  return null;
}

function isSomebody(units: readonly Unit[], span: UnitSpan): boolean {
  return canSpeak(units, span) && units[span.last]?.lower !== "it";
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
