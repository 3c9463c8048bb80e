import fc from "fast-check";
import { expect, test } from "vitest";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import type { ClassPlan } from "./class-plan";
import type { ClassResult, SeatedAnswer, ShownCount } from "./class-results";
import { screensOf, type Seat } from "./class-screens";
import { classResults } from "./count-results";
import { buildSeats } from "./test-class";

const MATERIAL = buildClassMaterial();

/** A seeded way to answer each field, so that a class of any size can be made of one number. */
function answersOf(plan: ClassPlan, seats: readonly Seat[], pick: (most: number) => number): readonly SeatedAnswer[] {
  return seats.flatMap((seat) =>
    screensOf(plan, MATERIAL, seat).flatMap(({ id, step, letter }): readonly SeatedAnswer[] => {
      const say = (field: string, value: string) => ({ item: `${id}/${field}`, value, ...seatFields(seat) });
      if (step.kind === "scale") {
        return [say("sources", String(pick(5))), ...(pick(4) === 0 ? [] : [say("wording", String(pick(5)))])];
      }
      if (step.kind === "choose") return [say("choice", step.options[pick(step.options.length)]?.value ?? "")];
      if (step.kind !== "mark") return [];
      const count = MATERIAL.texts.find((text) => text.letter === letter)?.sentences.length ?? 0;
      const marks = Array.from({ length: count }, (_, index) => index).filter(() => pick(2) === 0);
      return [
        say(pick(8) === 0 ? "plain" : "sentences", marks.join(",")),
        ...(pick(6) === 0 ? [] : [say("done", "1")]),
      ];
    }),
  );
}

function seatFields({ number, half }: Seat) {
  return { seat: number, half };
}

/** Every number of people in a result, with what it is a part of. */
function listShown(result: ClassResult, { minimum, minimumPaired }: ClassPlan) {
  const parts = (of: ShownCount, counts: readonly ShownCount[], least: number) => [
    { count: of, of: null, least },
    ...counts.map((count) => ({ count, of, least })),
  ];
  const pupilsOf = (all: readonly { readonly pupils: ShownCount }[]) => all.map(({ pupils }) => pupils);
  switch (result.kind) {
    case "mark":
      return [...parts(result.pupils, pupilsOf(result.sentences), minimum), ...parts(result.inPlain, [], minimum)];
    case "choose":
      return parts(result.pupils, pupilsOf(result.options), minimum);
    case "card":
      return result.cards.flatMap(({ pupils, options }) => parts(pupils, pupilsOf(options), minimum));
    case "shift":
      return parts(result.pupils, [result.fell, result.stayed, result.rose], minimumPaired);
    case "write":
      return [];
  }
}

test("in no class, of whatever size, is a number shown that is too small, or leaves too few", () => {
  const picks = fc.array(fc.nat({ max: 59 }), { minLength: 40, maxLength: 40 });
  fc.assert(
    fc.property(fc.nat({ max: 40 }), picks, fc.constantFrom("all", "jigsaw"), (size, numbers, dealing) => {
      const plan = buildClassPlan({ dealing });
      let at = 0;
      const pick = (most: number) => ((numbers[at++ % numbers.length] ?? 0) + Math.floor(at / 7)) % most;
      const answers = answersOf(plan, buildSeats(size), pick);
      const results = classResults({ plan, material: MATERIAL, answers, counts: [] });
      for (const { count, of, least } of results.flatMap((result) => listShown(result, plan))) {
        if (count === null) continue;
        expect(count).toBeGreaterThanOrEqual(least);
        if (of !== null) expect(of - count).toBeGreaterThanOrEqual(least);
      }
      // Where the whole is hidden, so is every part of it.
      const whole = results.flatMap((one) => (one.kind === "mark" && one.pupils === null ? one.sentences : []));
      expect(whole.every(({ pupils }) => pupils === null)).toBe(true);
    }),
  );
});
