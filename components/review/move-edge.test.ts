import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentSentences } from "@/domain/text/segment-sentences";
import { type EdgeMove, moveEdge } from "./move-edge";

const TEXT = "Boats run all night. Nobody pays more for that. The lock stays closed.";
const SENTENCES = [
  { start: 0, end: 20 },
  { start: 21, end: 47 },
  { start: 48, end: 70 },
];
const HELD = { text: TEXT, sentences: SENTENCES };
const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }) => TEXT.slice(start, end);

test("a passage grows to the edge of its sentence first, then by whole sentences", () => {
  const inside = { start: 28, end: 37 };
  const earlier = { edge: "start", direction: "earlier", by: "sentence" } as const;
  const later = { edge: "end", direction: "later", by: "sentence" } as const;
  const grown = moveEdge(HELD, moveEdge(HELD, inside, earlier), later);
  expect(wordsOf(grown)).toBe("Nobody pays more for that.");
  expect(wordsOf(moveEdge(HELD, grown, later))).toBe("Nobody pays more for that. The lock stays closed.");
  expect(wordsOf(moveEdge(HELD, grown, earlier))).toBe("Boats run all night. Nobody pays more for that.");
});

test("a passage gives up a word or a sentence at either edge", () => {
  const two = { start: 21, end: 70 };
  expect(wordsOf(moveEdge(HELD, two, { edge: "start", direction: "later", by: "word" }))).toMatch(/^pays more/);
  expect(wordsOf(moveEdge(HELD, two, { edge: "end", direction: "earlier", by: "word" }))).toMatch(/lock stays$/);
  expect(wordsOf(moveEdge(HELD, two, { edge: "start", direction: "later", by: "sentence" }))).toMatch(/^The lock/);
  expect(wordsOf(moveEdge(HELD, two, { edge: "end", direction: "earlier", by: "sentence" }))).toMatch(/for that\.$/);
});

test("however its edges are moved, a passage stays inside the text and keeps a word", () => {
  const move = fc.record<EdgeMove>({
    edge: fc.constantFrom("start", "end"),
    direction: fc.constantFrom("earlier", "later"),
    by: fc.constantFrom("word", "sentence"),
  });
  const text = fc.array(fc.constantFrom("Boats run.", "Is it so?", "🚢 sails", "é́ta", " ", "\n"), { minLength: 1 });
  fc.assert(
    fc.property(text, fc.array(move, { maxLength: 30 }), (parts, moves) => {
      const whole = `${parts.join(" ")} end`;
      const sentences = segmentSentences(whole);
      const [first] = sentences;
      if (first === undefined) return;
      const moved = moves.reduce((range, one) => moveEdge({ text: whole, sentences }, range, one), { ...first });
      expect(moved.start).toBeGreaterThanOrEqual(0);
      expect(moved.end).toBeLessThanOrEqual(whole.length);
      expect(moved.end).toBeGreaterThan(moved.start);
    }),
  );
});
