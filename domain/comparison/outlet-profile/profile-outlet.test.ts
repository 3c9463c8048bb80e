import { describe, expect, test } from "vitest";
import { buildComparison } from "../build-comparison";
import { DEFAULT_OPTIONS } from "../comparison";
import type { SharedPassageGroup, SharedTextComparison } from "../shared-text/shared-text-comparison";
import {
  buildArticle,
  buildCheck,
  buildClaim,
  buildCoding,
  buildColumn,
  buildInput,
  buildMention,
} from "../test-input";
import { buildVoices } from "../voices/test-voices";
import { describeOwn, describeRest, outletProfileTable } from "./outlet-profile-table";
import type { OutletProfile, ProfileRow } from "./outlet-profile";
import { profileOutlet } from "./profile-outlet";

const ARTICLES = [
  buildArticle("ledger-1", { column: "ledger" }),
  buildArticle("ledger-2", { column: "ledger", publishedOn: "2031-03-06" }),
  buildArticle("wire"),
  buildArticle("lantern"),
];

function compare(overrides: Parameters<typeof buildInput>[0] = {}) {
  return buildComparison(buildInput({ articles: ARTICLES, ...overrides }), DEFAULT_OPTIONS);
}

function profile(overrides: Parameters<typeof buildInput>[0] = {}): OutletProfile {
  return profileOutlet({ comparison: compare(overrides), voices: null, sharedText: null }, "ledger");
}

function rowOf({ groups }: OutletProfile, key: string): ProfileRow {
  const row = groups.flatMap(({ rows }) => rows).find((one) => one.key === key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return row;
}

const CLAIMS = {
  claims: [buildClaim("cracks"), buildClaim("closed"), buildClaim("cost")],
  mentions: [
    buildMention("cracks", "ledger-1"),
    buildMention("closed", "ledger-1"),
    buildMention("closed", "ledger-2", { voice: "attributed" }),
    buildMention("cracks", "wire", { polarity: "denies" }),
    buildMention("cost", "wire"),
  ],
  checks: [buildCheck("cost", "ledger-1"), buildCheck("cracks", "lantern"), buildCheck("cost", "lantern")],
};

describe("the profile of an outlet in one event", () => {
  test("each article keeps its own count, of the facts that people looked for in it", () => {
    const found = profile(CLAIMS);
    const says = rowOf(found, "says");
    expect(says).toMatchObject({
      own: [
        { article: "ledger-1", value: 2, of: 3 },
        { article: "ledger-2", value: 0, of: 1 },
      ],
    });
    expect(describeOwn(says)).toBe("2 of 3; 0 of 1");
    expect(describeRest(says)).toBe("0 of 2, 1 of 2");
    expect(describeOwn(rowOf(found, "quotes"))).toBe("0 of 3; 1 of 1");
    expect(describeRest(rowOf(found, "contests"))).toBe("0 of 2, 1 of 2");
  });

  test("left out is only what somebody looked for and another article carries", () => {
    const row = rowOf(profile(CLAIMS), "leaves-out");
    expect(describeOwn(row)).toBe("1 of 3; 0 of 1");
    expect(row).toMatchObject({ own: [{ evidence: { part: "missing", query: { article: "ledger-1" } } }, {}] });
  });

  test("where nobody else has an article, nothing is left out", () => {
    const alone = { articles: ARTICLES.slice(0, 2), claims: CLAIMS.claims, mentions: CLAIMS.mentions.slice(0, 3) };
    const [claims] = profile(alone).groups;
    expect(claims?.rows.map(({ key }) => key)).toEqual(["says", "quotes", "contests"]);
  });

  test("without anybody who looked there are no figures, and a note instead of zeros", () => {
    const [claims] = profile({ claims: [buildClaim("cracks")] }).groups;
    expect(claims).toEqual({ key: "claims", rows: [], note: expect.stringContaining("Nobody has looked") });
  });

  test("frames count the articles that a coder finished, the outlet's apart from everybody else's", () => {
    const found = profile({
      assignments: ["ledger-1", "ledger-2", "wire"].map((article) => ({
        article,
        coder: "ada",
        submittedAt: "2031-03-12T08:00:00.000Z",
      })),
      codings: [buildCoding("ledger-1", "ada", "economic"), buildCoding("lantern", "ada", "political")],
    });
    expect(rowOf(found, "economic")).toMatchObject({
      own: { k: 1, n: 2 },
      rest: { k: 0, n: 1 },
      evidence: { part: "framing", address: { kind: "frame", code: "economic", column: "ledger" } },
    });
    expect(found.groups.find(({ key }) => key === "framing")?.rows).toHaveLength(1);
  });

  test("voices stand article by article, quoted words as a part of the article's words", () => {
    const said = (words: string) => ({ who: "Ada Quist", words });
    const { comparison: voices } = buildVoices(
      {
        "ledger-1": [said("“The bridge is shut”"), said("the city knew")],
        "ledger-2": [],
        wire: [said("“It holds”")],
      },
      { columnOf: (article) => (article.startsWith("ledger") ? "ledger" : article) },
    );
    const found = profileOutlet({ comparison: compare(), voices, sharedText: null }, "ledger");
    expect(describeOwn(rowOf(found, "statements"))).toBe("2; 0");
    expect(describeOwn(rowOf(found, "quoted-words"))).toBe("4 of 400 (1%); 0 of 400 (0%)");
    expect(rowOf(found, "statements")).toMatchObject({
      own: [{ evidence: { part: "voices", address: { kind: "statements", column: "ledger-1" } } }, {}],
    });
  });

  test("copied words open their passage where there is one, and the part where there are several", () => {
    const sharedText = shareText([passage("ledger-1", 10), passage("ledger-1", 900), passage("ledger-2", 5)]);
    const row = rowOf(profileOutlet({ comparison: compare(), voices: null, sharedText }, "ledger"), "wire-words");
    expect(row).toMatchObject({
      own: [{ evidence: { part: "text" } }, { evidence: { address: { kind: "shared", article: "ledger-2" } } }],
    });
    expect(row).not.toHaveProperty("own.0.evidence.address");
  });

  test("texts that nobody compared give no zero", () => {
    const notes = profile().groups.map(({ key, rows, note }) => [key, rows.length, note === null]);
    expect(notes).toEqual([
      ["claims", 0, false],
      ["framing", 0, false],
      ["voices", 0, false],
      ["text", 0, false],
    ]);
  });

  test("the sentence says how few articles it is about", () => {
    expect(profile().sentence).toBe("In these two articles, beside two articles of others.");
    const alone = buildComparison(buildInput({ articles: [buildArticle("ledger")] }), DEFAULT_OPTIONS);
    expect(profileOutlet({ comparison: alone, voices: null, sharedText: null }, "ledger").sentence).toBe(
      "In this article; nobody else’s article is in this event.",
    );
  });
});

test("the table has a line a measure with the addresses of its evidence, and a note where nothing is measured", () => {
  const { columns, rows } = outletProfileTable([{ slug: "bridge", title: "Bridge", profile: profile(CLAIMS) }]);
  const lines = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  expect(lines[0]).toEqual({
    Event: "Bridge",
    Address: "/events/bridge",
    "Articles of the outlet": 2,
    "Articles of others": 2,
    Group: "Claims",
    Measure: "Facts it says",
    "In the outlet's articles": "2 of 3; 0 of 1",
    "In the others'": "0 of 2, 1 of 2",
    Evidence: "/events/bridge/claims?kind=facts&outlet=ledger&stance=says",
    Note: "",
  });
  expect(lines.filter(({ Note }) => Note !== "")).toHaveLength(3);
});

function passage(article: string, start: number): SharedPassageGroup {
  const place = { start, end: start + 60, exact: "", words: 12, quotedWords: 0, credits: [] };
  return {
    article,
    start,
    end: start + 60,
    kind: "wire-or-copy",
    isVerbatim: true,
    words: 12,
    exact: "",
    earliest: null,
    places: [
      { article, ...place },
      { article: "wire", ...place },
    ],
    articleCount: 2,
    evidenceCount: 2,
  };
}

function shareText(passages: readonly SharedPassageGroup[]): SharedTextComparison {
  const articles = ARTICLES.map(({ key, column, headline, wordCount }) => ({
    key,
    label: { article: key, column: buildColumn(column), letters: "LE", name: column, number: null },
    headline,
    dateText: "",
    words: wordCount,
    copiedWords: 12,
    quotedWords: 0,
  }));
  return { articles, notCompared: 0, passages, pairs: [], sentence: "" };
}
