import { describe, expect, it } from "vitest";
import { compareFraming } from "../comparison/compare-framing";
import { buildArticle, buildColumn, buildInput } from "../comparison/test-input";
import { agreeOnCodes } from "./agreed-codings";
import { indexReadings } from "./code-readings";
import type { CodedWork } from "./coded-work";
import { measureMachineAgreement } from "./machine-agreement";
import { measureOwnAgreement } from "./own-agreement";
import { describeAgreed } from "./own-agreement-table";
import { buildWork, FINISHED, OPTIONS } from "./test-work";

const work = buildWork({
  majority: { ada: "", ben: "conflict", chi: "conflict" },
  split: { ada: "conflict", ben: "" },
  alone: { ada: "economic" },
  others: { ben: "conflict", chi: "" },
});

/** The same with an adjudicator's word on one article. */
function adjudicate(coded: CodedWork, article: string, codes: string): CodedWork {
  const { codings } = buildWork({ [article]: { judge: codes } });
  return {
    ...coded,
    codings: [...coded.codings, ...codings],
    assignments: [...coded.assignments, { article, coder: "judge", phase: "adjudication", submittedAt: FINISHED }],
  };
}

describe("mine against agreed", () => {
  const own = measureOwnAgreement(work, "ada", OPTIONS);

  it("lists where the coder stands against the majority, and splits as splits", () => {
    expect(own.differences.map(({ article, code, own: has, state }) => [article.key, code, has, state])).toEqual([
      ["majority", "conflict", false, "present"],
      ["split", "conflict", true, "split"],
    ]);
    expect([own.articles, own.alone]).toEqual([2, 1]);
    expect(own.codes[0]).toMatchObject({ articles: 1, alike: 0, split: 1 });
  });

  it("lets an adjudication stand for all, where the coder alone had finished as well", () => {
    const judged = measureOwnAgreement(adjudicate(adjudicate(work, "split", ""), "alone", ""), "ada", OPTIONS);
    expect(judged.differences.map(({ article, code, isAdjudicated }) => [article.key, code, isAdjudicated])).toEqual([
      ["majority", "conflict", false],
      ["split", "conflict", true],
      ["alone", "economic", true],
    ]);
    expect(judged.alone).toBe(0);
  });

  it("says in words what was agreed", () => {
    const said = own.differences.map((one) =>
      describeAgreed(one, { applied: one.codersFor.length, of: one.codersAll.length }),
    );
    expect(said).toEqual([
      "Conflict: 2 of 3 applied it, you did not",
      "Conflict: 1 of 2 applied it, a split, you applied it",
    ]);
  });
});

it("the agreed coding is the one that the framing comparison draws", () => {
  const judged = adjudicate(work, "split", "conflict economic");
  const framing = compareFraming(
    buildInput({
      columns: judged.articles.map(({ key }) => buildColumn(key)),
      articles: judged.articles.map(({ key }) => buildArticle(key)),
      codebook: {
        ...judged.codebook,
        purpose: "counting",
        codes: judged.codebook.codes.map((code) => ({ ...code, definition: "" })),
      },
      assignments: judged.assignments,
      codings: judged.codings,
    }),
    OPTIONS,
  );
  const agreed = agreeOnCodes(judged, OPTIONS);
  const marks = framing.rows.flatMap(({ panels }) => panels.flatMap((panel) => panel.marks));
  expect(marks).toHaveLength(8);
  for (const { article, code, state } of marks)
    expect([article, code, agreed(article, code).state]).toEqual([article, code, state]);
});

describe("a method against people", () => {
  const propose = (article: string, code: string) =>
    buildWork({ [article]: { "frames/1": code } }).codings.map((coding) => ({ ...coding, key: `s-${coding.key}` }));
  const machine = {
    codings: [...propose("majority", "conflict"), ...propose("split", "conflict"), ...propose("alone", "conflict")],
    readings: ["majority", "split", "alone"].map((article) => ({ article, method: "frames/1" })),
  };

  it("counts articles that both have, one side has, or neither; splits apart, unread texts nowhere", () => {
    const [conflict, economic] = measureMachineAgreement(work, machine, OPTIONS);
    expect(conflict).toMatchObject({ both: 1, machineOnly: 1, peopleOnly: 0, neither: 0, split: 1 });
    expect(economic).toMatchObject({ both: 0, machineOnly: 0, peopleOnly: 1, neither: 2, split: 0 });
  });
});

it("behind a difference stand all marks, those that the switches leave out said to be so", () => {
  const [first] = work.codings;
  const quoted = first === undefined ? [] : [{ ...first, coder: "ada", key: "q", voice: "quoted" as const }];
  const readings = indexReadings([...work.codings, ...quoted], OPTIONS)("majority", "conflict", ["ada", "ben"]);
  expect(
    readings.map(({ coder, hasApplied, marks }) => [coder, hasApplied, marks.map((mark) => mark.isCounted)]),
  ).toEqual([
    ["ben", true, [true]],
    ["ada", false, [false]],
  ]);
});
