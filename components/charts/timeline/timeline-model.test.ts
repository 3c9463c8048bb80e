import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildComparison } from "@/domain/comparison/build-comparison";
import { type ComparedArticle, DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { buildArticle, buildColumn, buildInput } from "@/domain/comparison/test-input";
import { compareTimeline, type LaterVersion } from "@/domain/comparison/timeline/compare-timeline";
import { dateOfDayNumber, dayNumber } from "@/domain/dates/day-number";
import { describeTimelineMeasure, modelTimeline, WIDTH } from "./timeline-model";
import { timeAxis } from "./time-axis";

const TARGET = 24;

function build(articles: readonly ComparedArticle[], versions: readonly LaterVersion[] = []) {
  const columns = [...new Set(articles.map(({ column }) => column))].map((key, index) =>
    buildColumn(key, { slot: index + 1 }),
  );
  const input = buildInput({ articles, columns });
  const event = { ...input.event, windowStart: null, windowEnd: null };
  const comparison = buildComparison({ ...input, event }, DEFAULT_OPTIONS);
  return compareTimeline({ comparison, versions, sharedText: null });
}

const start = dayNumber("2031-03-03");
const dates = fc.oneof(
  fc.record({
    publishedOn: fc.integer({ min: 0, max: 12 }).map((offset) => dateOfDayNumber(start + offset)),
    notBefore: fc.constant(null),
    notAfter: fc.constant(null),
  }),
  fc.constant({ publishedOn: "2031-03", notBefore: null, notAfter: null }),
  fc.constant({ publishedOn: null, notBefore: "2031-03-04", notAfter: null }),
  fc.constant({ publishedOn: null, notBefore: null, notAfter: null }),
);

describe("modelTimeline", () => {
  it("draws every article once, in its lane, and no two targets on top of each other", () => {
    const articles = fc
      .array(fc.tuple(dates, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 50 })
      .map((all) => all.map(([known, outlet], index) => buildArticle(`a${index}`, { ...known, column: `o${outlet}` })));
    fc.assert(
      fc.property(articles, (all) => {
        const { lanes } = modelTimeline(build(all));
        const marks = lanes.flatMap((lane) => lane.marks.map((mark) => ({ lane, mark })));
        expect(marks.map(({ mark }) => mark.article.article).sort()).toEqual(all.map(({ key }) => key).sort());
        for (const { lane, mark } of marks) {
          expect(mark.y - TARGET / 2).toBeGreaterThanOrEqual(lane.top);
          expect(mark.y + TARGET / 2).toBeLessThanOrEqual(lane.top + lane.height);
          expect(mark.x).toBeLessThanOrEqual(WIDTH);
        }
        const dots = marks.filter(({ mark }) => mark.bar === null).map(({ mark }) => mark);
        for (const [index, one] of dots.entries()) {
          for (const other of dots.slice(index + 1)) {
            const isApart = Math.abs(one.x - other.x) > TARGET - 0.01 || Math.abs(one.y - other.y) > TARGET - 0.01;
            expect(isApart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("puts the articles of one day beside each other where the day is wide enough", () => {
    const articles = ["a", "b", "c"].map((key) => buildArticle(key, { column: "wire" }));
    const [lane] = modelTimeline(build(articles)).lanes;
    expect(new Set(lane?.marks.map(({ y }) => y)).size).toBe(1);
    expect(new Set(lane?.marks.map(({ x }) => x)).size).toBe(3);
  });

  it("keeps what has no date, and a text that came in outside of the days, in columns of their own", () => {
    const undated = { publishedOn: null, publishedPrecision: null } as const;
    const articles = [buildArticle("wire"), buildArticle("ledger"), buildArticle("lantern", undated)];
    const version = { article: "wire", version: "v2", number: 2, day: "2031-09-01", reason: "Corrected" };
    const { beside, lanes, ticks } = modelTimeline(build(articles, [version]));
    expect(beside.map(({ heading }) => heading)).toEqual(["no date", "later texts"]);
    const days = Math.max(...ticks.map(({ x }) => x));
    const lantern = lanes.find(({ column }) => column.key === "lantern")?.marks[0];
    const later = lanes.flatMap(({ versions }) => versions)[0];
    expect(lantern?.x).toBeGreaterThan(days);
    expect(later?.x).toBeGreaterThan(lantern?.x ?? Infinity);
  });

  it("draws without any day at all", () => {
    const undated = { publishedOn: null, publishedPrecision: null } as const;
    const timeline = build([buildArticle("wire", undated), buildArticle("ledger", undated)]);
    const model = modelTimeline(timeline);
    expect(model.ticks).toEqual([]);
    expect(model.lanes.flatMap(({ marks }) => marks)).toHaveLength(2);
    expect(describeTimelineMeasure(timeline)).toBe(
      "Day of publication, outlets by first article · 2 articles of 2 outlets",
    );
  });
});

describe("timeAxis", () => {
  it.each([
    ["2031-03-05", "2031-03-05", ["5 March"]],
    ["2031-03-03", "2031-03-09", ["3 March", "5", "7", "9"]],
    ["2031-02-27", "2031-03-02", ["27 February", "28", "1 March", "2"]],
    ["2031-03-03", "2031-03-31", ["3 March", "17", "31"]],
    ["2030-10-14", "2031-03-09", ["November 2030", "January 2031", "March"]],
    ["2020-08-06", "2022-08-10", ["January 2021", "July", "January 2022", "July"]],
    ["1998-08-06", "2031-08-10", ["2000", "2010", "2020", "2030"]],
  ])("marks at most four days from %s to %s", (first, last, labels) => {
    expect(timeAxis(first, last).ticks.map(({ label }) => label)).toEqual(labels);
  });

  it("marks one to four days of any stretch, all within it and in order", () => {
    const day = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2099-12-31") });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        const { ticks } = timeAxis(dateOfDayNumber(first), dateOfDayNumber(last));
        const days = ticks.map((tick) => tick.day);
        expect(days.length).toBeGreaterThan(0);
        expect(days.length).toBeLessThanOrEqual(4);
        expect(days.every((tick) => tick >= first && tick <= last)).toBe(true);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }),
    );
  });
});
