import { describe, expect, it } from "vitest";
import { beginWith } from "../../codebooks/code-origins";
import { buildCode } from "../../codebooks/test-codes";
import type { TracedCode } from "../../codebooks/version-code";
import { describeOtherVersion, listVersionsInEvent, type WorkedVersion } from "./versions-in-event";

const [cost, safety, quarrel] = [buildCode("Cost"), buildCode("Safety"), buildCode("Quarrel")];
const FIRST = beginWith([cost, safety, quarrel]);

/** Cost is renamed, Safety reworded, and Quarrel gives way to two others. */
const SECOND: readonly TracedCode[] = [
  { ...cost, name: "Price", origins: [{ from: "cost", kind: "renamed" }] },
  { ...safety, definition: "Somebody might come to harm.", origins: [{ from: "safety", kind: "reworded" }] },
  { ...buildCode("Dispute"), origins: [{ from: "quarrel", kind: "split" }] },
  { ...buildCode("Strike"), origins: [{ from: "quarrel", kind: "split" }] },
];

const version = (number: number, articles: readonly string[], codes: readonly TracedCode[]): WorkedVersion => ({
  number,
  publishedOn: `2031-0${number}-01`,
  articles,
  codes,
});

const ARTICLES = ["a", "b", "c"].map((key) => ({ key }));

describe("versions of a codebook in one event", () => {
  it("are not spoken of where there is one alone", () => {
    expect(listVersionsInEvent([version(1, ["a"], FIRST)], { shown: 1, articles: ARTICLES })).toBeNull();
  });

  it("name what was finished with another one, and which codes mean the same there", () => {
    const versions = [version(1, ["a", "b"], FIRST), version(2, ["c"], SECOND)];
    expect(listVersionsInEvent(versions, { shown: 2, articles: ARTICLES })).toMatchObject({
      shown: 2,
      newest: 2,
      others: [
        {
          version: 1,
          articles: ["a", "b"],
          same: ["Price"],
          reworded: ["Safety"],
          different: ["Quarrel", "Dispute", "Strike"],
        },
      ],
    });
  });

  it("use the names of the version that is shown, and list the newest although nobody has used it", () => {
    const versions = [version(2, [], SECOND), version(1, ["a"], FIRST)];
    const found = listVersionsInEvent(versions, { shown: 1, articles: ARTICLES });
    expect(found).toMatchObject({ newest: 2, newestOn: "2031-02-01", others: [{ version: 2, same: ["Cost"] }] });
  });

  it("count only articles of the comparison, and leave out older versions that none of them was coded with", () => {
    const versions = [version(3, ["a"], SECOND), version(2, ["elsewhere"], SECOND), version(1, ["b"], FIRST)];
    const found = listVersionsInEvent(versions, { shown: 3, articles: ARTICLES });
    expect(found?.others.map((other) => [other.version, other.articles])).toEqual([[1, ["b"]]]);
  });

  it("leave headings out, which nobody can give", () => {
    const under = [cost, { ...safety, parentKey: "cost" }];
    const versions = [version(1, ["a"], beginWith(under)), version(2, ["b"], beginWith(under))];
    expect(listVersionsInEvent(versions, { shown: 2, articles: ARTICLES })?.others).toMatchObject([
      { same: ["Safety"], different: [] },
    ]);
  });
});

describe("what is said of another version", () => {
  const other = { version: 1, publishedOn: "2031-01-01", articles: ["a"], same: ["Cost"], reworded: [], different: [] };

  it("is how many articles lie there and which codes can be read together", () => {
    expect(describeOtherVersion(other)).toBe(
      "One article is coded with version 1, and not counted here. One code is the same there, unchanged or only renamed: it can be read side by side.",
    );
    expect(
      describeOtherVersion({
        ...other,
        articles: ["a", "b"],
        same: ["Cost", "Fares"],
        reworded: ["Safety"],
        different: ["A", "B", "C", "D", "E", "F"],
      }),
    ).toBe(
      "Two articles are coded with version 1, and not counted here. Two codes are the same there, unchanged or only renamed: they can be read side by side. With other words: Safety. Not so: A, B, C, D and two more.",
    );
  });

  it("warns where no code kept its meaning", () => {
    expect(describeOtherVersion({ ...other, same: [], different: ["Cost"] })).toBe(
      "One article is coded with version 1, and not counted here. No code is the same there: their figures cannot be set side by side.",
    );
  });
});
