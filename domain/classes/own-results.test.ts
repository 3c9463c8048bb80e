import { describe, expect, test } from "vitest";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import type { ClassAnswer } from "./class-answers";
import { EVIDENCE_LABEL } from "./evidence-label";
import { ownResults } from "./own-results";
import { planClass } from "./plan-class";

const SEAT = { number: 0, half: 0 } as const;

function own(answers: Readonly<Record<string, string>>) {
  const list: readonly ClassAnswer[] = Object.entries(answers).map(([item, value]) => ({ item, value }));
  return ownResults(buildClassPlan(), buildClassMaterial(), SEAT, list);
}

describe("own marks", () => {
  test("stand beside those of the coders, with a reason for each sentence that one of them marked", () => {
    const [result] = own({ "mark/A/cost/sentences": "1,2", "mark/A/cost/done": "1" });
    expect(result).toMatchObject({ kind: "mark", letter: "A", label: "cost", inPlain: false });
    if (result?.kind !== "mark") throw new Error("no marks");
    expect(result.sentences.map(({ index, marked, coders, of }) => [index, marked, coders, of])).toEqual([
      [1, true, 0, 2],
      [2, true, 2, 2],
      [4, false, 1, 2],
    ]);
    expect(result.sentences.map(({ reason }) => reason)).toEqual([
      "None of the 2 coders marked it. Ask yourself whether it fits: What does it cost, and who pays?",
      "A coder noted: It names a sum.",
      "1 of 2 coders marked it as “costs and money”: What does it cost, and who pays?",
    ]);
    expect(result.sentences[1]?.text).toBe("A new one costs ninety thousand crowns.");
  });

  test("where nobody coded the text there is no key, and it says so", () => {
    const [result] = own({ "mark/A/blame/sentences": "0" });
    if (result?.kind !== "mark") throw new Error("no marks");
    expect(result.sentences[0]?.reason).toMatch(/^Nobody else has coded this text for “whose fault it is”/);
  });

  test("made in the plain version are not laid beside the original", () => {
    expect(own({ "mark/A/cost/plain": "2", "mark/A/cost/done": "1" })).toEqual([
      { kind: "mark", letter: "A", label: "cost", inPlain: true, sentences: [] },
    ]);
  });

  test("a screen gone on from without a mark shows what the coders marked", () => {
    const [result] = own({ "mark/B/cost/done": "1" });
    if (result?.kind !== "mark") throw new Error("no marks");
    expect(result.sentences).toMatchObject([{ index: 1, marked: false, coders: 1, of: 2 }]);
  });
});

test("the sentence behind a choice is laid beside what the coders marked for what was chosen", () => {
  const material = buildClassMaterial({ labels: [...buildClassMaterial().labels, EVIDENCE_LABEL] });
  const planned = planClass(material, { exercise: "label", mode: "phones" });
  if (!planned.ok) throw new Error(planned.message);
  const answers = [
    { item: "frame/A/main/choice", value: "cost" },
    { item: "evidence/A/evidence/sentences", value: "0" },
  ];
  const [, result] = ownResults(planned.plan, material, SEAT, answers);
  if (result?.kind !== "mark") throw new Error("no marks");
  expect(result.label).toBe("evidence");
  expect(result.sentences.map(({ index, marked, coders }) => [index, marked, coders])).toEqual([
    [0, true, 0],
    [2, false, 2],
    [4, false, 1],
  ]);
});

test("a choice stands beside its key", () => {
  expect(own({ "verb/A/says/choice": "doubt" })).toEqual([
    {
      kind: "choose",
      letter: "A",
      prompt: "What does “says” tell you?",
      chosen: "Doubts",
      answer: { name: "Just tells", reason: "It only tells that somebody spoke." },
    },
  ]);
});

test("the two questions are told once, before and after together", () => {
  expect(own({ "before/A/-/wording": "3", "after/A/-/wording": "1", "after/B/-/sources": "0" })).toEqual([
    { kind: "scale", letter: "A", question: "wording", before: 3, after: 1 },
    { kind: "scale", letter: "B", question: "sources", before: null, after: 0 },
  ]);
});

test("own words are in it, whether or not they were let through to the stage", () => {
  expect(own({ "rewrite/-/-/text": "The bath is closed." })).toEqual([
    { kind: "write", prompt: "Rewrite one sentence so that it pushes less.", text: "The bath is closed." },
  ]);
});

test("who did nothing has nothing, and nothing is shown as if it were an answer", () => {
  expect(own({})).toEqual([]);
  expect(own({ "verb/A/says/choice": "", "mark/A/cost/sentences": "" })).toEqual([]);
});
