import { describe, expect, it } from "vitest";
import { MOST_WORDS } from "./keywords-comparison";
import { buildCounted, buildKeywords, buildMeasurable } from "./test-words";

describe("words of one column against the others", () => {
  it("names the words that set its articles apart", () => {
    const { keyness, counts } = buildKeywords(buildMeasurable());
    expect(keyness?.sentence).toBe("“chaos” sets these 3 lantern articles apart from the 3 others.");
    expect(keyness?.more.map(({ word }) => word)).toEqual(["chaos"]);
    expect(keyness?.less.map(({ word }) => word)).toEqual(["calm"]);
    expect(counts).toBeNull();
  });

  it("keeps a word whose sign does not hold out of the lists, and does not lose it", () => {
    const { keyness } = buildKeywords(buildMeasurable());
    const rust = keyness?.unsteady.find(({ word }) => word === "rust");
    expect(rust).toMatchObject({ inOneArticle: true, own: { count: 9 }, rest: { count: 0 } });
    const words = [...(keyness?.more ?? []), ...(keyness?.less ?? []), ...(keyness?.unsteady ?? [])];
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
  });

  it("shows the column that the reader chose, and the first that can be measured where that one cannot", () => {
    expect(buildKeywords(buildMeasurable(), { chosen: "ledger" }).keyness?.column.key).toBe("ledger");
    const short = [...buildMeasurable(), buildCounted("wire-1", { bridge: 3 })];
    expect(buildKeywords(short, { chosen: "wire" }).keyness?.column.key).toBe("lantern");
  });

  it("names no more than twelve words a side", () => {
    const many = (letter: string) => Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`${letter}${at}`, 20]));
    const plain = { bridge: 400, ferry: 300 };
    const { keyness } = buildKeywords(
      [1, 2, 3].flatMap((number) => [
        buildCounted(`lantern-${number}`, { ...plain, ...many("a") }),
        buildCounted(`ledger-${number}`, { ...plain, ...many("b") }),
      ]),
    );
    expect(keyness?.more).toHaveLength(MOST_WORDS);
    expect(keyness?.less).toHaveLength(MOST_WORDS);
    expect(keyness?.unsteady.map(({ word }) => word)).toEqual(expect.arrayContaining(["bridge", "ferry"]));
  });

  it("never says significant, and prints the prior's sides in words of both", () => {
    const { keyness } = buildKeywords(buildMeasurable());
    expect(JSON.stringify(keyness)).not.toMatch(/signific/i);
    expect(keyness?.own).toEqual({ articles: 3, words: 2229 });
    expect(keyness?.rest).toEqual({ articles: 3, words: 2220 });
  });
});

describe("plain counts", () => {
  const counted = [
    buildCounted("lantern-1", { bridge: 5, chaos: 3, ferry: 1 }),
    buildCounted("ledger-1", { bridge: 4, cost: 2, ferry: 2 }),
    buildCounted("wire-1", { bridge: 2, cost: 1 }),
  ];

  it("stand where a column has too little text, and say why", () => {
    const { keyness, counts } = buildKeywords(counted);
    expect(keyness).toBeNull();
    expect(counts?.reason).toBe(
      "lantern has 1 article and 18 words in its own voice, and 2 more outlets have too little as well; " +
        "differences are measured from 3 articles and 2,000 such words, on either side.",
    );
  });

  it("begin with what one column alone uses and end with what all use", () => {
    const { counts } = buildKeywords(counted);
    expect(counts?.rows.map(({ word, marks }) => [word, ...marks.map(({ count }) => count)])).toEqual([
      ["chaos", 3, 0, 0],
      ["cost", 0, 2, 1],
      ["ferry", 1, 2, 0],
      ["bridge", 5, 4, 2],
    ]);
    expect(counts?.sentence).toBe("Only lantern writes “chaos” in its own voice: three times in one article.");
  });

  it("leave out a word that nobody writes twice", () => {
    const { counts } = buildKeywords([buildCounted("lantern-1", { once: 1 }), buildCounted("ledger-1", { other: 1 })]);
    expect(counts?.rows).toEqual([]);
    expect(counts?.sentence).toBe("No word stands twice in the own voice of an outlet.");
  });

  it("say so where one outlet stands alone", () => {
    const { counts } = buildKeywords([buildCounted("lantern-1", { bridge: 2 })]);
    expect(counts?.sentence).toBe("One outlet alone has text here: there is nothing to compare its words with.");
  });
});
