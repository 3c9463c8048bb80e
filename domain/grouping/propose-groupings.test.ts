import fc from "fast-check";
import { expect, test } from "vitest";
import { REPORT_KEYS, type ReportKey, eventOf, signature } from "@/test/news-reports";
import type { GroupingChange } from "../suggestions/grouping-proposal";
import type { ArticleSignature } from "./article-signature";
import { createDecidedGroupings } from "./decided-groupings";
import { createLinkedArticles } from "./linked-articles";
import { listNeighbourhoods, type PlacedArticle } from "./neighbourhoods";
import { proposeGroupings } from "./propose-groupings";

interface Options {
  readonly decided?: readonly GroupingChange[];
  readonly apart?: boolean;
}

/** What is proposed for articles that stand where `places` says; left out: without a place. */
function propose(
  places: Readonly<Record<string, readonly string[]>>,
  { decided = [], apart = false }: Options = {},
  signatures: readonly ArticleSignature[] = REPORT_KEYS.map((key) => signature(key)),
) {
  const linked = createLinkedArticles();
  for (const one of signatures) linked.put(one);
  const eventsOf = (key: string) => Object.keys(places).filter((event) => places[event]?.includes(key) === true);
  const articles = signatures.map((one): PlacedArticle => ({ signature: one, events: eventsOf(one.key) }));
  const context = {
    decided: createDecidedGroupings(decided),
    linksOf: linked.linksOf,
    areKeptApart: () => apart,
  };
  return listNeighbourhoods(articles, linked.linksOf).flatMap((some) => proposeGroupings(some, context));
}

const changes = (found: ReturnType<typeof propose>) =>
  found.map(({ kind, articles, event, from }) => ({ kind, articles: [...articles].sort(), event, from }));

const IN_PLACE = {
  quake: ["quake-a", "quake-b", "quake-c"],
  other: ["other-quake-a", "other-quake-b"],
  trial: ["trial-a", "trial-b"],
};

test("where every article stands in its event nothing is proposed", () => {
  expect(propose(IN_PLACE)).toEqual([]);
});

test("without any event the articles are proposed as groups, an earthquake beside another one", () => {
  expect(changes(propose({}))).toEqual([
    { kind: "new", articles: ["other-quake-a", "other-quake-b"], event: null, from: null },
    { kind: "new", articles: ["quake-a", "quake-b", "quake-c"], event: null, from: null },
    { kind: "new", articles: ["trial-a", "trial-b"], event: null, from: null },
  ]);
});

test("an article without a place is proposed for the event that it is like", () => {
  const found = propose({ ...IN_PLACE, quake: ["quake-a", "quake-b"] });
  expect(changes(found)).toEqual([{ kind: "join", articles: ["quake-c"], event: "quake", from: null }]);
  expect(found[0]).toMatchObject({ told: "quake-c", nearest: expect.arrayContaining(["quake-a", "quake-b"]) });
});

test("an article that stands among strangers is proposed for the event that it is like", () => {
  const astray = { quake: ["quake-a", "quake-b", "quake-c", "trial-b"], trial: ["trial-a", "trial-c"] };
  const copy = signature("trial-a", { key: "trial-c" });
  const found = propose(astray, {}, [...REPORT_KEYS.map((key) => signature(key)), copy]);
  expect(changes(found).filter(({ kind }) => kind === "move")).toEqual([
    { kind: "move", articles: ["trial-b"], event: "trial", from: "quake" },
  ]);
});

test("an event that holds two happenings is proposed to be split, the smaller part first", () => {
  const found = propose({ both: [...IN_PLACE.quake, ...IN_PLACE.trial], other: IN_PLACE.other });
  expect(changes(found)).toEqual([{ kind: "split", articles: IN_PLACE.trial, event: "both", from: null }]);
});

test("merges make no chains: of three events that look alike two are proposed", () => {
  const copies = ["a", "b", "c", "d", "e", "f"].map((letter) => signature("quake-a", { key: letter }));
  const found = propose({ one: ["a", "b"], two: ["c", "d"], three: ["e", "f"] }, {}, copies);
  expect(found.map(({ kind }) => kind)).toEqual(["merge"]);
});

test("events that people keep apart, or that share an article, are not proposed to be merged", () => {
  const copies = ["a", "b", "c"].map((letter) => signature("quake-a", { key: letter }));
  expect(propose({ one: ["a"], two: ["b", "c"] }, {}, copies).map(({ kind }) => kind)).toEqual(["merge"]);
  expect(propose({ one: ["a"], two: ["b", "c"] }, { apart: true }, copies)).toEqual([]);
  expect(propose({ one: ["a", "b"], two: ["b", "c"] }, {}, copies)).toEqual([]);
});

test("what was decided on is not proposed again, in either direction, and not with one article more", () => {
  const free = { ...IN_PLACE, quake: ["quake-a", "quake-b"] };
  const join = { kind: "join", articles: ["quake-c"], event: "quake", from: null } as const;
  expect(propose(free, { decided: [join] })).toEqual([]);
  const group = { kind: "new", articles: ["quake-a", "quake-b"], event: null, from: null } as const;
  expect(changes(propose({}, { decided: [group] })).some(({ articles }) => articles.includes("quake-a"))).toBe(false);
  const copies = ["a", "b"].map((letter) => signature("quake-a", { key: letter }));
  for (const [event, from] of [
    ["one", "two"],
    ["two", "one"],
  ] as const) {
    const merge = { kind: "merge", articles: [], event, from } as const;
    expect(propose({ one: ["a"], two: ["b"] }, { decided: [merge] }, copies)).toEqual([]);
  }
});

test("the order in which articles come changes nothing", () => {
  const place = fc.constantFrom(null, "quake", "other", "trial");
  const all = REPORT_KEYS.map((key: ReportKey) => signature(key));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.array(place, { minLength: all.length, maxLength: all.length }),
      (shuffled, where) => {
        const places: Record<string, string[]> = { quake: [], other: [], trial: [] };
        for (const [at, key] of REPORT_KEYS.entries()) places[where[at] ?? ""]?.push(key);
        expect(changes(propose(places, {}, shuffled))).toEqual(changes(propose(places, {}, all)));
      },
    ),
  );
});

test("an article of another happening changes no other article's proposals", () => {
  const some = REPORT_KEYS.filter((key) => eventOf(key) !== "trial").map((key) => signature(key));
  const trials = (["trial-a", "trial-b"] as const).map((key) => signature(key));
  const without = changes(propose({ quake: ["quake-a"] }, {}, some));
  expect(changes(propose({ quake: ["quake-a"] }, {}, [...some, ...trials]))).toEqual(expect.arrayContaining(without));
});
