import { expect, test } from "vitest";
import { nextPage, readPosted, withDone } from "./posted";

test.each([
  "/events/night-ferry/review?kind=claim&at=ab12",
  "/events/grouping?page=2",
  "/events/night-ferry",
  "/events/night-ferry/claims/check?article=ab1&of=17",
  "/claims/ab12",
])("a page of ours can come next: %s", (page) => expect(nextPage.safeParse(page).success).toBe(true));

test.each(["https://elsewhere.example", "//elsewhere.example", "/events/../data", "/events/a\nb", "/data", ""])(
  "nothing else can: %j",
  (page) => expect(nextPage.safeParse(page).success).toBe(false),
);

test("the page that comes next is told what was done, after whatever its address says", () => {
  expect(withDone("/events/grouping", "ab1")).toBe("/events/grouping?done=ab1");
  expect(withDone("/events/grouping?kind=move", "ab1")).toBe("/events/grouping?kind=move&done=ab1");
  expect(withDone("/events/grouping", null)).toBe("/events/grouping");
});

test("ticked fields are lists, others text, and what the framework sends along is left out", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["keep", "0"],
    ["keep", "2"],
    ["statement", "It closed."],
    ["$ACTION_ID_1", ""],
  ] as const) {
    form.append(name, value);
  }
  expect(readPosted(form, ["keep", "link"])).toEqual({ keep: ["0", "2"], link: [], statement: "It closed." });
});
