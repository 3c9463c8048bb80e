import fc from "fast-check";
import { expect, test } from "vitest";
import { nameProposed, quoteMentions, trimToClause } from "./quoted-words";

const LONG =
  "the harbour office closed the eastern lock on Tuesday, after divers had found a crack in its northern gate that nobody had seen before";

test("a short passage stands as it is, in one line and without the marks around it", () => {
  expect(trimToClause("  the lock\n was closed ")).toBe("the lock was closed");
  expect(trimToClause("“We closed the lock.”")).toBe("We closed the lock.");
});

test("a long one is cut where a clause ends, else after a whole word", () => {
  expect(trimToClause(LONG)).toBe("the harbour office closed the eastern lock on Tuesday …");
  const flat = LONG.replace(",", "");
  const cut = trimToClause(flat).slice(0, -2);
  expect(flat.startsWith(`${cut} `)).toBe(true);
});

test("a quotation inside has single marks, since ours are around it", () => {
  expect(trimToClause("Voss called it “a matter of days” and left")).toBe("Voss called it ‘a matter of days’ and left");
});

test("whatever the passage, what is left is short, in one line, and never half a character", () => {
  const parts = fc.constantFrom("a", " ", "\n", ",", "“", "”", "é", "👩‍👩‍👧", "🇫🇷", "word", "…");
  const passages = fc.array(parts, { maxLength: 400 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(passages, (passage) => {
      const words = trimToClause(passage);
      expect(words.length).toBeLessThanOrEqual(112);
      expect(words).not.toMatch(/[\n“”]/u);
      expect(words).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }),
  );
});

const mention = (article: string, version: string, start: number, end: number) => ({ article, version, start, end });
const text = "The lock is shut. Boats wait.";

test("one quotation an article, the main passage first; none where the text has changed", () => {
  const mentions = [
    mention("gone", "v0", 0, 17),
    mention("ledger", "v1", 18, 29),
    mention("ledger", "v1", 0, 17),
    mention("wire", "v1", 0, 17),
  ];
  const quotes = quoteMentions(mentions, (_article, version) => (version === "v1" ? text : null));
  expect(quotes).toEqual([
    { article: "ledger", words: "Boats wait." },
    { article: "wire", words: "The lock is shut." },
  ]);
});

test("a passage that stops short is read on to the end of its phrase", () => {
  const whole = "The steel came later than the 3.5 weeks promised, the firm said.";
  const quotes = quoteMentions([mention("wire", "v1", 0, "The steel came later than".length)], () => whole);
  expect(quotes).toEqual([{ article: "wire", words: "The steel came later than the 3.5 weeks promised" }]);
});

test("a proposal is named by the words of an article, marked as a quotation, and by its key words without any", () => {
  expect(nameProposed("shut · lock", [{ article: "wire", words: "The lock is shut." }])).toBe("“The lock is shut.”");
  expect(nameProposed("shut · lock", [])).toBe("shut · lock");
});
