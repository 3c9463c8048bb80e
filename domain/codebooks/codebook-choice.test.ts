import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCodebookChoice, parseCodebookChoice } from "./codebook-choice";

test("a name and a version are read back as they were written", () => {
  const choices = fc.record({
    key: fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/),
    version: fc.option(fc.integer({ min: 1, max: 99_999 })),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      expect(parseCodebookChoice(formatCodebookChoice(choice))).toEqual(choice);
    }),
  );
});

test.each(["", "Harbour", "harbour@", "harbour@0", "harbour@1@2", "harbour@one", "harbour@1 "])(
  "%j names no codebook",
  (text) => expect(parseCodebookChoice(text)).toBeNull(),
);
