import fc from "fast-check";
import { expect, test } from "vitest";
import { signatureOf } from "./article-signature";
import { readArticleTerms } from "./article-terms";
import { eventLikeness, toEvidence, toLikeness } from "./event-likeness";
import { eventOf, REPORT_KEYS, REPORTS, signature, TABLE } from "@/test/news-reports";

const like = (a: Parameters<typeof signature>[0], b: Parameters<typeof signature>[0]) =>
  eventLikeness(signature(a), signature(b));

test("an article is most like itself, then another report, then an event of the same kind, then another kind", () => {
  expect(like("quake-a", "quake-a")).toBeGreaterThan(like("quake-a", "quake-b"));
  expect(like("quake-a", "quake-b")).toBeGreaterThan(like("quake-a", "other-quake-a"));
  expect(like("quake-a", "other-quake-a")).toBeGreaterThan(like("quake-a", "trial-a"));
});

test("reports on one event reach one half, reports on two earthquakes do not", () => {
  for (const a of REPORT_KEYS) {
    for (const b of REPORT_KEYS) expect([a, b, like(a, b) >= 0.5]).toEqual([a, b, eventOf(a) === eventOf(b)]);
  }
});

test("fewer shared names, fewer shared figures and less shared text are each less alike", () => {
  const text = "A court in Lindmouth jailed the harbour cashier Tessa Marrow. She took 212,000 crowns.";
  const likeTheFirst = (changed: string) =>
    eventLikeness(signature("trial-a"), signature("trial-b", { title: "Sentence", text: changed }));
  const full = likeTheFirst(text);
  expect(likeTheFirst(text.replace("Tessa Marrow", "Gerda Flint"))).toBeLessThan(full);
  expect(likeTheFirst(text.replace("212,000", "98,000"))).toBeLessThan(full);
  expect(likeTheFirst(text.slice(0, 40))).toBeLessThan(full);
});

test("renaming every name in both leaves them as alike", () => {
  const renamed = (key: "quake-a" | "quake-b") => {
    const rename = (words: string) =>
      words.replace(/Orvanto|Telmar|Brisca|Quennet|Ilda/g, (name) => `Zu${name.toLowerCase()}`);
    return signature(key, { title: rename(REPORTS[key].title), text: rename(REPORTS[key].text) });
  };
  expect(eventLikeness(renamed("quake-a"), renamed("quake-b"))).toBeCloseTo(like("quake-a", "quake-b"), 1);
});

test("likeness is the same both ways and between 0 and 1, whatever the texts", () => {
  const sign = (text: string) => signatureOf(readArticleTerms({ key: "k", day: null, title: "", text }, TABLE));
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.lorem(), (a, b) => {
      const there = eventLikeness(sign(a), sign(b));
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThanOrEqual(1);
      expect(eventLikeness(sign(b), sign(a))).toBeCloseTo(there);
    }),
  );
});

test("articles without words are like nothing, not even each other", () => {
  const empty = signature("quake-a", { title: "", text: "" });
  expect(eventLikeness(empty, empty)).toBeLessThan(0.5);
  expect(eventLikeness(empty, signature("quake-a"))).toBeLessThan(0.5);
});

test("evidence and likeness are two scales of one thing", () => {
  expect(toLikeness(0)).toBe(0.5);
  expect(toEvidence(toLikeness(2.5))).toBeCloseTo(2.5);
  expect(Number.isFinite(toEvidence(0)) && Number.isFinite(toEvidence(1))).toBe(true);
});
