import { expect, test } from "vitest";
import { addChanges, describeMerge, mergeSuggestions, type StoredSuggestion } from "./merge-suggestions";
import type { ProposedSuggestion } from "./suggestion";

const stored = (key: string, state: StoredSuggestion["state"], kind = "frame"): StoredSuggestion => ({
  key,
  kind,
  state,
});
const proposed = (key: string, kind: ProposedSuggestion["kind"] = "frame"): ProposedSuggestion => ({
  key,
  kind,
  method: "policy-frames/2",
  code: "policy-frames/economic",
  range: { start: 0, end: 5 },
  score: 0.5,
  proposal: {},
});
const keysOf = (all: readonly { readonly key: string }[]) => all.map(({ key }) => key);

test("what is new is added, what is still proposed is brought up to date, what nobody decided and is gone goes", () => {
  const merged = mergeSuggestions(
    [stored("stays", "open"), stored("goes", "open")],
    [proposed("stays"), proposed("new")],
  );
  expect(keysOf(merged.insert)).toEqual(["new"]);
  expect(keysOf(merged.refresh)).toEqual(["stays"]);
  expect(merged.remove).toEqual(["goes"]);
});

test.each(["accepted", "corrected", "rejected"] as const)(
  "what a person has %s stays what they saw, whether it is proposed again or not",
  (state) => {
    const merged = mergeSuggestions([stored("again", state), stored("gone", state)], [proposed("again")]);
    expect(merged).toEqual({ insert: [], refresh: [], remove: [] });
  },
);

test("a suggestion that a method makes twice is one", () => {
  expect(keysOf(mergeSuggestions([], [proposed("twice"), proposed("twice")]).insert)).toEqual(["twice"]);
});

test("a run says by kind what is new, gone, as before, and decided", () => {
  const before = [
    stored("stays", "open"),
    stored("goes", "open", "attribution"),
    stored("no", "rejected", "attribution"),
    stored("yes", "accepted"),
  ];
  const merged = mergeSuggestions(before, [proposed("stays"), proposed("new", "attribution")]);
  expect(describeMerge(before, merged)).toEqual({
    frame: { added: 0, removed: 0, kept: 1, decided: 1 },
    attribution: { added: 1, removed: 1, kept: 0, decided: 1 },
  });
});

test("what several runs changed adds up, kinds that only one of them met included", () => {
  const one = { frame: { added: 1, removed: 2, kept: 3, decided: 4 } };
  const other = {
    frame: { added: 1, removed: 0, kept: 0, decided: 0 },
    claim: { added: 5, removed: 0, kept: 0, decided: 0 },
  };
  expect(addChanges(one, other)).toEqual({
    claim: { added: 5, removed: 0, kept: 0, decided: 0 },
    frame: { added: 2, removed: 2, kept: 3, decided: 4 },
  });
});
