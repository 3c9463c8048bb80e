import { expect, test } from "vitest";
import type { Mention } from "@/domain/claims/claim";
import { draftOf, hasDetails, PLAIN_READING, readingOf, withVoice } from "./mention-reading";

const STORED: Mention = {
  key: "m1",
  claim: "c1",
  article: "a1",
  passage: { key: "p1", versionKey: "v1", start: 0, end: 12, state: "exact", firstWords: "The lock opens" },
  voice: "attributed",
  polarity: "denies",
  hedged: true,
  fit: "wider",
  verb: "denied",
  verbClass: "denying",
  ironic: false,
  apparentError: false,
  unsure: false,
  note: null,
  speakers: [{ name: "Ines Halloran", type: "person", viaOutlet: null }],
  coder: "ada",
};

test("a stored mention goes through the form unchanged", () => {
  const { voice, polarity, hedged, fit, verb, verbClass, ironic, apparentError, unsure, note, speakers } = STORED;
  const fields = { voice, polarity, hedged, fit, verb, verbClass, ironic, apparentError, unsure, note, speakers };
  expect(draftOf(readingOf(STORED))).toEqual(fields);
});

test("empty texts are none, and white space around the others goes", () => {
  expect(draftOf({ ...PLAIN_READING, verb: "  ", note: "" })).toMatchObject({ verb: null, note: null });
  expect(draftOf({ ...PLAIN_READING, verb: " said ", note: " See 4. " })).toMatchObject({
    verb: "said",
    note: "See 4.",
  });
});

test("choosing attributed makes room for a speaker; choosing another voice sends none, but forgets none either", () => {
  const attributed = withVoice(PLAIN_READING, "attributed");
  expect(attributed.speakers).toHaveLength(1);
  const named = { ...attributed, speakers: STORED.speakers };
  const own = withVoice(named, "own");
  expect(draftOf(own).speakers).toEqual([]);
  expect(draftOf(withVoice(own, "attributed")).speakers).toEqual(STORED.speakers);
});

test("what stands under More is noticed, voice and polarity are not", () => {
  expect(hasDetails({ ...PLAIN_READING, voice: "presupposed", polarity: "open" })).toBe(false);
  expect(hasDetails({ ...PLAIN_READING, fit: "narrower" })).toBe(true);
  expect(hasDetails({ ...PLAIN_READING, note: "?" })).toBe(true);
});
