import { describe, expect, it } from "vitest";
import type { Attribution } from "../../attribution/attribution";
import type { AttributionDecision, PersonsAttribution } from "../../attribution/decided-attributions";
import { buildSpokenText, buildVoices } from "../voices/test-voices";
import { layVoices, speakerKeysOf, voiceId } from "./lay-voices";

const spoken = buildSpokenText([
  { who: "Ash", words: "that the lock is shut", via: "the Ledger" },
  { who: "Birch", words: "that fares rose", verb: "claimed", verbClass: "distancing" },
  { who: null, words: "that somebody knew" },
]);
const found: readonly Attribution[] = spoken.attributions.map((one, index) => ({
  ...one,
  kind: "indirect",
  hedged: index === 1,
  certainty: "sure",
  rule: "cue-after",
}));
const [first] = found;
const range = first?.content[0] ?? { start: 0, end: 0 };
const decision: AttributionDecision = { key: "one", range, cueStart: first?.cue?.start ?? null, state: "accepted" };
const person: PersonsAttribution = {
  ...range,
  sourceName: "Ash Vale",
  sourceType: "role",
  verb: "admit",
  verbClass: "conceding",
  origin: "one",
};

describe("the voices of a text", () => {
  it("are the method's own where nobody decided", () => {
    const laid = layVoices(found, [], []);
    expect(laid.map(({ source, isDecided }) => [source?.name, isDecided])).toEqual([
      ["Ash", false],
      ["Birch", false],
      [undefined, false],
    ]);
    expect(laid[0]).toMatchObject({ via: ["the Ledger"], isHedged: false });
    expect(laid[1]).toMatchObject({ cue: { verbClass: "distancing" }, via: [], isHedged: true });
  });

  it("say what a person says where one decided, beside what only the method says", () => {
    const laid = layVoices(found, [decision], [person]);
    expect(laid.map(({ source, isDecided }) => [source?.name, isDecided])).toEqual([
      ["Ash Vale", true],
      ["Birch", false],
      [undefined, false],
    ]);
    expect(laid[0]?.cue).toMatchObject({ verb: "admit", verbClass: "conceding" });
  });

  it("leave out what a person rejected, and hold what a person added", () => {
    const added = { ...person, start: spoken.text.length - 4, end: spoken.text.length - 1, origin: null };
    const laid = layVoices(found, [{ ...decision, state: "rejected" }], [added]);
    expect(laid.map(({ source }) => source?.name)).toEqual(["Birch", undefined, "Ash Vale"]);
    expect(laid.at(-1)).toMatchObject({ start: added.start, end: added.end, isDecided: true });
  });
});

describe("the keys of speakers", () => {
  it("are those that the comparison's drawer opens", () => {
    const { comparison } = buildVoices({
      courier: [
        { who: "Ash", words: "that the lock is shut" },
        { who: null, words: "that somebody knew" },
      ],
    });
    const [figures] = comparison.columns.flatMap(({ articles }) => articles);
    if (figures === undefined) throw new Error("the article was read");
    const keys = speakerKeysOf(figures);
    const [row] = comparison.speakers;
    expect(keys.get(voiceId({ start: 0, end: 21 }, "Ash"))).toBe(row?.key);
    expect(keys.get(voiceId({ start: 0, end: 21 }, null))).toBe(row?.key);
    expect(new Set(keys.values())).toEqual(new Set([row?.key]));
  });
});
