import { expect, test } from "vitest";
import { createEventIndex } from "./event-index";
import { placeArticle } from "./place-article";
import { eventOf, REPORT_KEYS, type ReportKey, signature, termsOf } from "@/test/news-reports";

function indexOf(keys: readonly ReportKey[], day: number | null = null) {
  const index = createEventIndex();
  for (const key of keys) index.add(signature(key, { day }), eventOf(key));
  return index;
}

test.each(REPORT_KEYS)("%s is placed with the other reports on its event", (key) => {
  const index = indexOf(REPORT_KEYS.filter((other) => other !== key));
  expect(placeArticle(index, termsOf(key))).toMatchObject({ event: eventOf(key), rule: "average" });
});

test("a proposal says which names, figures and pairs it rests on, and which articles", () => {
  const { shared, nearest } = placeArticle(indexOf(["quake-a", "quake-b", "trial-a"]), termsOf("quake-c"));
  expect(shared.map(({ text }) => text)).toEqual(expect.arrayContaining(["orvanto", "ilda quennet"]));
  expect(shared.find(({ text }) => text === "orvanto")).toMatchObject({ kind: "name", articles: 2 });
  expect(nearest.toSorted()).toEqual(["quake-a", "quake-b"]);
});

test("an event of its own still says what it is most like, and why that is not enough", () => {
  const placed = placeArticle(indexOf(["quake-a", "quake-b"]), termsOf("other-quake-a"));
  expect(placed).toMatchObject({ event: null, rule: "none", nearest: expect.arrayContaining(["quake-a"]) });
  expect(placed.likeness).toBeLessThan(0.5);
});

test("the days of silence are told and counted", () => {
  const index = indexOf(["quake-a", "quake-b"], 100);
  const near = placeArticle(index, termsOf("quake-c", { day: 103 }));
  const far = placeArticle(index, termsOf("quake-c", { day: 500 }));
  expect(near).toMatchObject({ event: "quake", daysApart: 3 });
  expect(far).toMatchObject({ event: null, daysApart: 400 });
  expect(placeArticle(index, termsOf("quake-c")).daysApart).toBeNull();
});

test("nothing is like anything in an empty index", () => {
  expect(placeArticle(indexOf([]), termsOf("quake-a"))).toEqual({
    event: null,
    likeness: null,
    rule: "none",
    shared: [],
    daysApart: null,
    nearest: [],
  });
});

test("placing changes nothing: the same question gets the same answer, and no other's answer moves", () => {
  const index = indexOf(["quake-a", "quake-b", "trial-a"]);
  const before = placeArticle(index, termsOf("trial-b"));
  placeArticle(index, termsOf("quake-c"));
  index.add(signature("quake-c"), "quake");
  expect(placeArticle(index, termsOf("trial-b"))).toEqual(before);
});

test("of two events that are equally alike the one with the smaller name is proposed", () => {
  const index = createEventIndex();
  index.add(signature("quake-a"), "second");
  index.add(signature("quake-a"), "first");
  expect(placeArticle(index, termsOf("quake-b")).event).toBe("first");
});

test("in an event of many articles those nearest in time are asked", () => {
  const index = createEventIndex();
  for (let day = 0; day < 120; day += 1) index.add(signature("quake-a", { key: `report-${day}`, day }), "quake");
  const { nearest } = placeArticle(index, termsOf("quake-b", { day: 130 }));
  expect(nearest).toHaveLength(5);
  expect(nearest.every((key) => Number(key.slice("report-".length)) >= 60)).toBe(true);
});
