import { expect, test } from "vitest";
import { viewAddressOf } from "./view-address";

test.each([
  ["/search?q=night+ferry&outlet=courier", "/search?q=night+ferry&outlet=courier"],
  ["/articles?outlet=courier&page=3", "/articles?outlet=courier"],
  ["/articles?page=3", "/articles"],
  ["/events/harbour-bridge?evidence=cell.abc.courier&done=k2", "/events/harbour-bridge?evidence=cell.abc.courier"],
  ["/events/harbour-bridge/claims?voice=quoted", "/events/harbour-bridge/claims?voice=quoted"],
  ["/search?q=%E2%80%9Cnight%20ferry%E2%80%9D", "/search?q=%E2%80%9Cnight%20ferry%E2%80%9D"],
])("%s is found again at %s", (address, view) => {
  expect(viewAddressOf(address)).toBe(view);
});

test.each([
  "https://elsewhere.example/search?q=ferry",
  "//elsewhere.example/search",
  "/\\elsewhere.example",
  "javascript:alert(1)",
  "/data",
  "/articles/import",
  "/articles/abc123",
  "/events/new",
  "/events/grouping",
  "/search?q=<script>",
  "/search?q=a\nb",
  "/search?q=a?b",
  `/search?q=${"a".repeat(2_000)}`,
])("%s is no view", (address) => {
  expect(viewAddressOf(address)).toBeNull();
});
