import { extendRun, type AlignedPassage } from "./extend-run";
import { seedRuns, type SeedRun } from "./seed-runs";

/**
 * The passages of at least `fewestWords` words that any two texts have in common, word for word or nearly, by texts and
 * place; those of the same two texts that run into each other are one. Texts come as `textsOfWords` makes them.
 */
export function alignedPassages(texts: readonly Int32Array[], fewestWords: number): AlignedPassage[] {
  const passages: AlignedPassage[] = [];
  let open: AlignedPassage[] = [];
  for (const run of seedRuns(texts)) {
    const [a, b] = [texts[run.a], texts[run.b]];
    if (a === undefined || b === undefined) continue;
    // Runs come in the order of the first text, so only what has not ended there can still hold one.
    if (open.length > 0) {
      open = open.filter((passage) => passage.a === run.a && passage.b === run.b && passage.aEnd > run.aStart);
      if (open.some((passage) => holds(passage, run))) continue;
    }
    const passage = extendRun(a, b, run);
    if (Math.min(passage.aEnd - passage.aStart, passage.bEnd - passage.bStart) < fewestWords) continue;
    const last = passages.at(-1);
    if (last !== undefined && runsInto(last, passage)) {
      passages.pop();
      open = open.filter((other) => other !== last);
    }
    const whole = last !== undefined && runsInto(last, passage) ? joined(last, passage) : passage;
    passages.push(whole);
    open.push(whole);
  }
  return passages;
}

function holds({ aStart, aEnd, bStart, bEnd }: AlignedPassage, run: SeedRun): boolean {
  return (
    aStart <= run.aStart && run.aStart + run.length <= aEnd && bStart <= run.bStart && run.bStart + run.length <= bEnd
  );
}

function runsInto(one: AlignedPassage, next: AlignedPassage): boolean {
  if (one.a !== next.a || one.b !== next.b) return false;
  return next.aStart < one.aEnd && next.bStart < one.bEnd && next.bEnd > one.bStart;
}

function joined(one: AlignedPassage, other: AlignedPassage): AlignedPassage {
  return {
    ...one,
    aStart: Math.min(one.aStart, other.aStart),
    aEnd: Math.max(one.aEnd, other.aEnd),
    bStart: Math.min(one.bStart, other.bStart),
    bEnd: Math.max(one.bEnd, other.bEnd),
    equal: Math.max(one.equal, other.equal),
  };
}
