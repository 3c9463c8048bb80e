import { expect, test } from "vitest";
import { createEventSchema, noteSearchSchema } from "./schemas";

const EVENT = {
  ...{ title: "Night ferry", summary: "", inclusionRule: "", population: "", query: "", exclusions: "" },
  ...{ contentNote: "", fictional: "no", kind: "event", windowStart: "", windowEnd: "" },
};

const faultsOf = (fields: object) =>
  createEventSchema.safeParse({ ...EVENT, ...fields }).error?.issues.map(({ path }) => path.join(".")) ?? [];

test("the window of an event has days that exist, in their order", () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ windowStart: "2031-02-28", windowEnd: "2031-03" })).toEqual([]);
  expect(faultsOf({ windowStart: "2031-02-31" })).toEqual(["windowStart"]);
  expect(faultsOf({ windowStart: "2031-03-02", windowEnd: "2031-03-01" })).toEqual(["windowEnd"]);
});

test("a day that cannot be read is not compared with the other one", () => {
  expect(faultsOf({ windowStart: "2031-13-40", windowEnd: "2030" })).toEqual(["windowStart"]);
  expect(faultsOf({ windowStart: "2031", windowEnd: "2030-02-30" })).toEqual(["windowEnd"]);
});

test("a search is noted on one whole day that exists", () => {
  const search = {
    event: "night-ferry",
    outlet: "ledger",
    state: "searched-not-found",
    place: "",
    query: "",
    note: "",
  };
  const isDay = (searchedOn: string) => noteSearchSchema.safeParse({ ...search, searchedOn }).success;
  expect(isDay("2031-03-05")).toBe(true);
  expect(isDay("2031-03")).toBe(false);
  expect(isDay("2031-02-30")).toBe(false);
});
