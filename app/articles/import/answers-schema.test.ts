import { expect, test } from "vitest";
import { recordAnswers } from "./answers-schema";

const faultsOf = (answers: object) =>
  recordAnswers.safeParse(answers).error?.issues.map(({ path }) => path.join(".")) ?? [];

test("a day that does not exist is no answer, and neither is a span that ends before it begins", () => {
  expect(faultsOf({ date: { kind: "on", date: "2031-99-77" } })).toEqual(["date.date"]);
  expect(faultsOf({ date: { kind: "on", date: "2031-02-29" } })).toEqual(["date.date"]);
  const backwards = { kind: "between", notBefore: "2031-05-02", notAfter: "2031-05-01" };
  expect(faultsOf({ date: backwards })).toEqual(["date.notAfter"]);
});

test("a span may be open at either end, and as wide as a year", () => {
  expect(faultsOf({ date: { kind: "between", notBefore: null, notAfter: "2031-05" } })).toEqual([]);
  expect(faultsOf({ date: { kind: "between", notBefore: "2031", notAfter: "2031-05-01" } })).toEqual([]);
});

test("an address is emptied, or one of the web", () => {
  expect(faultsOf({ url: "" })).toEqual([]);
  expect(faultsOf({ url: "https://ellerycourier.example/a" })).toEqual([]);
  expect(faultsOf({ url: "javascript:alert(1)" })).toEqual(["url"]);
});
