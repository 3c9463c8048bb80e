import { expect, test } from "vitest";
import { readTableQuery, withTable } from "./table-query";

const TABLES = ["speakers", "via"] as const;

test("the table that a link names is read back from it", () => {
  const query = Object.fromEntries(new URLSearchParams(withTable("voice=both", "via")));
  expect(query).toEqual({ voice: "both", table: "via" });
  expect(readTableQuery(query, TABLES)).toBe("via");
  expect(readTableQuery({ table: ["speakers", "via"] }, TABLES)).toBe("speakers");
});

test.each([{}, { table: "all" }, { table: ["all", "via"] }])("no such table is none: %j", (parameters) => {
  expect(readTableQuery(parameters, TABLES)).toBeNull();
});
