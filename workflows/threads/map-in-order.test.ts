import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type AheadLimit, mapInOrder } from "./map-in-order";

const upTo = (items: number): AheadLimit<unknown> => ({ items, weight: Infinity, weigh: () => 1 });

async function collect<Out>(results: AsyncIterable<Out>): Promise<Out[]> {
  const all: Out[] = [];
  for await (const result of results) all.push(result);
  return all;
}

test("Results come in the order of the items, however long each takes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(6)), fc.integer({ min: 1, max: 5 }), async (ticks, items) => {
      const work = async (count: number) => {
        for (let tick = 0; tick < count; tick += 1) await Promise.resolve();
        return count;
      };
      expect(await collect(mapInOrder(ticks, upTo(items), work))).toEqual(ticks);
    }),
  );
});

test("No more items are taken than may be under way", async () => {
  let taken = 0;
  let most = 0;
  let given = 0;
  const source = function* () {
    for (; taken < 50; taken += 1) {
      most = Math.max(most, taken + 1 - given);
      yield taken;
    }
  };
  for await (const result of mapInOrder(source(), upTo(4), async (item) => item)) {
    expect(result).toBe(given);
    given += 1;
    await pause(0);
  }
  expect(given).toBe(50);
  expect(most).toBeLessThanOrEqual(6);
});

test("Heavy items wait for one another, and one that is too heavy for the limit is done alone", async () => {
  let together = 0;
  let most = 0;
  const limit = { items: 10, weight: 5, weigh: (item: number) => item };
  const work = async (item: number) => {
    together += item;
    most = Math.max(most, together);
    await pause(1);
    together -= item;
    return item;
  };
  const items = [3, 3, 1, 9, 2, 2, 2];
  expect(await collect(mapInOrder(items, limit, work))).toEqual(items);
  expect(most).toBeLessThan(5 + 9);
});

test("A result does not wait for the next item to come", async () => {
  let answer = "";
  const source = async function* () {
    yield "question";
    // The asker waits for its answer before it asks on.
    while (answer === "") await pause(1);
    yield "next question";
  };
  const seen: string[] = [];
  for await (const result of mapInOrder(source(), upTo(4), async (item) => `answer to ${item}`)) {
    answer = result;
    seen.push(result);
  }
  expect(seen).toEqual(["answer to question", "answer to next question"]);
});

test("An error is thrown in its turn, whether the work or the source made it", async () => {
  const seen: number[] = [];
  const work = async (item: number) => {
    if (item === 2) throw new Error("item 2");
    await pause(item === 1 ? 5 : 0);
    return item;
  };
  const run = async (source: Iterable<number>) => {
    for await (const result of mapInOrder(source, upTo(4), work)) seen.push(result);
  };
  await expect(run([0, 1, 2, 3])).rejects.toThrow("item 2");
  expect(seen).toEqual([0, 1]);
  const broken = function* () {
    yield 5;
    throw new Error("the source broke");
  };
  await expect(run(broken())).rejects.toThrow("the source broke");
  expect(seen).toEqual([0, 1, 5]);
});

test("A consumer that stops early ends the source", async () => {
  let ended = false;
  const source = function* () {
    try {
      for (let item = 0; ; item += 1) yield item;
    } finally {
      ended = true;
    }
  };
  for await (const result of mapInOrder(source(), upTo(3), async (item) => item)) if (result === 2) break;
  expect(ended).toBe(true);
});
