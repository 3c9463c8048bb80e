import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseSourceText } from "./normalise-source-text";

test("every kind of line end becomes a line feed", () => {
  expect(normaliseSourceText("a\r\nb\rc\nd\r\r\ne")).toBe("a\nb\nc\nd\n\ne");
});

test("a NUL and a surrogate without its partner become U+FFFD, unit for unit", () => {
  expect(normaliseSourceText("a\0b")).toBe("a\uFFFDb");
  expect(normaliseSourceText("\uD83D-\uDC4D\uD83D")).toBe("\uFFFD-\uFFFD\uFFFD");
  expect(normaliseSourceText("👍")).toBe("👍");
});

test("nothing else changes: spaces, accents, marks and a byte order mark stay", () => {
  const text = "  e\u0301\u00A0“x”\t\u2028\uFEFF\u200B \n\n ";
  expect(normaliseSourceText(text)).toBe(text);
});

test("the result is well formed, has line feeds only, and normalising it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("\r", "\n", "\0", "\uD83D", "\uDC4D", "a", "é", " ") }), (text) => {
      const once = normaliseSourceText(text);
      expect(once).not.toMatch(/[\r\0\p{Cs}]/u);
      expect(normaliseSourceText(once)).toBe(once);
      expect(once).toHaveLength(text.replaceAll("\r\n", "\n").length);
    }),
  );
});
