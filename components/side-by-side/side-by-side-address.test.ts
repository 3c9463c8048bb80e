import fc from "fast-check";
import { expect, test } from "vitest";
import { TIE_KINDS } from "@/domain/comparison/side-by-side/side-by-side";
import { besideHref, readSideBySideQuery, sideBySideHref } from "./side-by-side-address";

function read(href: string) {
  const parameters = new URL(href, "http://localhost").searchParams;
  return readSideBySideQuery((name) => parameters.get(name) ?? undefined);
}

test("what an address says of two articles is read back from it", () => {
  const key = fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}$/));
  const ties = fc.option(fc.constantFrom(...TIE_KINDS));
  fc.assert(
    fc.property(key, key, ties, key, fc.boolean(), (a, b, kind, tie, isTogether) => {
      const query = { a, b, ties: kind, tie, isTogether };
      expect(read(sideBySideHref("night-ferry", query, "suggestions=on"))).toEqual(query);
    }),
  );
});

test("what cannot be read falls back to the default", () => {
  expect(read("/events/night-ferry/read?a=Not a key&ties=colours&sync=maybe&tie=")).toEqual({
    a: null,
    b: null,
    ties: null,
    tie: null,
    isTogether: true,
  });
});

test("a link from a part of the event keeps the event and its switches", () => {
  const part = { path: "/events/night-ferry/text", search: "role=both" };
  expect(besideHref(part, { a: "one", ties: "text" })).toBe("/events/night-ferry/read?role=both&a=one&ties=text");
});
