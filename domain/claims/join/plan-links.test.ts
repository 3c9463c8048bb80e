import { expect, test } from "vitest";
import { planLinks } from "./plan-links";

const both = { from: 1, into: 2 };

test("links of the claim that goes lead to and from the one that stays, each once", () => {
  const known = { fromId: 2, toId: 4, kind: "updates" } as const;
  const links = [
    { fromId: 1, toId: 3, kind: "narrower" },
    { fromId: 4, toId: 1, kind: "contradicts" },
    { fromId: 1, toId: 4, kind: "updates" },
    known,
  ] as const;
  const { gone, made } = planLinks(links, both);
  expect(gone).toEqual(links.slice(0, 3));
  expect(made).toEqual([
    { fromId: 2, toId: 3, kind: "narrower" },
    { fromId: 4, toId: 2, kind: "contradicts" },
  ]);
});

test("what tied the two to each other ends", () => {
  expect(planLinks([{ fromId: 1, toId: 2, kind: "narrower" }], both).made).toEqual([]);
});
