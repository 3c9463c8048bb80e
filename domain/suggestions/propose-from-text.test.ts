import { expect, test } from "vitest";
import type { Attribution } from "../attribution/attribution";
import type { FrameSuggestion } from "../framing/suggest/frame-suggestion";
import { type ProposeContext, proposeFromText } from "./propose-from-text";
import { type FrameProposal, suggestionIdentity } from "./suggestion";

const TEXT = "The toll costs jobs. “It will ruin us,” said Ash.";
const QUOTE = { start: TEXT.indexOf("It will"), end: TEXT.indexOf(",”") };

const context: ProposeContext = {
  version: "v1",
  voice: [{ start: 0, end: 21 }],
  methods: { attribution: "attribution/1", frames: { "policy-frames": "policy-frames/1" } },
  hash: (identity) => identity,
};

const frame = (evidence: FrameSuggestion["evidence"], suggested = true): FrameSuggestion => ({
  code: "economic",
  score: 0.7,
  suggested,
  evidence,
  reasons: [{ word: "jobs", rule: "work", shows: "speaks of work", count: 1, weight: 1 }],
});

const attribution: Attribution = {
  kind: "direct",
  content: [QUOTE],
  source: { start: 45, end: 48, name: "Ash", type: "person", resolution: "named" },
  cue: { start: 40, end: 44, verb: "say", verbClass: "neutral" },
  chain: [],
  hedged: false,
  certainty: "sure",
  rule: "cue-after",
};

test("a suggested frame is proposed at each of its passages, with whose words they are", () => {
  const found = { attributions: [], frames: { "policy-frames": [frame([{ start: 0, end: 20 }, QUOTE])] } };
  const proposed = proposeFromText(found, context);
  expect(proposed.map(({ code, range }) => ({ code, range }))).toEqual([
    { code: "policy-frames/economic", range: { start: 0, end: 20 } },
    { code: "policy-frames/economic", range: QUOTE },
  ]);
  expect(proposed.map(({ proposal }) => (proposal as FrameProposal).voice)).toEqual(["outlet", "quoted"]);
});

test("a frame for which no single passage speaks is proposed for the whole article", () => {
  const [only] = proposeFromText({ attributions: [], frames: { "policy-frames": [frame([])] } }, context);
  expect(only).toMatchObject({ range: null, proposal: { scope: "article", voice: "outlet" } });
});

test("a frame that a coder would probably not see is not proposed", () => {
  const found = { attributions: [], frames: { "policy-frames": [frame([{ start: 0, end: 20 }], false)] } };
  expect(proposeFromText(found, context)).toEqual([]);
});

test("an attribution is proposed from its first to its last word, in order of place with the frames", () => {
  const found = { attributions: [attribution], frames: { "policy-frames": [frame([{ start: 0, end: 20 }])] } };
  expect(proposeFromText(found, context).map(({ kind, range }) => ({ kind, range }))).toEqual([
    { kind: "frame", range: { start: 0, end: 20 } },
    { kind: "attribution", range: QUOTE },
  ]);
});

test("the same words attributed by two cues are two suggestions", () => {
  const outer: Attribution = { ...attribution, cue: { start: 0, end: 3, verb: "report", verbClass: "neutral" } };
  const keys = proposeFromText({ attributions: [attribution, outer], frames: {} }, context).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

test("a suggestion keeps its identity when its method gets a new version, and loses it in another text", () => {
  const place = { version: "v1", range: QUOTE, code: "policy-frames/economic" };
  expect(suggestionIdentity("policy-frames/1", place)).toBe(suggestionIdentity("policy-frames/2", place));
  expect(suggestionIdentity("policy-frames/1", place)).not.toBe(
    suggestionIdentity("policy-frames/1", { ...place, version: "v2" }),
  );
});

test("a codebook that no method reads is a fault of the program, not a silent gap", () => {
  expect(() => proposeFromText({ attributions: [], frames: { other: [frame([])] } }, context)).toThrow(
    'codebook "other"',
  );
});
