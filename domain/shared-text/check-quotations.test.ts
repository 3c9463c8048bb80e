import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuotations } from "../attribution/quotation-marks";
import { checkQuotations, type QuotingArticle } from "./check-quotations";

function buildArticle(article: string, text: string): QuotingArticle {
  return { article, text, quotations: findQuotations(text).filter(({ depth }) => depth === 0) };
}

const checkTwo = (one: string, other: string) => checkQuotations([buildArticle("a", one), buildArticle("b", other)]);
const kinds = (one: string, other: string) => checkTwo(one, other).map(({ kind }) => kind);

const WHOLE = "The bridge is safe for all who cross it, if the old bearings are replaced before the winter.";

test("the same sentence in two articles is exact, whatever its marks and its first letter", () => {
  expect(kinds(`“${WHOLE}” said Ash.`, `Ash said: "${WHOLE.toUpperCase()}"`)).toEqual(["exact"]);
  expect(
    kinds(
      `“${WHOLE}” said Ash.`,
      `Ash said "the bridge is safe for all who cross it, if the old bearings are replaced before the winter".`,
    ),
  ).toEqual(["exact"]);
});

test("a sentence that an attribution interrupts is exact", () => {
  const interrupted =
    "“The bridge is safe for all who cross it,” Ash said, “if the old bearings are replaced before the winter.”";
  expect(kinds(interrupted, `“${WHOLE}”`)).not.toContain("joined");
  expect(kinds(`“${WHOLE}”`, interrupted)).toEqual(["exact"]);
});

test("a sentence more on one side is no difference", () => {
  expect(kinds(`“We met on Monday. ${WHOLE}” said Ash.`, `“${WHOLE}”`)).toEqual(["exact"]);
});

test("a quotation without its condition is cut, and what is missing is told", () => {
  const [check] = checkTwo("Ash: “The bridge is safe for all who cross it.”", `“${WHOLE}” said Ash.`);
  expect(check?.kind).toBe("cut");
  expect(check?.reasons).toEqual(["a leaves out “if the old bearings are replaced before the winter” at the end."]);
});

test("dots inside a quotation mark the cut, and it is found all the same", () => {
  const marked = "“The bridge is safe … if the old bearings are replaced before the winter.”";
  const silent = "“The bridge is safe if the old bearings are replaced before the winter.”";
  expect(checkTwo(marked, `“${WHOLE}”`)[0]?.differences).toMatchObject([
    { kind: "left-out", place: "inside", isMarked: true },
  ]);
  expect(checkTwo(silent, `“${WHOLE}”`)[0]?.differences).toMatchObject([{ kind: "left-out", isMarked: false }]);
  expect(checkTwo(`“${WHOLE}”`, marked)[0]?.differences).toMatchObject([{ kind: "put-in", isMarked: true }]);
  expect(kinds(marked, `“${WHOLE}”`)).toEqual(["cut"]);
});

test("a changed word is an alteration, shown with both words", () => {
  const [check] = checkTwo(`“${WHOLE.replace("safe", "deadly")}”`, `“${WHOLE}”`);
  expect(check?.kind).toBe("altered");
  expect(check?.reasons).toEqual(["a prints “deadly” where b has “safe”."]);
  expect(check?.diff.map(({ kind }) => kind)).toEqual(["same", "only-there", "only-here", "same"]);
});

test("brackets are the quoting article's words and no alteration", () => {
  expect(kinds(`“${WHOLE.replace("cross it", "cross [the bridge]")}”`, `“${WHOLE}”`)).toEqual(["exact"]);
  expect(kinds(`“${WHOLE.replace("bearings", "bearings [of 1911]")}”`, `“${WHOLE}”`)).toEqual(["exact"]);
  expect(kinds(`“${WHOLE.replace("bearings", "bearings (sic)")}”`, `“${WHOLE}”`)).toEqual(["exact"]);
});

test("two statements of a document that are printed as one are joined; dots between them make it a cut", () => {
  const text =
    "The council regrets the long wait of the drivers. Costs rose twice. The upper bridge stays closed for lorries until May.";
  const document = { article: "minutes", text };
  const quote = (between: string) =>
    buildArticle(
      "a",
      `“The council regrets the long wait of the drivers${between} the upper bridge stays closed for lorries until May,” it wrote.`,
    );
  const kindOf = (between: string) => checkQuotations([quote(between)], [document]).map(({ kind }) => kind);
  expect(kindOf(".")).toEqual(["joined"]);
  expect(kindOf(" …")).toEqual(["cut"]);
});

test("what one article prints as one and the other far apart is joined, whichever comes first", () => {
  const apart =
    "“I never wanted this bridge to close,” said Ash.\n\n" +
    "The council met for five hours in the old customs house, listened to drivers, shopkeepers and two engineers, and then put off its vote until the last week of the month.\n\n" +
    "“My family has lived beside it for ninety years,” said Ash.";
  const joined = "“I never wanted this bridge to close. My family has lived beside it for ninety years,” said Ash.";
  expect(kinds(apart, joined)).toEqual(["joined"]);
  expect(kinds(joined, apart)).toEqual(["joined"]);
});

test("a document is the model: a word that it does not have was put in", () => {
  const document = { article: "order", text: `Order 7. ${WHOLE} Signed: Ash.` };
  const [check] = checkQuotations([buildArticle("a", `“${WHOLE.replace("safe", "perfectly safe")}”`)], [document]);
  expect(check).toMatchObject({ kind: "altered", isAgainstDocument: true });
  expect(check?.reasons).toEqual(["a puts in “perfectly” inside."]);
});

test("other quotations, and phrases that anybody would use, are not compared", () => {
  expect(checkTwo(`“${WHOLE}”`, "“Nobody asked the people who live on the island.”")).toEqual([]);
  expect(checkTwo("“It is one of the oldest bridges here.”", "“He is one of the best cooks around town.”")).toEqual([]);
  expect(checkTwo(WHOLE, WHOLE)).toEqual([]);
});

test("ranges lie in the texts and equal the quoted words, whatever the text", () => {
  const word = fc.constantFrom(
    "bridge",
    "is",
    "safe",
    "“",
    "”",
    "[",
    "]",
    "…",
    "é",
    "👩‍👩‍👧",
    "עברית",
    "\r\n",
    "\n",
    ". The",
    "no",
  );
  const text = fc.array(word, { maxLength: 80 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, text, text, (one, other, pack) => {
      const texts = new Map([
        ["a", one],
        ["b", `${other} “${one}”`],
        ["p", pack],
      ]);
      const articles = ["a", "b"].map((key) => buildArticle(key, texts.get(key) ?? ""));
      for (const check of checkQuotations(articles, [{ article: "p", text: pack }])) {
        for (const side of [check.quotation, check.against]) {
          expect(texts.get(side.article)?.slice(side.start, side.end)).toBe(side.exact);
          expect(side.end).toBeGreaterThan(side.start);
        }
        for (const { here, there } of check.diff) {
          if (here !== null) expect(here.start >= check.quotation.start && here.end <= check.quotation.end).toBe(true);
          if (there !== null) expect(there.start >= check.against.start && there.end <= check.against.end).toBe(true);
        }
      }
    }),
  );
});

test("long texts without end are read", () => {
  const endless = `“${"safe bridge no ".repeat(30_000)}”`;
  expect(checkTwo(endless, " ".repeat(1_000_000))).toEqual([]);
  expect(checkTwo("", "“")).toEqual([]);
});

test("where many print the same words, the first stands for all: as many findings as articles, not as pairs", () => {
  const same = ["a", "b", "d", "e"].map((key) => buildArticle(key, `Report ${key}. “${WHOLE}” said Ash.`));
  const cut = buildArticle("c", "Ash: “The bridge is safe for all who cross it.”");
  const told = checkQuotations([...same, cut]).map(
    ({ kind, quotation, against }) => `${quotation.article} ${against.article} ${kind}`,
  );
  expect(told).toEqual(["a b exact", "a c cut", "a d exact", "a e exact", "c d cut", "c e cut"]);
});
