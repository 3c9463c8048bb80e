import { describe, expect, test } from "vitest";
import { buildClassPlan } from "@/test/class-material";
import { foresee } from "./foresee";

const PLAN = buildClassPlan();

describe("what will be hidden", () => {
  test("in a tiny class: all numbers of pupils", () => {
    const said = foresee(PLAN, 4).join("\n");
    expect(said).toMatch(/Marked sentences: nothing of the class will be shown/);
    expect(said).toMatch(/Cards: hidden/);
    expect(said).toMatch(/Before and after: hidden, because it takes 10 pupils/);
  });

  test("in a small class: what takes twice the minimum", () => {
    const said = foresee(PLAN, 8).join("\n");
    expect(said).toMatch(/not how many marked each one\. That takes 10 pupils: 5 who did and 5 who did not/);
  });

  test("in a jigsaw what counts is how many read each text", () => {
    const said = foresee({ ...PLAN, dealing: "jigsaw", mode: "groups" }, 27, 3);
    expect(said[0]).toBe("About 9 groups will read each text.");
    expect(said.join("\n")).toMatch(/Before and after: hidden/);
  });

  test("in a large class: single small numbers", () => {
    const said = foresee(PLAN, 40).join("\n");
    expect(said).toMatch(/one that fewer than 5 pupils marked, or all but fewer than 5/);
    expect(said).toMatch(/Cards: in each half an answer of fewer than 5 pupils is hidden/);
    expect(said).toMatch(/once 10 pupils answered both times/);
  });

  test("the limits are those of the plan", () => {
    expect(foresee({ ...PLAN, minimum: 3, minimumPaired: 6 }, 5).join("\n")).toMatch(/it takes 6 pupils/);
  });
});

test("a session without numbers hides nothing, and says so", () => {
  const steps = PLAN.steps.filter(({ kind }) => kind === "read" || kind === "talk");
  expect(foresee({ ...PLAN, steps }, 20)).toEqual(["No numbers are shown in this session, so nothing is hidden."]);
});
