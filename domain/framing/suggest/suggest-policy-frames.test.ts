import fc from "fast-check";
import { expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import { policyFrames } from "../codebooks/policy-frames";
import { annotateText } from "../../words/annotated-text";
import { createTagger } from "../../words/tagger";
import type { FrameSuggestion } from "./frame-suggestion";
import { POLICY_FRAME_CUES } from "./policy-frame-cues";
import { suggestPolicyFrames } from "./suggest-policy-frames";

const tagger = createTagger(model);
const annotate = (text: string) => annotateText(text, tagger);
const suggest = (text: string) => suggestPolicyFrames(annotate(text));
const suggested = (text: string) => suggest(text).flatMap(({ code, suggested: yes }) => (yes ? [code] : []));

/** Points of a frame over all its reasons. */
const pointsOf = ({ reasons }: FrameSuggestion) => reasons.reduce((sum, { weight }) => sum + weight, 0);

const codes = policyFrames.codes.map(({ key }) => key);
const known = policyFrames.codes.filter(({ key }) => key !== "other");

test("Every code is listed in the order of the codebook, and every list belongs to a code", () => {
  expect(suggest("The council met.").map(({ code }) => code)).toEqual(codes);
  expect(POLICY_FRAME_CUES.map(({ code }) => code).toSorted()).toEqual(known.map(({ key }) => key).toSorted());
});

test.each(known.map(({ key, example }) => ({ key, example })))(
  "The codebook's example of $key brings that frame first",
  ({ key, example }) => {
    const best = suggest(example).toSorted((a, b) => pointsOf(b) - pointsOf(a))[0];
    expect(best?.code).toBe(key);
  },
);

test.each(known.map(({ key, counterExample }) => ({ key, counterExample })))(
  "The codebook's counter-example of $key does not suggest it",
  ({ key, counterExample }) => {
    expect(suggested(counterExample.replace(/ \([^)]*\)$/u, ""))).not.toContain(key);
  },
);

test("“Other” is never suggested", () => {
  expect(suggest(known.map(({ example }) => example).join(" ")).at(-1)).toMatchObject({
    code: "other",
    score: 0,
    suggested: false,
    reasons: [],
  });
});

test("One such sentence suggests in a short text, not in a long one", () => {
  const sentence = "The judge ruled that the statute is unconstitutional. ";
  const plain = "The pool lies by the sea. ";
  expect(suggested(sentence + plain)).toContain("legality");
  expect(suggested(sentence + plain.repeat(20))).not.toContain("legality");
});

test("The more sentences carry a frame, the higher its score, whatever the length", () => {
  const carries = "The court heard the lawsuit. ";
  const plain = "The pool lies by the sea. ";
  const scoreOf = (text: string) => suggest(text).find(({ code }) => code === "legality")?.score ?? -1;
  const scores = [0, 1, 3, 6, 10].map((count) => scoreOf(carries.repeat(count) + plain.repeat(10 - count)));
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  expect(new Set(scores).size).toBe(scores.length);
  expect(scoreOf((carries + plain).repeat(40))).toBeCloseTo(scoreOf((carries + plain).repeat(4)));
});

test("Evidence is the sentences that carry the frame, with the words as reasons", () => {
  const text = "The pool lies by the sea. The judge read the statute aloud. Nobody swam.";
  const legality = suggest(text).find(({ code }) => code === "legality");
  expect(legality?.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([
    "The judge read the statute aloud.",
  ]);
  expect(legality?.reasons.map(({ word }) => word)).toEqual(["judge", "statute"]);
});

test("A person's or an outlet's name is no cue", () => {
  const text = (person: string, outlet: string) =>
    `${person} swam in the pool. Later ${person} wrote to the ${outlet}.`;
  const original = suggest(text("Rowan Ash", "Harbour Post"));
  expect(suggest(text("Grace Church", "Daily Soldier"))).toMatchObject(
    original.map(({ code, score }) => ({ code, score })),
  );
  expect(suggest(text("Mark Price", "Court Gazette")).map(({ suggested: yes }) => yes)).toEqual(
    original.map(({ suggested: yes }) => yes),
  );
});

test("A headline counts for two sentences", () => {
  const body = annotate(
    "The pool lies by the sea. It is old. It is cold. It is deep. It is long. It is blue. It is shut.",
  );
  const headline = annotate("Judge strikes down statute on pools");
  const scoreOf = (suggestions: readonly FrameSuggestion[]) => suggestions.find(({ code }) => code === "legality");
  expect(scoreOf(suggestPolicyFrames(body))?.suggested).toBe(false);
  expect(scoreOf(suggestPolicyFrames(body, { headline }))?.suggested).toBe(true);
});

const pieces = fc.string({
  unit: fc.constantFrom(
    ..."court |$|tax |God |spy |. |\n|\r\n|👩‍👩‍👧|é|עברית |“|”|executive order|\u200b|Mr. |Ash ".split("|"),
  ),
});

test("Any text gets fifteen scores and evidence inside it", () => {
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: "grapheme" })), (text) => {
      const suggestions = suggest(text);
      expect(suggestions).toHaveLength(15);
      for (const { score, evidence } of suggestions) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const { start, end } of evidence) expect(text.slice(start, end)).toHaveLength(end - start);
      }
      expect(suggest(text)).toEqual(suggestions);
    }),
  );
});

test("A million spaces and half a million characters are read", () => {
  expect(suggested(" ".repeat(1_000_000))).toEqual([]);
  expect(suggested("The court heard the lawsuit. ".repeat(17_000))).toContain("legality");
});
