import { expect, test } from "vitest";
import { ownPage } from "./own-page";

test("a path of ours is gone on with, query and all", () => {
  expect(ownPage("/events/harbour-bridge/claims?sort=a&evidence=cell.x")).toBe(
    "/events/harbour-bridge/claims?sort=a&evidence=cell.x",
  );
});

test.each([
  null,
  undefined,
  "",
  "events",
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "/a\\b",
  "/a\nb",
  "javascript:alert(1)",
])("%j leads home", (given) => expect(ownPage(given)).toBe("/"));
