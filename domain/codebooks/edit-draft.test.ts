import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPlaceFault, inTreeOrder } from "./code-tree";
import { type CodebookDraft, type DraftEdit, editDraft } from "./edit-draft";
import { buildCode, buildDraft } from "./test-codes";

const CODES = [buildCode("Cost"), buildCode("Safety"), buildCode("Noise")];

/** The draft after edits that are all done. */
function edited(draft: CodebookDraft, ...edits: readonly DraftEdit[]): CodebookDraft {
  return edits.reduce((before, edit) => {
    const outcome = editDraft(before, edit);
    if (!outcome.ok) throw new Error(outcome.message);
    const usedKeys = new Set([...before.usedKeys, ...outcome.codes.map(({ key }) => key)]);
    return { ...before, codes: outcome.codes, usedKeys };
  }, draft);
}

const keysOf = ({ codes }: CodebookDraft) => codes.map(({ key }) => key);

describe("wording", () => {
  const better = { ...buildCode("Cost"), definition: "What something costs, and who pays." };

  test("a renamed code keeps its key and its origin", () => {
    const draft = edited(buildDraft(CODES), {
      kind: "reword",
      code: "cost",
      wording: { ...buildCode("Cost"), name: "Price" },
      meaning: null,
    });
    expect(draft.codes[0]).toMatchObject({ key: "cost", name: "Price", origins: [{ from: "cost", kind: "renamed" }] });
  });

  test("a changed definition waits until somebody says whether the meaning stays", () => {
    const edit = { kind: "reword", code: "cost", wording: better, meaning: null } as const;
    expect(editDraft(buildDraft(CODES), edit)).toMatchObject({ ok: false, reason: "meaning" });
  });

  test("better words for the same meaning keep the key", () => {
    const draft = edited(buildDraft(CODES), { kind: "reword", code: "cost", wording: better, meaning: "same" });
    expect(draft.codes[0]).toMatchObject({ key: "cost", origins: [{ from: "cost", kind: "reworded" }] });
  });

  test("another meaning makes a new code with a key of its own and retires the old one", () => {
    const codes = [...CODES, buildCode("Fares", { parentKey: "cost" })];
    const draft = edited(buildDraft(codes), { kind: "reword", code: "cost", wording: better, meaning: "other" });
    expect(keysOf(draft)).toEqual(["cost-2", "fares", "safety", "noise"]);
    expect(draft.codes[0]?.origins).toEqual([]);
    expect(draft.codes[1]?.parentKey).toBe("cost-2");
  });

  test("words that are put back leave the code as it was kept", () => {
    const draft = edited(
      buildDraft(CODES),
      { kind: "reword", code: "cost", wording: better, meaning: "same" },
      { kind: "reword", code: "cost", wording: buildCode("Cost"), meaning: null },
    );
    expect(draft.codes[0]?.origins).toEqual([{ from: "cost", kind: "kept" }]);
  });

  test("a code that only the draft has is reworded without being asked", () => {
    const added = edited(buildDraft(CODES), { kind: "add", wording: buildCode("Smell"), parentKey: null });
    const wording = { ...buildCode("Smell"), definition: "What it smells of." };
    const draft = edited(added, { kind: "reword", code: "smell", wording, meaning: null });
    expect(draft.codes.at(-1)).toMatchObject({ key: "smell", definition: "What it smells of.", origins: [] });
  });
});

describe("keys", () => {
  test("a key that an earlier version gave is never given to another code", () => {
    const draft = edited(buildDraft(CODES, ["traffic"]), {
      kind: "add",
      wording: buildCode("Traffic"),
      parentKey: null,
    });
    expect(keysOf(draft)).toContain("traffic-2");
  });

  test("a name without Latin letters gets a key all the same", () => {
    const draft = edited(buildDraft(CODES), { kind: "add", wording: buildCode("費用"), parentKey: null });
    expect(keysOf(draft)).toContain("code");
  });
});

describe("merging and splitting", () => {
  test("a merged code stands in the place of the first and comes from both", () => {
    const draft = edited(buildDraft(CODES), { kind: "merge", code: "safety", other: "noise", name: "Nuisance" });
    expect(keysOf(draft)).toEqual(["cost", "nuisance"]);
    expect(draft.codes[1]?.origins).toEqual([
      { from: "safety", kind: "merged" },
      { from: "noise", kind: "merged" },
    ]);
    expect(draft.codes[1]?.definition).toContain("speaks of noise");
  });

  test("what stood under either stands under the merged code", () => {
    const codes = [...CODES, buildCode("Fares", { parentKey: "cost" }), buildCode("Horns", { parentKey: "noise" })];
    const draft = edited(buildDraft(codes), { kind: "merge", code: "cost", other: "noise", name: "Burden" });
    expect(draft.codes.filter(({ parentKey }) => parentKey === "burden").map(({ key }) => key)).toEqual([
      "fares",
      "horns",
    ]);
  });

  test("a code merged with its own heading stands where the heading stood", () => {
    const codes = [buildCode("Cost"), buildCode("Fares", { parentKey: "cost" })];
    const draft = edited(buildDraft(codes), { kind: "merge", code: "fares", other: "cost", name: "Money" });
    expect(draft.codes).toMatchObject([{ key: "money", parentKey: null }]);
  });

  test("a code is not merged with itself", () => {
    const outcome = editDraft(buildDraft(CODES), { kind: "merge", code: "cost", other: "cost", name: "Cost" });
    expect(outcome.ok).toBe(false);
  });

  test("both halves of a split come from the one code, with keys of their own", () => {
    const draft = edited(buildDraft(CODES), { kind: "split", code: "cost", names: ["Cost", "Fares"] });
    expect(keysOf(draft)).toEqual(["cost-2", "fares", "safety", "noise"]);
    for (const code of draft.codes.slice(0, 2)) expect(code.origins).toEqual([{ from: "cost", kind: "split" }]);
  });

  test("a heading cannot be split", () => {
    const codes = [...CODES, buildCode("Fares", { parentKey: "cost" })];
    const outcome = editDraft(buildDraft(codes), { kind: "split", code: "cost", names: ["Price", "Fees"] });
    expect(outcome).toMatchObject({ ok: false, reason: "not-possible" });
  });
});

describe("places", () => {
  const nested = [buildCode("Cost"), buildCode("Fares", { parentKey: "cost" }), buildCode("Safety")];

  test("a code moves among its neighbours with everything under it", () => {
    const draft = edited(buildDraft(nested), { kind: "move", code: "safety", direction: "up" });
    expect(keysOf(draft)).toEqual(["safety", "cost", "fares"]);
    const back = edited(draft, { kind: "move", code: "cost", direction: "up" });
    expect(keysOf(back)).toEqual(["cost", "fares", "safety"]);
  });

  test("the first one does not move up", () => {
    const outcome = editDraft(buildDraft(nested), { kind: "move", code: "cost", direction: "up" });
    expect(outcome).toMatchObject({ ok: false, message: "Cost is the first one here already." });
  });

  test("nothing stands under itself or on a fourth level", () => {
    const deep = [...nested, buildCode("Season tickets", { parentKey: "fares" })];
    const under = (code: string, parentKey: string) =>
      editDraft(buildDraft(deep), { kind: "place", code, parentKey }).ok;
    expect(under("cost", "season-tickets")).toBe(false);
    expect(under("safety", "season-tickets")).toBe(false);
    expect(under("safety", "fares")).toBe(true);
  });

  test("what stood under a removed code moves up", () => {
    const draft = edited(buildDraft(nested), { kind: "remove", code: "cost" });
    expect(draft.codes.map(({ key, parentKey }) => [key, parentKey])).toEqual([
      ["fares", null],
      ["safety", null],
    ]);
  });
});

test("whatever is done to a draft, keys stay unique, places sound and origins known", () => {
  const name = fc.constantFrom("Cost", "Safety", "Noise", "Fares", "Delay");
  const anyEdit = (codes: readonly { readonly key: string }[]): fc.Arbitrary<DraftEdit> => {
    const code = fc.constantFrom(...codes.map(({ key }) => key));
    const parentKey = fc.option(code, { nil: null });
    return fc.oneof(
      fc.record({ kind: fc.constant("add" as const), wording: name.map((one) => buildCode(one)), parentKey }),
      fc.record({ kind: fc.constant("place" as const), code, parentKey }),
      fc.record({
        kind: fc.constant("move" as const),
        code,
        direction: fc.constantFrom("up" as const, "down" as const),
      }),
      fc.record({ kind: fc.constant("merge" as const), code, other: code, name }),
      fc.record({ kind: fc.constant("split" as const), code, names: fc.tuple(name, name) }),
      fc.record({
        kind: fc.constant("reword" as const),
        code,
        wording: name.map((one) => buildCode(one)),
        meaning: fc.constantFrom("same" as const, "other" as const),
      }),
    );
  };
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 12 }), (seeds) => {
      let draft = buildDraft(CODES);
      for (const seed of seeds) {
        const [edit] = fc.sample(anyEdit(draft.codes), { seed, numRuns: 1 });
        if (edit === undefined) continue;
        const outcome = editDraft(draft, edit);
        if (!outcome.ok) continue;
        const usedKeys = new Set([...draft.usedKeys, ...outcome.codes.map(({ key }) => key)]);
        draft = { ...draft, codes: outcome.codes, usedKeys };
        expect(new Set(keysOf(draft)).size).toBe(draft.codes.length);
        expect(findPlaceFault(draft.codes)).toBeNull();
        expect(inTreeOrder(draft.codes)).toEqual(draft.codes);
        for (const { origins } of draft.codes) {
          for (const { from } of origins) expect(CODES.map(({ key }) => key)).toContain(from);
        }
      }
    }),
    { numRuns: 60 },
  );
});
