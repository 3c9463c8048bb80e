import { describe, expect, test } from "vitest";
import { buildClaimMatrix } from "../build-claim-matrix";
import type { ComparisonInput } from "../comparison";
import { findFindings } from "../find-findings";
import {
  buildArticle,
  buildCheck,
  buildClaim,
  buildColumn,
  buildInput,
  buildMention,
  buildPassage,
} from "../test-input";
import { checkFinding } from "./check-finding";

const KEYS = ["courier", "lantern", "state"];
const closed = buildClaim("closed");

function check(kind: "all-say" | "differ-on" | "leaves-out", overrides: Partial<ComparisonInput>, copies = new Map()) {
  const input = buildInput({
    columns: KEYS.map((key) => buildColumn(key)),
    articles: KEYS.map((key) => buildArticle(key)),
    claims: [closed],
    ...overrides,
  });
  const matrix = buildClaimMatrix(input);
  const finding = findFindings(matrix, input.articles, input.columns).find((one) => one.kind === kind);
  const row = matrix.rows.find(({ claim }) => claim.key === finding?.claim);
  if (finding === undefined || row === undefined) throw new Error("nothing is found");
  const found = checkFinding(input, { row, finding }, copies);
  return {
    turn: found?.turn,
    ...Object.fromEntries((found?.checks ?? []).map((one) => [one.check, [one.outcome, one.reason]])),
  };
}

describe("what all say", () => {
  const everybody = KEYS.map((article) => buildMention("closed", article));

  test("holds whichever coder is left out only where two of them found it in two articles", () => {
    expect(check("all-say", { mentions: everybody })).toMatchObject({
      "each-coder": ["not-tried", "one coder read for it"],
    });
    const both = [...everybody, ...KEYS.map((article) => buildMention("closed", article, { coder: "ben" }))];
    expect(check("all-say", { mentions: both })).toMatchObject({
      "each-coder": ["holds", "stands 2 of 2 times with one coder left out"],
    });
    const byBen = buildMention("closed", "lantern", { coder: "ben" });
    expect(check("all-say", { mentions: [buildMention("closed", "courier"), byBen] })).toMatchObject({
      "each-coder": ["fails", "stands 0 of 2 times with one coder left out"],
    });
  });

  test("fails in the outlets' own voice where most only quote it", () => {
    const mentions = [
      buildMention("closed", "courier"),
      buildMention("closed", "lantern", { voice: "attributed" }),
      buildMention("closed", "state", { voice: "attributed" }),
    ];
    expect(check("all-say", { mentions })).toMatchObject({ "own-voice": ["fails", "1 of 3 articles"] });
    expect(check("all-say", { mentions: everybody })).toMatchObject({
      "own-voice": ["not-tried", "all say it in their own voice"],
    });
  });

  test("is looked at among reports alone where other genres are there", () => {
    const articles = KEYS.map((key) => buildArticle(key, key === "courier" ? {} : { genre: "opinion" }));
    expect(check("all-say", { articles, mentions: everybody })).toMatchObject({
      reports: ["fails", "1 of 1 article"],
    });
    expect(check("all-say", { mentions: everybody })).toMatchObject({ reports: ["not-tried", "all are reports"] });
  });

  test("counts an article that copied its words only with the first that printed them", () => {
    const copies = new Map([
      ["lantern", [{ start: 0, end: 500 }]],
      ["state", [{ start: 0, end: 500 }]],
    ]);
    expect(check("all-say", { mentions: everybody }, copies)).toMatchObject({
      "shared-text-once": ["fails", "1 of 3 articles"],
    });
  });

  test("turns around when all but one article have lost their mentions, the fewest first", () => {
    const twice = buildMention("closed", "state", { passage: buildPassage("state", 300) });
    expect(check("all-say", { mentions: [...everybody, twice] }).turn).toEqual({ changes: 2, of: 4 });
  });
});

describe("what they differ on", () => {
  test("turns around when the smaller side is gone", () => {
    const mentions = [
      buildMention("closed", "courier"),
      buildMention("closed", "lantern"),
      buildMention("closed", "state", { polarity: "denies" }),
    ];
    expect(check("differ-on", { mentions })).toMatchObject({ turn: { changes: 1, of: 3 } });
  });

  test("fails in the outlets' own voice where the denial is quoted", () => {
    const mentions = [
      buildMention("closed", "courier"),
      buildMention("closed", "state", { polarity: "denies", voice: "attributed" }),
    ];
    expect(check("differ-on", { mentions })).toMatchObject({ "own-voice": ["fails", "1 affirm, 0 contest"] });
  });
});

describe("what one leaves out", () => {
  const mentions = [buildMention("closed", "courier"), buildMention("closed", "lantern", { coder: "ben" })];

  test("rests on its checks", () => {
    const checks = [buildCheck("closed", "state"), buildCheck("closed", "state", { coder: "ben" })];
    expect(check("leaves-out", { mentions, checks })).toMatchObject({
      turn: { changes: 2, of: 2 },
      "each-coder": ["holds", "stands 2 of 2 times with one coder left out"],
    });
  });

  test("fails without the one coder who looked", () => {
    expect(check("leaves-out", { mentions, checks: [buildCheck("closed", "state")] })).toMatchObject({
      "each-coder": ["fails", "stands 1 of 2 times with one coder left out"],
    });
  });
});

test("a column of which only some articles lack a claim is asked for just that", () => {
  const articles = [buildArticle("courier"), buildArticle("state"), buildArticle("state-2", { column: "state" })];
  const mentions = [buildMention("closed", "courier"), buildMention("closed", "state", { voice: "attributed" })];
  expect(check("leaves-out", { articles, mentions, checks: [buildCheck("closed", "state-2")] })).toMatchObject({
    "own-voice": ["holds", "1 of 3 articles affirm it"],
  });
});

test("a contradiction between two claims goes with the assertions of the weaker one", () => {
  const input = {
    claims: [closed, buildClaim("open")],
    links: [{ from: "closed", to: "open", kind: "contradicts" as const }],
    mentions: [buildMention("closed", "courier"), buildMention("closed", "lantern"), buildMention("open", "state")],
  };
  expect(check("differ-on", input).turn).toEqual({ changes: 1, of: 3 });
});
