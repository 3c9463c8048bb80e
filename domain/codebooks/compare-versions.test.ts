import fc from "fast-check";
import { expect, test } from "vitest";
import { codeHistory } from "./code-history";
import { compareVersions, type TracedVersion } from "./compare-versions";
import { countChanges, sayChange } from "./say-changes";
import { buildCode } from "./test-codes";
import { wordChanges } from "./word-changes";

const FIRST: TracedVersion = {
  number: 1,
  codes: ["Cost", "Safety", "Noise", "Delay"].map((name) => ({ ...buildCode(name), origins: [] })),
};

/** Cost renamed; safety and noise merged; delay split. */
const SECOND: TracedVersion = {
  number: 2,
  codes: [
    { ...buildCode("Cost"), name: "Price", origins: [{ from: "cost", kind: "renamed" }] },
    {
      ...buildCode("Nuisance"),
      origins: [
        { from: "safety", kind: "merged" },
        { from: "noise", kind: "merged" },
      ],
    },
    { ...buildCode("Late start"), origins: [{ from: "delay", kind: "split" }] },
    { ...buildCode("Late end"), origins: [{ from: "delay", kind: "split" }] },
  ],
};

/** Price reworded; nuisance retired; a new code. */
const THIRD: TracedVersion = {
  number: 3,
  codes: [
    {
      ...buildCode("Cost"),
      name: "Price",
      definition: "What it costs.",
      origins: [{ from: "cost", kind: "reworded" }],
    },
    { ...buildCode("Late start"), origins: [{ from: "late-start", kind: "kept" }] },
    { ...buildCode("Late end"), parentKey: "late-start", origins: [{ from: "late-end", kind: "kept" }] },
    { ...buildCode("View"), origins: [] },
  ],
};

const ALL = [THIRD, FIRST, SECOND];
const kindsOf = (from: number, to: number) =>
  Object.fromEntries(compareVersions(ALL, { from, to }).map(({ key, kind }) => [key, kind]));

test("each code says what became of it from one version to the next", () => {
  expect(kindsOf(1, 2)).toEqual({ cost: "renamed", nuisance: "merged", "late-start": "split", "late-end": "split" });
  expect(kindsOf(2, 3)).toEqual({
    cost: "reworded",
    "late-start": "kept",
    "late-end": "moved",
    view: "added",
    nuisance: "retired",
  });
});

test("over several versions what happened in between is followed", () => {
  expect(kindsOf(1, 3)).toEqual({
    cost: "renamed",
    "late-start": "split",
    "late-end": "split",
    view: "added",
    safety: "retired",
    noise: "retired",
  });
});

test("a version compared with itself has changed nothing", () => {
  expect(countChanges(compareVersions(ALL, { from: 2, to: 2 }))).toBe("no code changed");
});

test("a code without a written origin is the one of the same key", () => {
  const next = { number: 2, codes: FIRST.codes };
  expect(countChanges(compareVersions([FIRST, next], { from: 1, to: 2 }))).toBe("no code changed");
});

test("changes are counted and said in words", () => {
  const changes = compareVersions(ALL, { from: 1, to: 2 });
  expect(countChanges(changes)).toBe("1 merged, 2 split off, 1 renamed");
  expect(changes.map(sayChange)).toEqual([
    "“Cost” is now “Price”",
    "Nuisance comes from “Safety” and “Noise”",
    "Late start is a part of what was “Delay”",
    "Late end is a part of what was “Delay”",
  ]);
});

test("a code's history goes back to where it was another code", () => {
  const steps = (key: string) => codeHistory(ALL, key).map(({ version, change }) => [version, change.kind]);
  expect(steps("cost")).toEqual([
    [3, "reworded"],
    [2, "renamed"],
  ]);
  expect(steps("late-end")).toEqual([
    [3, "moved"],
    [2, "split"],
  ]);
  expect(steps("view")).toEqual([[3, "added"]]);
});

test("word changes put together are both wordings, whatever they are", () => {
  const words = fc.array(fc.constantFrom("an", "open", "quarrel", " ", "\n", "über", "👩‍🏫"), { maxLength: 30 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [before, after] = [one.join(" "), other.join(" ")];
      const changes = wordChanges(before, after);
      const join = (left: string) =>
        changes
          .filter(({ kind }) => kind !== left)
          .map(({ text }) => text)
          .join("");
      expect(join("added")).toBe(before);
      expect(join("removed")).toBe(after);
    }),
  );
});
