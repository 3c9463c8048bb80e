import { describe, expect, it } from "vitest";
import { compareCharges } from "../comparison/words/compare-charges";
import { compareKeywords } from "../comparison/words/compare-keywords";
import type { KeywordRow } from "../comparison/words/keywords-comparison";
import {
  buildActor,
  buildArticles,
  buildCounted,
  buildKeywordsInput,
  buildMeasurable,
  buildNames,
} from "../comparison/words/test-words";
import { formatEvidence, parseEvidence } from "./evidence-address";
import { selectCharges, selectKeyword, selectName } from "./words-evidence";

const actors = [
  buildActor("Piet Hal", [
    { article: "lantern-1", text: "Piet Hal", outlet: 2, quoted: 1 },
    { article: "lantern-2", text: "the café owner", kind: "epithet", outlet: 1 },
    { article: "ledger-1", text: "Mr Hal", kind: "titled", outlet: 0, quoted: 2 },
    { article: "ledger-1", text: "Hal", kind: "part" },
  ]),
  buildActor("Ruth Okoro", [{ article: "ledger-1", text: "Ruth Okoro" }]),
];
const { articles } = buildArticles(["lantern-1", "lantern-2", "ledger-1"]);

describe("the drawer of names", () => {
  it.each(["outlet", "quoted", "both"] as const)("holds as many places as each mark counts: %s", (voice) => {
    const names = buildNames(actors, { voice });
    const rows = [...names.rows, ...names.alone];
    const marks = rows.flatMap((row) => [row, ...row.cells.flatMap(({ forms }) => forms)]);
    expect(marks.length).toBeGreaterThan(2);
    for (const { address, count } of marks) {
      const parsed = parseEvidence(formatEvidence(address));
      const selection = parsed && selectName(names, articles, parsed);
      expect(selection?.count, formatEvidence(address)).toBe(count);
      expect(selection?.items).toHaveLength(count);
    }
  });

  it("opens nothing for a name that nobody uses", () => {
    const names = buildNames(actors);
    expect(selectName(names, articles, { kind: "name", column: "lantern", actor: "x", form: "y" })).toBeNull();
    expect(selectName(names, articles, { kind: "charged", article: "lantern-1" })).toBeNull();
  });
});

describe("the drawer of words", () => {
  it("holds each place of a word on its side, and on the others'", () => {
    const input = buildKeywordsInput(buildMeasurable());
    const { keyness } = compareKeywords(input);
    const rows: readonly KeywordRow[] = [
      ...(keyness?.more ?? []),
      ...(keyness?.less ?? []),
      ...(keyness?.unsteady ?? []),
    ];
    const marks = rows.flatMap(({ own, rest }) => [own, rest]);
    expect(marks.length).toBeGreaterThan(8);
    for (const { address, count } of marks) {
      const parsed = parseEvidence(formatEvidence(address));
      expect(parsed && (selectKeyword(input, parsed)?.count ?? 0), formatEvidence(address)).toBe(count);
    }
  });

  it("holds what the plain counts count, wire text once or in each", () => {
    const copied = { ...buildCounted("ledger-1", { bridge: 4, cost: 2 }), copies: [{ start: 0, end: 25 }] };
    const counted = [buildCounted("lantern-1", { bridge: 5, chaos: 3 }), copied];
    const totals = (["once", "each"] as const).map((wireText) => {
      const input = buildKeywordsInput(counted, { wireText });
      const marks = compareKeywords(input).counts?.rows.flatMap((row) => row.marks) ?? [];
      for (const { address, count } of marks) expect(selectKeyword(input, address)?.count ?? 0).toBe(count);
      return marks.reduce((sum, { count }) => sum + count, 0);
    });
    expect(totals).toEqual([12, 14]);
  });
});

describe("the drawer of charged words", () => {
  it("holds each word with what makes it charged, and nothing for an article without any", () => {
    const { columns } = buildArticles(["lantern-1", "lantern-2", "ledger-1"]);
    const word = { start: 4, end: 9, term: "farce", rule: "madhouse", reason: "calls a state of affairs a madhouse" };
    const charges = compareCharges({
      articles,
      columns,
      charges: [
        { article: "lantern-1", voiceWords: 300, words: [word] },
        { article: "ledger-1", voiceWords: 200, words: [] },
      ],
    });
    expect(charges.sentence).toBe(
      "One of two articles holds charged words in its own voice: places to look, no verdict.",
    );
    expect(charges.unread).toBe(1);
    expect(charges.articles.map(({ label }) => label.letters)).toEqual(["LA1", "LE"]);
    const opened = charges.articles.map(({ address }) => selectCharges(charges, articles, address)?.count ?? null);
    expect(opened).toEqual([1, null]);
  });
});
