import { expect, test } from "vitest";
import { readLimited } from "./read-limited";

function bodyOf(...pieces: readonly number[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const length of pieces) controller.enqueue(new Uint8Array(length).fill(7));
      controller.close();
    },
  });
}

test("a body up to the limit is read whole", async () => {
  expect(await readLimited(bodyOf(3, 4, 3), 10)).toEqual(new Uint8Array(10).fill(7));
});

test("a body beyond the limit is given up", async () => {
  expect(await readLimited(bodyOf(6, 5, 1_000), 10)).toBeNull();
});

test("no body is an empty file", async () => {
  expect(await readLimited(null, 10)).toEqual(new Uint8Array());
});
