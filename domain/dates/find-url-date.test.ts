import { expect, test } from "vitest";
import { findUrlDate } from "./find-url-date";

test.each([
  ["https://example.org/2032/01/14/pier-closed", "2032-01-14", "day"],
  ["https://example.org/2032/1/4-pier-closed", "2032-01-04", "day"],
  ["https://example.org/news/2032-01-14-pier-closed.html", "2032-01-14", "day"],
  ["https://example.org/world/2032/jan/14/pier", "2032-01-14", "day"],
  ["https://example.org/articles/35030/20320114/pier.htm", "2032-01-14", "day"],
  ["https://example.org/town/203201141080512345-pier-closed/", "2032-01-14", "day"],
  ["/2032/0114/pier", "2032-01-14", "day"],
  ["https://example.org/2032/01/pier-closed", "2032-01", "month"],
])("reads %s as %s", (url, date, precision) => {
  expect(findUrlDate(url)).toMatchObject({ date, precision });
});

test.each([
  "https://example.org/pier-closed-4389658",
  "https://example.org/2032/13/40/pier",
  "https://example.org/2032/pier",
  "https://example.org/pier?day=2032-01-14",
  "https://example.org/20320230/pier",
  "not an address",
  "",
])("finds no date in %j", (url) => {
  expect(findUrlDate(url)).toBeNull();
});

test("quotes the piece of the address that holds the date", () => {
  expect(findUrlDate("https://example.org/a/2032/01/14/pier")?.quote).toBe("/2032/01/14");
});
