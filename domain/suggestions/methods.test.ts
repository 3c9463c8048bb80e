import { expect, test } from "vitest";
import { nameMethod, nameMethods } from "./methods";

test("methods are named with their versions, in the same order whatever order they come in", () => {
  expect(nameMethods({ voices: 1, attribution: 2 })).toBe("attribution/2 voices/1");
  expect(nameMethods({ attribution: 2, voices: 1 })).toBe("attribution/2 voices/1");
  expect(nameMethod("voices", { voices: 3 })).toBe("voices/3");
});

test("a method that nobody has registered cannot sign a suggestion", () => {
  expect(() => nameMethod("guessing", { voices: 3 })).toThrow('no method "guessing"');
});
