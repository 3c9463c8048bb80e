import type { ClauseLine } from "./clause-lines";
import { contentEnd } from "./content-end";
import { isAttitude } from "./cue-nouns";
import { subjectBefore } from "./find-subject";
import type { FoundAttribution } from "./found-attribution";
import { isBe, isGroupAdverb } from "./function-words";
import { isWriter } from "./noun-phrases";
import { opensClause } from "./read-complement";
import { verbGroupOf } from "./verb-group";

const NO_BARRIERS: ReadonlySet<number> = new Set();

/** "Ash is sure that …", "Ash remained worried it …": the adjective of conviction at `at` with its clause; else null. */
export function attributionByAttitude(line: ClauseLine, at: number, lineEnd: number): FoundAttribution | null {
  const { units } = line;
  const word = units[at];
  if (word === undefined || word.quotation !== null || !isAttitude(word.lower)) return null;
  const hasThat = units[at + 1]?.lower === "that";
  const first = hasThat ? at + 2 : at + 1;
  if (!hasThat && units[first]?.pos !== "PRON" && units[first]?.pos !== "DET") return null;
  if (!opensClause(units, first, lineEnd)) return null;
  let be = at - 1;
  while (isGroupAdverb(units[be]?.lower ?? "") || /^(?:very|not|n't|quite|so)$/u.test(units[be]?.lower ?? "")) be -= 1;
  const verb = units[be]?.lower ?? "";
  if (!isBe(verb) && !/^(?:remain|remains|remained|felt|feel|feels|seem|seems|seemed)$/u.test(verb)) return null;
  const subject = subjectBefore(units, verbGroupOf(units, be).first);
  if (subject === null || isWriter(units, subject.span) || units[subject.span.last]?.lower === "it") return null;
  const limits = { lineEnd, barriers: NO_BARRIERS, stopsAtComma: subject.isRelative };
  const end = contentEnd(units, first, limits);
  if (end <= first) return null;
  return {
    line,
    content: [{ first, last: end - 1 }],
    source: subject.span,
    cue: { first: be, last: at, verb: `be ${word.lower}`, verbClass: "neutral" },
    via: null,
    isHedged: false,
    certainty: "sure",
    rule: "attitude",
  };
}
