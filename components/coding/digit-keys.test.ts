import { expect, test } from "vitest";
import { readDigits } from "./digit-keys";

test("in a codebook of up to nine codes a digit is a code at once", () => {
  expect(readDigits("5", 5)).toEqual({ kind: "code", digit: 5 });
  expect(readDigits("1", 9)).toEqual({ kind: "code", digit: 1 });
});

test("where a second digit can follow, the first one waits", () => {
  expect(readDigits("1", 15)).toEqual({ kind: "wait", digit: 1 });
  expect(readDigits("12", 15)).toEqual({ kind: "code", digit: 12 });
  expect(readDigits("2", 15)).toEqual({ kind: "code", digit: 2 });
});

test("a number that no code has is nothing", () => {
  expect(readDigits("0", 5)).toEqual({ kind: "nothing" });
  expect(readDigits("6", 5)).toEqual({ kind: "nothing" });
  expect(readDigits("x", 5)).toEqual({ kind: "nothing" });
});
