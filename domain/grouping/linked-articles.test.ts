import { expect, test } from "vitest";
import { REPORT_KEYS, signature } from "@/test/news-reports";
import { createLinkedArticles } from "./linked-articles";

function linkAll() {
  const linked = createLinkedArticles();
  for (const key of REPORT_KEYS) linked.put(signature(key));
  return linked;
}

test("articles are linked with those of their event, both ways alike", () => {
  const linked = linkAll();
  expect([...linked.linksOf("trial-a").keys()]).toEqual(["trial-b"]);
  expect(linked.linksOf("trial-a").get("trial-b")).toBe(linked.linksOf("trial-b").get("trial-a"));
  expect(linked.linksOf("nowhere").size).toBe(0);
});

test("an article that is removed leaves no link, one that changes gets new ones", () => {
  const linked = linkAll();
  linked.remove("trial-b");
  expect([linked.size, linked.linksOf("trial-a").size, linked.signatureOf("trial-b")]).toEqual([6, 0, null]);
  linked.put(signature("quake-a", { key: "trial-a" }));
  expect([...linked.linksOf("trial-a").keys()]).toContain("quake-a");
  expect(linked.size).toBe(6);
});

test("entering the same article again and again keeps one of it", () => {
  const linked = linkAll();
  for (let round = 0; round < 300; round += 1) linked.put(signature("quake-a"));
  expect(linked.size).toBe(REPORT_KEYS.length);
  expect([...linked.linksOf("quake-b").keys()].sort()).toEqual(["quake-a", "quake-c"]);
});
