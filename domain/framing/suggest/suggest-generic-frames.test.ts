import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import { annotateText } from "../../words/annotated-text";
import { createTagger } from "../../words/tagger";
import { readWordTable } from "../../words/word-table";
import { ALL_CUE_GROUPS, GENERIC_FRAME_CUES, GENERIC_FRAMES, type GenericFrame } from "./generic-frame-cues";
import { readGenericFrameModel } from "./generic-frame-model";
import { suggestGenericFrames } from "./suggest-generic-frames";

const reference = join(import.meta.dirname, "..", "..", "..", "reference");
const weights = readFileSync(join(reference, "framing-weights", "generic-frames.json"), "utf8");
const table = readWordTable(
  readFileSync(join(reference, "word-vectors", "words.txt"), "utf8"),
  readFileSync(join(reference, "word-vectors", "vectors.bin")),
);
const options = { model: readGenericFrameModel(weights), table };
const tagger = createTagger(model);
const annotate = (text: string) => annotateText(text, tagger);
const suggest = (text: string) => suggestGenericFrames(annotate(text), options);

function find(text: string, code: GenericFrame) {
  const found = suggest(text).find((suggestion) => suggestion.code === code);
  if (found === undefined) throw new Error(`no suggestion for ${code}`);
  return found;
}

/** Invented reports on one matter, each told in another frame. */
const TOLD_AS = {
  responsibility: `The council must act now to keep the pumps running, the harbour agency warned. Its failure to adopt a plan caused the flood, and the government has to address the risk. Officials should agree on measures to reduce the danger, and the ministry pledged a strategy and a new law to protect the town.`,
  "human-interest": `Ada, an 81-year-old widow, wept when she saw her house. She was born there, she married there, and her mother died in the small bedroom. "I feel so lost," she said, holding a photograph of her husband and her daughter. Her friends hugged her and cried.`,
  conflict: `Critics attacked the mayor over the pool and accused her party of lying. She rejected the claims and denounced her opponents, but protesters went to court. The fight split the council, where rivals from both parties dispute the plan and want to block it before the election.`,
  morality: `It is a sin to lock out the poor, the bishop preached in church. God asks us to care for our children, and it is morally wrong and shameful to break a promise. We should remember our duty and our conscience, he prayed.`,
  economic: `The closure will cost the town $2 million a year, and companies fear for 300 jobs. Investors sold shares after prices fell 12 percent. Taxes pay for half of the budget, and the economy lost $40 million in trade and tourism.`,
} as const satisfies Readonly<Record<GenericFrame, string>>;

test("Every frame is listed, in the order of the codebook, with a score between 0 and 1", () => {
  const suggestions = suggest(TOLD_AS.economic);
  expect(suggestions.map(({ code }) => code)).toEqual([...GENERIC_FRAMES]);
  for (const { score } of suggestions) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(1);
  }
});

test.each(GENERIC_FRAMES)("A report told as %s scores higher on it than the same matter told otherwise", (code) => {
  const told = find(TOLD_AS[code], code);
  expect(told.suggested).toBe(true);
  for (const other of GENERIC_FRAMES) {
    if (other !== code) expect(told.score).toBeGreaterThan(find(TOLD_AS[other], code).score);
  }
});

test("Evidence and reasons are sentences and words of the text that speak for the frame", () => {
  const { evidence, reasons } = find(TOLD_AS.morality, "morality");
  expect(evidence.length).toBeGreaterThan(0);
  for (const { start, end } of evidence) expect(TOLD_AS.morality.slice(start, end)).toMatch(/^[A-Z].*\.$/su);
  expect(reasons.map(({ word }) => word)).toContain("church");
  expect(reasons.every(({ weight }) => weight > 0)).toBe(true);
  expect(reasons.map(({ weight }) => weight)).toEqual(reasons.map(({ weight }) => weight).toSorted((a, b) => b - a));
});

test("Taking a frame's words away lowers its score", () => {
  const without = TOLD_AS.economic.replaceAll("$", "").replaceAll("million", "many");
  expect(find(without, "economic").score).toBeLessThan(find(TOLD_AS.economic, "economic").score);
});

test("Saying the same twice changes no score", () => {
  for (const text of Object.values(TOLD_AS)) {
    const twice = suggest(`${text}\n\n${text}`);
    for (const [place, { score }] of suggest(text).entries()) expect(twice[place]?.score).toBeCloseTo(score, 6);
  }
});

test("Renaming people and outlets changes no score", () => {
  const text = (person: string, outlet: string) =>
    `The plan is costly, said ${person} of the ${outlet}. The council asked ${person} for the price. Later ${person} wept.`;
  const original = suggest(text("Rowan Ash", "Harbour Post"));
  for (const [person, outlet] of [
    ["Faith Price", "Daily Conflict"],
    ["Wladimir Qxz", "Zvezda Times"],
  ] as const) {
    expect(suggest(text(person, outlet)).map(({ score }) => score)).toEqual(original.map(({ score }) => score));
  }
});

test("A headline counts, and is never evidence of the body", () => {
  const body = annotate("The council met on Monday. It sat for two hours.");
  const [plain, told] = [undefined, annotate("Closing the pool costs $2 million and 300 jobs")].map((headline) =>
    suggestGenericFrames(body, headline === undefined ? options : { ...options, headline }).find(
      ({ code }) => code === "economic",
    ),
  );
  expect(told?.score).toBeGreaterThan(plain?.score ?? 1);
  for (const { end } of told?.evidence ?? []) expect(end).toBeLessThanOrEqual(body.text.length);
});

test("A text without a word has score 0 and nothing to show", () => {
  for (const text of ["", " \n ", "— … !"]) {
    for (const suggestion of suggest(text)) {
      expect(suggestion).toMatchObject({ score: 0, suggested: false, evidence: [], reasons: [] });
    }
  }
});

const pieces = fc.string({
  unit: fc.constantFrom(
    ..."should |$|5 percent|God |she |. |\n|\r\n|👩‍👩‍👧|é|עברית |“|”|however |\u200b|-year-old |!|Ash ".split("|"),
  ),
});

test("Any text gets five scores and evidence inside it", () => {
  fc.assert(
    fc.property(fc.oneof(pieces, fc.string({ unit: "grapheme" })), (text) => {
      const suggestions = suggest(text);
      expect(suggestions).toHaveLength(5);
      for (const { score, evidence } of suggestions) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const { start, end } of evidence) expect(text.slice(start, end)).toHaveLength(end - start);
      }
      expect(suggest(text)).toEqual(suggestions);
    }),
  );
});

test("Half a million characters and a million spaces are read", () => {
  expect(suggest(" ".repeat(1_000_000)).every(({ suggested }) => !suggested)).toBe(true);
  expect(suggest(`${TOLD_AS.economic}\n`.repeat(1_500)).find(({ code }) => code === "economic")?.suggested).toBe(true);
});

test("Every weight belongs to a group that is counted, and every own group speaks for its frame", () => {
  const known = new Set(ALL_CUE_GROUPS.map(({ key }) => key));
  expect(known.size).toBe(ALL_CUE_GROUPS.length);
  for (const code of GENERIC_FRAMES) {
    const { groups, direction } = options.model.frames[code];
    for (const key of Object.keys(groups)) expect(known).toContain(key);
    for (const { key } of GENERIC_FRAME_CUES[code]) expect(groups[key] ?? 0).toBeGreaterThanOrEqual(0);
    expect(direction).toHaveLength(table.dimensions);
  }
});

test("Weights that lack a frame are refused by name", () => {
  expect(() => readGenericFrameModel("{}")).toThrow(TypeError);
  expect(() => readGenericFrameModel('{"version":"x/1","frames":{}}')).toThrow('the frame "responsibility"');
});
