import { expect, test } from "vitest";
import { buildCheck, buildClaim, buildMention } from "../comparison/test-input";
import type { ClaimWork } from "./claim-stances";
import { readStances } from "./claim-stances";
import { measureStanceAgreement } from "./stance-agreement";
import { STANCE_COLUMNS, stanceTable } from "./stance-table";
import { buildCodedArticle, FINISHED } from "./test-work";

const assignment = (article: string, coder: string, submittedAt: string | null = FINISHED) => ({
  article,
  coder,
  phase: "main" as const,
  submittedAt,
});

const work: ClaimWork = {
  claims: [
    { ...buildClaim("cracks"), events: ["night-ferry"] },
    { ...buildClaim("later", { knowableFrom: "2031-03-09" }), events: ["night-ferry"] },
    { ...buildClaim("elsewhere"), events: ["other"] },
  ],
  articles: ["one", "two", "three"].map((key) => ({
    ...buildCodedArticle(key),
    publishedOn: "2031-03-05",
    notAfter: null,
  })),
  assignments: [
    assignment("one", "ada"),
    assignment("one", "ben"),
    assignment("two", "ada"),
    assignment("two", "ben"),
    assignment("three", "ada"),
    assignment("three", "ben", null),
  ],
  mentions: [
    buildMention("cracks", "one", { coder: "ada" }),
    buildMention("cracks", "two", { coder: "ada", polarity: "denies", voice: "attributed" }),
    buildMention("cracks", "two", { coder: "ben" }),
    buildMention("cracks", "three", { coder: "ben" }),
  ],
  checks: [buildCheck("cracks", "one", { coder: "ben" }), buildCheck("later", "one", { coder: "ada" })],
  coders: { ada: "Ada Holm", ben: "Ben Okafor" },
};

const stances = readStances(work);
const valueOf = (claim: string, article: string, coder: string) =>
  stances.find((one) => one.claim.key === claim && one.article.key === article && one.coder === coder)?.value;

test("a claim is mentioned, absent by a check, not knowable yet, or nothing that can be said", () => {
  expect(valueOf("cracks", "one", "ada")).toBe("mentioned");
  expect(valueOf("cracks", "one", "ben")).toBe("absent");
  expect(valueOf("later", "one", "ada")).toBe("not-knowable");
  expect(valueOf("cracks", "three", "ada")).toBeNull();
});

test("work that is not handed in has no value, whatever is marked; claims of other events are not asked for", () => {
  expect(valueOf("cracks", "three", "ben")).toBeNull();
  expect(valueOf("elsewhere", "one", "ada")).toBeUndefined();
});

test("agreement on claims counts what two looked at, and lists who found what the other did not", () => {
  const figure = measureStanceAgreement(work, { phase: "both", seed: "a seed" });
  expect(figure).toMatchObject({ units: 2, articles: 2, coders: 2, percent: { value: 0.5 } });
  expect(
    figure.disputed.map(({ claim, article, mentionedBy, absentBy }) => [claim.key, article.key, mentionedBy, absentBy]),
  ).toEqual([["cracks", "one", ["ada"], ["ben"]]]);
});

test("the table has a row for each claim × article × coder, NA where there is no answer", () => {
  const { columns, rows } = stanceTable(work, { openArticles: new Set(["three"]), viewer: "ben" });
  expect(columns).toEqual(STANCE_COLUMNS);
  for (const row of rows) expect(row).toHaveLength(STANCE_COLUMNS.length);
  const cells = rows.map((row) => [row[4], row[0], row[7], row[8], row[12]]);
  expect(cells).toContainEqual(["cracks", "two", "Ada Holm", "mentioned", 1]);
  expect(cells).toContainEqual(["cracks", "one", "Ben Okafor", "absent", 0]);
  expect(cells).toContainEqual(["cracks", "three", "Ben Okafor", "NA", ""]);
  expect(cells.filter(([, article, coder]) => article === "three" && coder === "Ada Holm")).toEqual([]);
});
