import { expect, test } from "vitest";
import { formatTextQuery, readTextQuery } from "./text-query";

test("pages are read from the address and written back, the first ones left out", () => {
  const query = readTextQuery({ page: "3", passages: "2", table: "words" });
  expect(query).toEqual({ page: 3, passages: 2, table: "words" });
  expect(formatTextQuery("genre=report", query)).toBe("genre=report&page=3&passages=2");
  expect(formatTextQuery("", readTextQuery({}))).toBe("");
});

test.each([{ page: "0" }, { page: "-2" }, { page: "x" }, { page: ["1", "2"] }, { table: "all" }])(
  "what cannot be read is the first page: %j",
  (parameters) => {
    expect(readTextQuery(parameters)).toEqual({ page: 1, passages: 1, table: "passages" });
  },
);
