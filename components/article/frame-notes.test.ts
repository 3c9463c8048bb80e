import { expect, test } from "vitest";
import { ADJUDICATION } from "@/domain/adjudication/adjudicated-voice";
import { buildCoding, buildPassage } from "@/domain/comparison/test-input";
import { frameNotes } from "./frame-notes";

const codes = new Map([["conflict", { key: "conflict", name: "Conflict", digit: 1, slot: 1 as const }]]);
const coders = { ada: "Ada Holm", ben: "Ben Okafor" };
const on = (coder: string, start: number, voice: "outlet" | "quoted" = "outlet") =>
  buildCoding("lantern", coder, "conflict", { scope: "passage", passage: buildPassage("lantern", start), voice });
const notesOf = (settled: Parameters<typeof frameNotes>[0]["settled"]) =>
  frameNotes({
    codings: [on("ada", 10), on("ben", 10, "quoted"), on("ben", 60)],
    settled,
    codes,
    coders,
    viewer: null,
  });

test("coders who mark the same words with the same code share one note", () => {
  expect(notesOf(null).map(({ codings, settled }) => [codings.map(({ text }) => text), settled])).toEqual([
    [["Ada Holm", "Ben Okafor, quoted words"], null],
    [["Ben Okafor"], null],
  ]);
});

test("a settled article says of each mark whether it stands, and adds no mark", () => {
  const notes = notesOf([on(ADJUDICATION, 10, "quoted")]);
  expect(notes.map(({ codings, settled }) => [codings.length, settled])).toEqual([
    [2, "Settled by adjudication: applies, quoted words"],
    [1, "Settled by adjudication: does not apply here"],
  ]);
  expect(notes[0]?.mark.isQuoted).toBe(false);
});

test("what was settled stays to be seen when no coder marks it any more", () => {
  expect(notesOf([on(ADJUDICATION, 200)]).at(-1)).toMatchObject({
    mark: { start: 200 },
    codings: [],
    settled: "Settled by adjudication: applies",
  });
});
