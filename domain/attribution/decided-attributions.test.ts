import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildSpokenText } from "../comparison/voices/test-voices";
import { type AttributionDecision, decideAttributions, type PersonsAttribution } from "./decided-attributions";

const { attributions } = buildSpokenText([
  { who: "Ash", words: "that the lock is shut" },
  { who: "Birch", words: "that fares rose" },
]);
const decisions: readonly AttributionDecision[] = attributions.map(({ content, cue }, index) => ({
  key: `suggestion-${index}`,
  range: content[0] ?? { start: 0, end: 0 },
  cueStart: cue?.start ?? null,
  state: "open",
}));
const [firstRange = { start: 0, end: 0 }] = attributions.flatMap(({ content }) => content);

const decided = (index: number, state: AttributionDecision["state"]) =>
  decisions.map((one, at) => (at === index ? { ...one, state } : one));

const person = (more: Partial<PersonsAttribution> = {}): PersonsAttribution => ({
  ...firstRange,
  sourceName: "Cole",
  sourceType: "role",
  verb: "admit",
  verbClass: "conceding",
  origin: null,
  ...more,
});

const names = (found: ReturnType<typeof decideAttributions>) => found.attributions.map(({ source }) => source?.name);

describe("attributions with what people decided", () => {
  it("stay as found where nobody decided", () => {
    expect(decideAttributions(attributions, decisions, [])).toEqual({ attributions, decided: 0, added: 0 });
  });

  it("leave out what a person rejected", () => {
    const found = decideAttributions(attributions, decided(0, "rejected"), []);
    expect(names(found)).toEqual(["Birch"]);
    expect(found.decided).toBe(1);
  });

  it("say what a person says in the place of what they corrected", () => {
    const found = decideAttributions(attributions, decided(0, "corrected"), [person({ origin: "suggestion-0" })]);
    expect(names(found)).toEqual(["Cole", "Birch"]);
    expect(found.attributions[0]).toMatchObject({
      content: attributions[0]?.content,
      cue: { start: attributions[0]?.cue?.start, verbClass: "conceding" },
      source: { type: "role" },
    });
    expect(found).toMatchObject({ decided: 1, added: 0 });
  });

  it("have nobody as their source where a person says so", () => {
    const found = decideAttributions(attributions, decided(0, "corrected"), [
      person({ origin: "suggestion-0", sourceName: null, verb: null }),
    ]);
    expect(found.attributions[0]).toMatchObject({ source: null, cue: null });
  });

  it("keep how a source was found where a person only accepts it", () => {
    const found = decideAttributions(attributions, decided(0, "accepted"), [
      person({ origin: "suggestion-0", sourceName: "Ash", sourceType: "person" }),
    ]);
    expect(found.attributions[0]?.source).toEqual(attributions[0]?.source);
  });

  it("give way to a person's on mostly the same words, although its text has been read anew since", () => {
    const found = decideAttributions(attributions, decisions, [
      person({ origin: "of-an-older-text", end: firstRange.end - 3 }),
    ]);
    expect(names(found)).toEqual(["Cole", "Birch"]);
  });

  it("are joined by what a person added elsewhere", () => {
    const found = decideAttributions(attributions, decisions, [person({ start: 900, end: 950 })]);
    expect(names(found)).toEqual(["Ash", "Birch", "Cole"]);
    expect(found).toMatchObject({ decided: 0, added: 1 });
  });

  it("count what several people say of the same words and source once", () => {
    const found = decideAttributions(attributions, decided(0, "corrected"), [
      person({ origin: "suggestion-0" }),
      person(),
      person({ sourceName: "Dale" }),
    ]);
    expect(names(found)).toEqual(["Cole", "Dale", "Birch"]);
  });

  it("never become more than were found and added, whatever was decided", () => {
    const place = fc.tuple(fc.nat(80), fc.nat(80)).map(([one, other]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other) + 1,
    }));
    const states = fc.constantFrom<AttributionDecision["state"]>("open", "accepted", "corrected", "rejected");
    fc.assert(
      fc.property(
        fc.array(place, { maxLength: 4 }),
        fc.array(states, { minLength: 2, maxLength: 2 }),
        (places, chosen) => {
          const people = places.map((range) => person(range));
          const found = decideAttributions(
            attributions,
            decisions.map((one, index) => ({ ...one, state: chosen[index] ?? "open" })),
            people,
          );
          expect(found.decided).toBeLessThanOrEqual(attributions.length);
          expect(found.attributions.length).toBeLessThanOrEqual(attributions.length + people.length);
          expect(found.added).toBeLessThanOrEqual(people.length);
        },
      ),
    );
  });
});
