import { expect, test } from "vitest";
import { snapToWord } from "./snap-to-word";

const text = "Nobody asked, “why?” Ada left.";

test("a handle takes whole words, with the punctuation that hangs on them", () => {
  expect(snapToWord(text, 9, "start")).toBe(7);
  expect(text.slice(0, snapToWord(text, 9, "end"))).toBe("Nobody asked,");
  expect(text.slice(0, snapToWord(text, 17, "end"))).toBe("Nobody asked, “why?”");
});

test("between two words the start takes the next one", () => {
  expect(snapToWord(text, 6, "start")).toBe(7);
});
