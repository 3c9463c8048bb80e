import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkQuotations } from "../../shared-text/check-quotations";
import { buildArticle, buildColumn } from "../test-input";
import { compareQuotations, KINDS_BY_CHANGE } from "./compare-quotations";
import { listPrintingRuns } from "./printing-runs";

const FULL = "We will open the lock again when the gate is safe and not a day before.";

/** An article for each of the printings, named a, b, c …, the quotation in its text's marks. */
function build(printings: readonly string[]) {
  const keys = printings.map((_, index) => String.fromCharCode("a".charCodeAt(0) + index));
  const articles = keys.map((key) => buildArticle(key));
  const texts = printings.map((words, index) => {
    const text = `The office: “${words}”`;
    const start = text.indexOf("“") + 1;
    return { article: keys[index] ?? "", text, quotations: [{ start, end: text.length - 1 }] };
  });
  const versions = Object.fromEntries(articles.map(({ key, versionKey }) => [key, versionKey]));
  const columns = keys.map((key) => buildColumn(key, { name: `Outlet ${key}` }));
  return { articles, columns, measured: { quotations: checkQuotations(texts), versions } };
}

const CUT = "We will open the lock again";
const ALTERED = "We will open the lock tomorrow when the gate is safe and not a day before.";

describe("compareQuotations", () => {
  it("puts first what changes most", () => {
    const { checks, counts } = compareQuotations(build([FULL, CUT, ALTERED]));
    const places = checks.map(({ kind }) => KINDS_BY_CHANGE.indexOf(kind));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(counts.altered).toBeGreaterThan(0);
    expect(counts.cut).toBeGreaterThan(0);
  });

  it("names who prints what, and says which words", () => {
    const { checks, sentence } = compareQuotations(build([FULL, CUT]));
    expect(checks).toHaveLength(1);
    expect(checks[0]?.kind).toBe("cut");
    expect(checks[0]?.differences).toEqual([
      "Outlet b does not have “when the gate is safe and not a day before” at the end.",
    ]);
    expect(sentence).toBe("Of one pair of quotations, one is cut.");
  });

  it("tells the same words from none", () => {
    expect(compareQuotations(build([FULL, FULL])).sentence).toBe(
      "One pair of quotations: the words are the same in both texts.",
    );
    expect(compareQuotations(build([FULL, "Nothing of the kind was ever said."])).sentence).toBe(
      "No words in quotation marks stand in two of these texts.",
    );
  });

  it("leaves out pairs of which one side is not shown or has a new text", () => {
    const input = build([FULL, CUT]);
    expect(compareQuotations({ ...input, articles: input.articles.slice(0, 1) }).checks).toEqual([]);
    const versions = { ...input.measured.versions, b: "b-v0" };
    expect(compareQuotations({ ...input, measured: { ...input.measured, versions } }).checks).toEqual([]);
  });
});

describe("listPrintingRuns", () => {
  const words = fc.constantFrom("gate", "lock", "safe,", "boats", "noon;", "again", "never", "Friday.");
  const speech = fc.array(words, { minLength: 6, maxLength: 14 }).map((all) => all.join(" "));

  it("gives back the quotation without what only the other side prints", () => {
    fc.assert(
      fc.property(speech, speech, (one, other) => {
        for (const check of build([one, other]).measured.quotations) {
          const runs = listPrintingRuns(check);
          const own = runs.filter(({ kind }) => kind !== "only-there").map(({ text }) => text);
          expect(own.join("")).toBe(check.quotation.exact);
          const others = runs.filter(({ kind }) => kind === "only-there");
          expect(others.every(({ text }) => check.against.exact.includes(text))).toBe(true);
        }
      }),
    );
  });
});
