import { expect, test } from "vitest";
import { openOutbox } from "./outbox.mjs";

const KEY = "parallax/class/Quiet Heron";

/** A storage like a browser's. */
function makeStore() {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return {
    kept,
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => void kept.set(key, value),
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
  };
}

test("an answer is on the device before it is sent, and comes back after a reload", () => {
  const store = makeStore();
  openOutbox(store, KEY).put("mark/A/x/sentences", "2");
  const reloaded = openOutbox(store, KEY);
  expect(reloaded.valueOf("mark/A/x/sentences")).toBe("2");
  expect(reloaded.waiting()).toEqual([{ item: "mark/A/x/sentences", value: "2", number: 1 }]);
});

test("what the server has is waited for no more, and nothing of it stays on the device", () => {
  const store = makeStore();
  const outbox = openOutbox(store, KEY);
  outbox.put("a", "1");
  outbox.learn([{ item: "a", value: "1", number: 1 }]);
  expect(outbox.waiting()).toEqual([]);
  expect(outbox.valueOf("a")).toBe("1");
  expect(store.kept.size).toBe(0);
});

test("numbers grow past the highest that was seen anywhere", () => {
  const outbox = openOutbox(makeStore(), KEY);
  outbox.learn([{ item: "a", value: "1", number: 7 }]);
  outbox.put("a", "2");
  outbox.put("a", "3");
  expect(outbox.waiting()).toEqual([{ item: "a", value: "3", number: 9 }]);
});

test("a change made while an older one was under way still waits", () => {
  const outbox = openOutbox(makeStore(), KEY);
  outbox.put("a", "1");
  outbox.put("a", "1,2");
  outbox.learn([{ item: "a", value: "1", number: 1 }]);
  expect(outbox.waiting()).toEqual([{ item: "a", value: "1,2", number: 2 }]);
  expect(outbox.valueOf("a")).toBe("1,2");
});

test("what another device stored meanwhile stands, on both", () => {
  const outbox = openOutbox(makeStore(), KEY);
  outbox.put("a", "1");
  outbox.learn([{ item: "a", value: "3", number: 4 }]);
  expect(outbox.valueOf("a")).toBe("3");
  expect(outbox.waiting()).toEqual([]);
  expect(outbox.written()).toBe(4);
});

test("an older answer of the server changes nothing", () => {
  const outbox = openOutbox(makeStore(), KEY);
  outbox.learn([{ item: "a", value: "2", number: 2 }]);
  outbox.learn([{ item: "a", value: "1", number: 1 }]);
  expect(outbox.valueOf("a")).toBe("2");
});

test("answering the same again is no change", () => {
  const outbox = openOutbox(makeStore(), KEY);
  outbox.put("a", "");
  outbox.learn([{ item: "b", value: "1", number: 1 }]);
  outbox.put("b", "1");
  expect(outbox.waiting()).toEqual([]);
});

test.each([
  ["none", null],
  ["one that refuses", { getItem: () => null, setItem: refuse, removeItem: refuse }],
  ["one with something else in it", { ...makeStore(), getItem: () => `[{"item":1},"x"]` }],
  ["one that is broken", { ...makeStore(), getItem: () => "{" }],
])("with a storage that is %s answers wait in memory", (_, store) => {
  const outbox = openOutbox(store, KEY);
  expect(outbox.waiting()).toEqual([]);
  outbox.put("a", "1");
  expect(outbox.valueOf("a")).toBe("1");
  outbox.wipe();
  expect(outbox.valueOf("a")).toBe("");
});

/** @returns {never} */
function refuse() {
  throw new Error("QuotaExceededError");
}
