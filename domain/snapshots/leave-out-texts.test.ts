import fc from "fast-check";
import { expect, test } from "vitest";
import { countWords } from "../text/count-words";
import { leaveOutTexts } from "./leave-out-texts";

const hash = (text: string) => `hash of ${text.length}`;

test("a place keeps its position, the hash of its words and the first eight of them", () => {
  const exact = "The harbour office said that the ferry would run all night from Monday on.";
  const { length } = exact;
  expect(leaveOutTexts({ claims: [{ mentions: [{ start: 4, end: 4 + length, exact }] }] }, hash)).toEqual({
    claims: [
      {
        mentions: [
          {
            start: 4,
            end: 4 + length,
            exactHash: `hash of ${length}`,
            firstWords: "The harbour office said that the ferry would",
          },
        ],
      },
    ],
  });
});

test("where no text was stored there is no hash either", () => {
  expect(leaveOutTexts({ start: 1, end: 2, exact: null }, hash)).toEqual({
    start: 1,
    end: 2,
    exactHash: null,
    firstWords: null,
  });
});

test("no more than eight words of any place are left, wherever it stands", () => {
  const place = fc.record({ start: fc.nat(), exact: fc.lorem({ maxCount: 30 }) });
  const nested = fc.record({ a: fc.array(place), b: fc.record({ c: place }) });
  fc.assert(
    fc.property(nested, (value) => {
      const left = leaveOutTexts(value, hash);
      expect(JSON.stringify(left)).not.toContain('"exact":');
      for (const [, words] of JSON.stringify(left).matchAll(/"firstWords":"(?<words>[^"]*)"/g)) {
        expect(countWords(words ?? "")).toBeLessThanOrEqual(8);
      }
    }),
  );
});

test("a proposed claim is named by its key words, a person’s by its statement", () => {
  const proposed = { id: "p", proposed: true, label: "ferry, night", statement: "Proposed: “a sentence”", quoted: {} };
  expect(leaveOutTexts(proposed, hash)).toMatchObject({ statement: "Proposed: ferry, night", quoted: null });
  const written = { id: "c", proposed: false, label: null, statement: "The ferry runs at night", quoted: null };
  expect(leaveOutTexts(written, hash)).toEqual(written);
});
