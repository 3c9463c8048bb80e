import { expect, test } from "vitest";
import { sayChanges } from "./say-changes";

const changes = {
  claim: { added: 12, removed: 3, kept: 40, decided: 5 },
  frame: { added: 0, removed: 0, kept: 7, decided: 0 },
  attribution: { added: 1, removed: 0, kept: 0, decided: 1 },
  grouping: { added: 0, removed: 0, kept: 0, decided: 0 },
};

test("a run tells by kind what is new, gone and as before, and how many decisions it kept", () => {
  expect(sayChanges(changes, { tellsDecisions: true })).toEqual([
    { name: "Who says what", words: "1 proposal new, 0 gone, 0 as before; 1 decision kept" },
    { name: "Frames", words: "nothing new, nothing gone, 7 as before" },
    { name: "Claims", words: "12 proposals new, 3 gone, 40 as before; 5 decisions kept" },
  ]);
});

test("who is still at work learns nothing of decisions, not even that there are any", () => {
  const alone = { frame: { added: 0, removed: 0, kept: 0, decided: 9 } };
  expect(sayChanges(alone, { tellsDecisions: false })).toEqual([]);
  const told = sayChanges(changes, { tellsDecisions: false });
  expect(told.map(({ words }) => words).join()).not.toContain("decision");
});
