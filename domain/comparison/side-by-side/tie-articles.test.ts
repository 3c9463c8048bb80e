import { describe, expect, it } from "vitest";
import type { Actor } from "../../actors/find-actors";
import { selectEvidence } from "../../evidence/select-evidence";
import { selectSharedText } from "../../evidence/shared-text-evidence";
import { selectName } from "../../evidence/words-evidence";
import { findSharedText } from "../../shared-text/find-shared-text";
import { buildComparison } from "../build-comparison";
import { DEFAULT_OPTIONS, NO_SUGGESTIONS } from "../comparison";
import { compareSharedText } from "../shared-text/compare-shared-text";
import {
  buildArticle,
  buildClaim,
  buildInput,
  buildMention,
  buildPassage,
  buildProposedClaim,
  buildProposedMention,
} from "../test-input";
import { compareNames } from "../words/compare-names";
import type { ClaimTie, Tie, TieKind } from "./side-by-side";
import { tieArticles } from "./tie-articles";
import { tiesTable } from "./ties-table";

const WIRE =
  "The harbour office closed the northern lock at noon after two divers had found a crack in the older of its gates.";
const ALTERED =
  "The harbour office closed the northern lock at noon after three divers had found a crack in the older of its gates.";
const TEXTS: Readonly<Record<string, string>> = {
  ledger: `Mr Hal waits on the quay with his cart, as he does every morning. ${WIRE} Piet Hal waits.`,
  lantern: `${ALTERED} Hal is angry, and nobody in the town is surprised by that.`,
  wire: "A short note on the weather, the tides and the price of herring in the market hall.",
};
const HAL: Actor = {
  key: "piet hal",
  name: "Piet Hal",
  type: "person",
  names: [
    { article: "ledger", text: "Mr Hal", kind: "titled", outlet: [{ start: 0, end: 6 }], quoted: [] },
    { article: "lantern", text: "Hal", kind: "part", outlet: [{ start: 116, end: 119 }], quoted: [] },
  ],
};

const articles = Object.keys(TEXTS).map((key, index) => buildArticle(key, { publishedOn: `2031-03-0${index + 3}` }));
const claims = [
  buildClaim("crack"),
  buildClaim("noon"),
  buildClaim("alone"),
  buildClaim("tide", { kind: "evaluation" }),
];
const mentions = [
  buildMention("crack", "ledger", { passage: buildPassage("ledger", 120) }),
  buildMention("crack", "lantern", { polarity: "denies", passage: buildPassage("lantern", 60) }),
  buildMention("noon", "ledger", { passage: buildPassage("ledger", 70, 20) }),
  buildMention("noon", "ledger", { coder: "ben", key: "other", passage: buildPassage("ledger", 80, 20) }),
  buildMention("noon", "lantern", { voice: "attributed", passage: buildPassage("lantern", 5) }),
  buildMention("tide", "ledger", { passage: buildPassage("ledger", 10) }),
  buildMention("tide", "lantern", { polarity: "denies", passage: buildPassage("lantern", 90) }),
  buildMention("alone", "ledger"),
];
const suggested = {
  ...NO_SUGGESTIONS,
  claims: [buildProposedClaim("proposed")],
  mentions: [buildProposedMention("proposed", "ledger"), buildProposedMention("proposed", "lantern")],
};

function tie(ties: TieKind | null, { suggestions = false, hasText = true, measured = true } = {}) {
  const all = articles.map((article) => (article.key === "lantern" ? { ...article, hasText } : article));
  const input = buildInput({ articles: all, claims, mentions, ...(suggestions ? { suggested } : {}) });
  const comparison = buildComparison(input, { ...DEFAULT_OPTIONS, suggestions });
  const { columns, matrix } = comparison;
  const versions = Object.fromEntries(all.map(({ key, versionKey }) => [key, versionKey]));
  const sharedText = compareSharedText({
    articles: all,
    columns,
    measured: {
      sharedText: findSharedText(
        all.map(({ key, publishedOn, notBefore, notAfter }) => ({
          article: key,
          text: TEXTS[key] ?? "",
          quotations: [],
          publishedOn,
          notBefore,
          notAfter,
        })),
      ),
      versions,
    },
  });
  const names = compareNames({ articles: all, columns, actors: [HAL], voice: "outlet", unread: 0 });
  const [a, b] = [all[0], all[1]];
  if (a === undefined || b === undefined) throw new Error("two articles are made above");
  const found = tieArticles({
    a,
    b,
    articles: all,
    columns,
    matrix,
    mentions: [...input.mentions, ...input.suggested.mentions],
    sharedText: measured ? sharedText : null,
    names: measured ? names : null,
    ties,
    wordsOf: (article, { start, end }) =>
      article === "lantern" && !hasText ? null : (TEXTS[article]?.slice(start, end) ?? null),
  });
  return { found, comparison, input, sharedText, names };
}

function claimsOf(ties: readonly Tie[]): readonly ClaimTie[] {
  return ties.flatMap((one) => (one.kind === "claims" ? [one] : []));
}

describe("claims that tie two articles", () => {
  it("are those that both have passages for, numbered in the order of the first text", () => {
    const { ties, counts } = tie("claims").found;
    expect(ties.map(({ key, number }) => [key, number])).toEqual([
      ["tide", 1],
      ["noon", 2],
      ["crack", 3],
    ]);
    expect(counts.claims).toBe(3);
  });

  it("stand apart where one affirms a fact and the other denies it; an evaluation is no conflict", () => {
    const { ties, sentence } = tie("claims").found;
    expect(claimsOf(ties).map(({ key, standsApart }) => [key, standsApart])).toEqual([
      ["tide", false],
      ["noon", false],
      ["crack", true],
    ]);
    expect(sentence).toBe("Both articles take up three claims; they stand apart on one.");
  });

  it("are marked once where two people marked overlapping words, and the drawer has both", () => {
    const noon = claimsOf(tie("claims").found.ties).find(({ key }) => key === "noon");
    expect(noon?.a.places).toEqual([{ start: 70, end: 100 }]);
    expect(noon?.a.quotes).toEqual([TEXTS["ledger"]?.slice(70, 100)]);
    expect(noon?.a.evidenceCount).toBe(2);
  });

  it("have no place in a text that is not stored, but the first words", () => {
    const [first] = claimsOf(tie("claims", { hasText: false }).found.ties);
    expect(first?.b.places).toEqual([]);
    expect(first?.b.quotes).toHaveLength(1);
    expect(first?.a.places).toHaveLength(1);
  });

  it("hold proposed ones only where suggestions are shown, and say so", () => {
    expect(claimsOf(tie("claims").found.ties).some(({ isProposed }) => isProposed)).toBe(false);
    const { ties, sentence } = tie("claims", { suggestions: true }).found;
    expect(claimsOf(ties).find(({ key }) => key === "proposed")).toMatchObject({
      isProposed: true,
      a: { isProposed: true },
    });
    expect(sentence).toBe("Both articles take up four claims, one by suggestion; they stand apart on one.");
  });
});

describe("words that tie two articles", () => {
  it("stand in both texts where they are said to, and show what only one prints", () => {
    const { ties } = tie("text").found;
    const [first] = ties;
    if (first?.kind !== "text") throw new Error("nothing is shared");
    expect(ties).toHaveLength(1);
    expect(first.isVerbatim).toBe(false);
    const changed = first.runs.filter(({ kind }) => kind !== "same");
    expect(changed.map(({ kind, text }) => [kind, text])).toEqual([
      ["only-there", "three"],
      ["only-here", "two"],
    ]);
    const [place] = first.a.places;
    expect(TEXTS["ledger"]?.slice(place?.start, place?.end)).toContain("two divers");
  });
});

describe("actors that tie two articles", () => {
  it("tell what each calls them", () => {
    const { ties, sentence } = tie("actors").found;
    expect(ties).toMatchObject([
      { name: "Piet Hal", isCalledDifferently: true, a: { forms: [{ text: "Mr Hal", count: 1 }] } },
    ]);
    expect(sentence).toBe("Both articles name one actor, by different names.");
  });
});

describe("two articles side by side", () => {
  it("show claims first, else the first kind that has any", () => {
    expect(tie(null).found.shown).toBe("claims");
  });

  it("count nothing that was not compared, and say that it was not", () => {
    const { counts, ties, sentence } = tie("text", { measured: false }).found;
    expect(counts).toEqual({ claims: 3, text: null, actors: null });
    expect(ties).toEqual([]);
    expect(sentence).toContain("not been compared");
    expect(tiesTable(tie("actors", { measured: false }).found).rows).toEqual([]);
  });

  it("have a row for each tie, and a sentence of at most twenty words", () => {
    for (const kind of ["claims", "text", "actors"] as const) {
      const { found } = tie(kind);
      const { columns, rows } = tiesTable(found);
      expect(rows).toHaveLength(found.ties.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(found.sentence.split(" ").length).toBeLessThanOrEqual(20);
    }
  });

  it("open as many items as each mark counts", () => {
    const { found, comparison, input, sharedText, names } = tie("claims", { suggestions: true });
    for (const one of claimsOf(found.ties)) {
      for (const { address, evidenceCount } of [one, one.a, one.b]) {
        expect(selectEvidence(comparison, input, address)?.count).toBe(evidenceCount);
      }
    }
    for (const one of tie("text").found.ties) {
      expect(selectSharedText(sharedText, articles, one.address)?.count).toBe(one.evidenceCount);
    }
    for (const one of tie("actors").found.ties) {
      expect(selectName(names, articles, one.address)?.count).toBe(one.evidenceCount);
    }
  });
});
