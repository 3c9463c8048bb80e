import { expect, test } from "vitest";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import { classProgress } from "./class-progress";
import { answersTo, buildSeats } from "./test-class";

const PLAN = buildClassPlan();
const MATERIAL = buildClassMaterial();

test("a step is done once a pupil has gone on from all its screens", () => {
  const answers = [
    ...answersTo("read/A/-/done", ["1", "1", "1"]),
    ...answersTo("read/B/-/done", ["1", "1"]),
    ...answersTo("before/A/-/done", ["1"]),
  ];
  const { joined, steps, waiting } = classProgress(PLAN, MATERIAL, buildSeats(4), answers, 0);
  expect({ joined, waiting }).toEqual({ joined: 4, waiting: 0 });
  expect(steps.map(({ step, done, of }) => [step, done, of])).toEqual([
    ["read", 2, 4],
    ["before", 0, 4],
    ["mark", 0, 4],
    ["verb", 0, 4],
  ]);
});

test("of the part behind a conversation it tells that part alone", () => {
  const { steps } = classProgress(PLAN, MATERIAL, buildSeats(3), [], 1);
  expect(steps.map(({ step }) => step)).toEqual(["after", "rewrite"]);
});

test("in a jigsaw a step counts those who have a screen in it", () => {
  const plan = buildClassPlan({ dealing: "jigsaw" });
  const answers = answersTo("verb/A/says/done", ["1"]);
  const { steps } = classProgress(plan, MATERIAL, buildSeats(5), answers, 0);
  // Seats 0, 2 and 4 read text A, which alone has the question.
  expect(steps.find(({ step }) => step === "verb")).toMatchObject({ done: 1, of: 3 });
});

test("who has gone on from everything that is open waits for the teacher", () => {
  const items = ["read/A/-", "read/B/-", "before/A/-", "before/B/-", "mark/A/cost", "mark/A/blame", "mark/B/cost"];
  const all = [...items, "mark/B/blame", "verb/A/says"].flatMap((screen) => answersTo(`${screen}/done`, ["1"]));
  expect(classProgress(PLAN, MATERIAL, buildSeats(2), all, 0).waiting).toBe(1);
});
