import { expect, test } from "vitest";
import { nextPage } from "@/app/events/posted";
import { readWalkQuery, walkHref } from "./walk-query";

test("an address of the walk can be written, posted and read back", () => {
  const at = { article: "ab1", claim: "cd-2" };
  const href = walkHref("night-ferry", at, 17);
  expect(nextPage.safeParse(href).success).toBe(true);
  expect(readWalkQuery(Object.fromEntries(new URL(href, "http://here").searchParams))).toEqual({ at, of: 17 });
});

test("what cannot be read starts at the beginning", () => {
  expect(readWalkQuery({})).toEqual({ at: null, of: null });
  expect(readWalkQuery({ article: "ab1", of: "many" })).toEqual({ at: null, of: null });
  expect(walkHref("night-ferry", null, null)).toBe("/events/night-ferry/claims/check");
});
