import { expect, test } from "vitest";
import { screensOf } from "@/domain/classes/class-screens";
import { buildClassMaterial, buildClassPlan } from "@/test/class-material";
import { isThrough, placeOf } from "./pupil-place";

const screens = screensOf(buildClassPlan({ dealing: "jigsaw" }), buildClassMaterial(), { number: 0, half: 0 });
const done = (...ids: readonly string[]) => ids.map((id) => ({ item: `${id}/done`, value: "1" }));

test("a pupil stands at the first screen that is not done", () => {
  expect(placeOf(screens, 0, []).part.map(({ id }) => id)).toEqual([
    "read/A/-",
    "before/A/-",
    "mark/A/cost",
    "mark/A/blame",
    "verb/A/says",
  ]);
  expect(placeOf(screens, 0, []).at).toBe(0);
  expect(placeOf(screens, 0, done("read/A/-", "mark/A/cost")).at).toBe(1);
});

test("who is done waits for the conversation, and goes back by taking a screen up again", () => {
  const all = done("read/A/-", "before/A/-", "mark/A/cost", "mark/A/blame", "verb/A/says");
  const place = placeOf(screens, 0, all);
  expect([place.at, place.talk?.id, isThrough(screens, place)]).toEqual([5, "talk/-/-", false]);
  expect(placeOf(screens, 0, [...all.slice(0, 4), { item: "verb/A/says/done", value: "" }]).at).toBe(4);
});

test("when the teacher goes on, everybody stands in the next part, whatever was left undone", () => {
  const place = placeOf(screens, 1, []);
  expect([place.part.map(({ id }) => id), place.at, place.talk]).toEqual([["after/A/-", "rewrite/-/-"], 0, null]);
  expect(isThrough(screens, place)).toBe(false);
  expect(isThrough(screens, placeOf(screens, 1, done("after/A/-", "rewrite/-/-")))).toBe(true);
});

test("a session that ends in a conversation is over there", () => {
  const ending = screens.slice(0, -2);
  const all = done(...ending.slice(0, -1).map(({ id }) => id));
  expect(isThrough(ending, placeOf(ending, 0, all))).toBe(true);
  expect(isThrough(ending, placeOf(ending, 1, all))).toBe(true);
});
