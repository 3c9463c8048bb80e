import type { Letter } from "./class-material";
import { type ClassPlan, type SCALE_QUESTIONS } from "./class-plan";
import type { ShiftResult } from "./class-results";
import { spreadOf } from "./spread";
import { shownParts } from "./suppress";
import type { Tally } from "./tally";

const ANSWERS = ["0", "1", "2", "3", "4"] as const;

/** Where the two questions were asked of a text before and after. */
interface ShiftPlace {
  readonly before: string;
  readonly after: string;
  readonly letter: Letter;
  readonly question: (typeof SCALE_QUESTIONS)[number]["key"];
}

/**
 * One question before and after, by the same pupils: whoever answered once only is left out. A paired shift of a group
 * without a control group: it says what changed, never why (Shadish, Cook & Campbell 2002, one-group pretest–posttest).
 *
 * Counted by hand nobody knows who moved: then there are the two spreads, `pupils` is the smaller number of hands, and
 * how many rose or fell stays empty.
 */
export function shiftResult(
  tally: Tally,
  { minimumPaired }: Pick<ClassPlan, "minimumPaired">,
  place: ShiftPlace,
): ShiftResult {
  const { letter, question } = place;
  const [before, after] = [`${place.before}/${letter}/-/${question}`, `${place.after}/${letter}/-/${question}`];
  const first = new Map(tally.answersTo(before).map(({ seat, value }) => [seat, Number(value)]));
  const pairs = tally.answersTo(after).flatMap(({ seat, value }) => {
    const from = first.get(seat);
    return from === undefined ? [] : [{ from, to: Number(value) }];
  });
  const head = { kind: "shift", letter, question } as const;
  if (pairs.length >= minimumPaired) {
    const moved = (is: (change: number) => boolean) => pairs.filter(({ from, to }) => is(to - from)).length;
    const [fell = null, stayed = null, rose = null] = shownParts(
      [moved((change) => change < 0), moved((change) => change === 0), moved((change) => change > 0)],
      minimumPaired,
    );
    const spreads = { before: spreadOf(pairs.map(({ from }) => from)), after: spreadOf(pairs.map(({ to }) => to)) };
    return { ...head, pupils: pairs.length, ...spreads, fell, stayed, rose };
  }
  const hidden = { fell: null, stayed: null, rose: null };
  const [handsBefore, handsAfter] = [spellOut(tally.countsOf(before)), spellOut(tally.countsOf(after))];
  const hands = Math.min(handsBefore.length, handsAfter.length);
  if (hands < minimumPaired) return { ...head, pupils: null, before: null, after: null, ...hidden };
  return { ...head, pupils: hands, before: spreadOf(handsBefore), after: spreadOf(handsAfter), ...hidden };
}

/** One entry for each hand. */
function spellOut(byHand: ReadonlyMap<string, number>): readonly number[] {
  return ANSWERS.flatMap((answer) => new Array<number>(byHand.get(answer) ?? 0).fill(Number(answer)));
}
