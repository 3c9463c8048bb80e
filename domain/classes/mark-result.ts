import { parseSentences } from "./class-answers";
import type { ClassMaterial, ClassText } from "./class-material";
import type { ClassPlan } from "./class-plan";
import type { MarkResult } from "./class-results";
import { spreadOf } from "./spread";
import { shownTotal, shownYesNo } from "./suppress";
import type { Tally } from "./tally";

/** Where marks were made: a step, a text, a label. */
interface MarkPlace {
  readonly step: string;
  readonly text: ClassText;
  readonly label: string;
}

/**
 * How the class marked one text for one label. Only pupils who went on from the screen are counted, because an empty
 * screen says "nothing fits" only then; those who marked in the plain version are counted apart, because its sentences
 * are others.
 */
export function markResult(
  tally: Tally,
  { minimum }: Pick<ClassPlan, "minimum">,
  material: ClassMaterial,
  { step, text, label }: MarkPlace,
): MarkResult {
  const { letter } = text;
  const item = `${step}/${letter}/${label}`;
  const { original, inPlain } = divideReaders(tally, item);
  const takenPart = tally.countsOf(`${item}/done`).get("1") ?? 0;
  const byHand = tally.countsOf(`${item}/sentences`);
  const of = original.length + takenPart;
  const pupils = shownTotal(of, minimum);
  const reference = material.reference.filter((marks) => marks.letter === letter && marks.label === label);
  const marked = (index: number) =>
    original.filter((sentences) => sentences.includes(index)).length + (byHand.get(String(index)) ?? 0);
  return {
    kind: "mark",
    step,
    letter,
    label,
    pupils,
    inPlain: shownTotal(inPlain, minimum),
    spread: pupils === null || takenPart > 0 ? null : spreadOf(original.map(({ length }) => length)),
    coders: reference.map(({ sentences }) => sentences.length).sort((a, b) => a - b),
    sentences: text.sentences.map((_, index) => ({
      index,
      pupils: shownYesNo(Math.min(marked(index), of), of, minimum),
      coders: reference.filter(({ sentences }) => sentences.includes(index)).length,
    })),
  };
}

/** The marks of those who read the original, one entry a pupil, and how many read the plain version. */
function divideReaders(
  tally: Tally,
  item: string,
): { readonly original: readonly (readonly number[])[]; readonly inPlain: number } {
  const done = tally.answersTo(`${item}/done`).map(({ seat }) => seat);
  const marks = new Map(tally.answersTo(`${item}/sentences`).map(({ seat, value }) => [seat, value]));
  const plain = new Set(tally.answersTo(`${item}/plain`).map(({ seat }) => seat));
  const inPlain = done.filter((seat) => plain.has(seat) && !marks.has(seat));
  const original = done.filter((seat) => !inPlain.includes(seat)).map((seat) => parseSentences(marks.get(seat) ?? ""));
  return { original, inPlain: inPlain.length };
}
