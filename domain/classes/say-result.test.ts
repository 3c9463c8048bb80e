import { describe, expect, test } from "vitest";
import { buildClassMaterial } from "@/test/class-material";
import type { ClassResult, MarkResult } from "./class-results";
import { sayResult } from "./say-result";

const say = (result: ClassResult) => sayResult(result, buildClassMaterial());

const MARKS: MarkResult = {
  kind: "mark",
  step: "mark",
  letter: "B",
  label: "cost",
  pupils: 23,
  inPlain: null,
  spread: { lower: 2, median: 4, upper: 5.5 },
  coders: [1, 3],
  sentences: [],
};

describe("marks", () => {
  test("say what the middle pupil did beside the coders, and that coders differ, too", () => {
    expect(say(MARKS)).toEqual({
      heading: "Text B: costs and money",
      sentence:
        "The middle one of 23 pupils marked 4 sentences, more than the coders, half of the class between 2 and 5½. Coded by 2 coders: 1 to 3 sentences. Coders differ, too: there is no single key.",
    });
  });

  test("do not say that coders differ where they do not", () => {
    const { sentence } = say({ ...MARKS, coders: [4, 4, 4] });
    expect(sentence).toMatch(/about as many as the coders.* Coded by 3 coders: 4 sentences\.$/);
  });

  test("one coder is called no key, and no coder at all is said", () => {
    expect(say({ ...MARKS, coders: [9] }).sentence).toMatch(/fewer than the coders.*One coder is no key\.$/);
    expect(say({ ...MARKS, coders: [] }).sentence).toMatch(/Nobody else has coded this text: there is no key\.$/);
  });

  test("for a question say that there is no key, rather than that nobody looked", () => {
    const labels = buildClassMaterial().labels.map((label) => ({ ...label, kind: "question" as const }));
    const { sentence } = sayResult({ ...MARKS, coders: [] }, buildClassMaterial({ labels }));
    expect(sentence).toMatch(/ There is no key to this\.$/);
  });

  test("of too few pupils say so, and what the coders did", () => {
    expect(say({ ...MARKS, pupils: null, spread: null }).sentence).toBe(
      "Too few answers to show a number without showing who gave them. Coded by 2 coders: 1 to 3 sentences. Coders differ, too: there is no single key.",
    );
  });
});

const OPTIONS = [
  { value: "neutral", name: "It just tells", pupils: 14 },
  { value: "attacking", name: "It attacks", pupils: null },
  { value: "denying", name: "It says no", pupils: null },
];

test("a choice says what most chose, that small numbers are hidden, and the key as what people chose", () => {
  const said = say({
    kind: "choose",
    step: "verb",
    item: "verb-1",
    prompt: "What does “said” do here?",
    letter: "A",
    pupils: 23,
    options: OPTIONS,
    answer: { value: "attacking", reason: "" },
  });
  expect(said).toEqual({
    heading: "Text A: What does “said” do here?",
    sentence: "14 of 23 chose “It just tells”. Small numbers are hidden. Those who coded it chose “It attacks”.",
  });
});

test("a shift is called a shift, with its n, and never an effect", () => {
  const spread = (median: number) => ({ lower: median - 1, median, upper: median + 1 });
  const shift = { kind: "shift", letter: "A", question: "wording", pupils: 21, stayed: 10, rose: null } as const;
  const { heading, sentence } = say({ ...shift, before: spread(3), after: spread(2), fell: null });
  expect(heading).toBe("Text A: Does its wording push me?");
  expect(sentence).toBe(
    "The middle answer went from 3 to 2 (n = 21). 10 stayed. This is a shift: it does not tell why.",
  );
  expect(say({ ...shift, pupils: null, before: null, after: null, fell: null }).sentence).toMatch(/^Too few answers/);
});

test("random halves may differ by the card, or by chance", () => {
  const half = (card: string, pupils: number | null) => ({ card, pupils, options: pupils === null ? [] : OPTIONS });
  const cards = { kind: "card", step: "frame", item: "main", letter: "A", prompt: "What is it about?" } as const;
  const { sentence } = say({ ...cards, cards: [half("The Drum", 16), half("Public Voice", 17)] });
  expect(sentence).toMatch(/Under “The Drum”: 14 of 16 chose.*may come from the card, or from chance\.$/);
  expect(say({ ...cards, cards: [half("The Drum", 16), half("Public Voice", null)] }).sentence).not.toMatch(/may come/);
});
