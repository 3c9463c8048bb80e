import { expect, test } from "vitest";
import { describeShown, nextStep } from "./shown-changes";

test("an empty log says what will be in it", () => {
  expect(describeShown({ shown: 0, total: 0, hidden: 0 })).toMatch(/^Nothing yet/);
});

test("what is left out for a coder at work is said with its number", () => {
  expect(describeShown({ shown: 25, total: 1300, hidden: 2 })).toMatch(/^The last 25 of 1,300 changes\. 2 more show /);
  expect(describeShown({ shown: 0, total: 0, hidden: 1 })).toMatch(/^0 changes\. 1 more shows /);
  expect(describeShown({ shown: 1, total: 1, hidden: 0 })).toMatch(/^1 change\. Answers/);
});

test("the log grows in steps until all of it is shown, or as much as one page can hold", () => {
  expect(nextStep(25, 26)).toBe(100);
  expect(nextStep(100, 5000)).toBe(400);
  expect(nextStep(1000, 5000)).toBeNull();
  expect(nextStep(12, 12)).toBeNull();
});
