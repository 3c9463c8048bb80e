import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { openThreadPool, ThreadDied, type ThreadPoolOptions } from "./thread-pool";

const entry = join(import.meta.dirname, "fixtures", "obeying-thread.mjs");

function openPool(threads: number, module = entry, more: Partial<ThreadPoolOptions> = {}) {
  const pool = openThreadPool({ ...more, entry: module, threads });
  onTestFinished(() => pool.close());
  return pool;
}

test("Every task gets its own answer, in whatever order the threads come to it", async () => {
  const pool = openPool(3);
  const values = Array.from({ length: 20 }, (_, index) => index);
  const answers = values.map((value) => pool.run("answer", { value, afterMs: (value * 7) % 5 }));
  expect(await Promise.all(answers)).toEqual(values);
});

test("One thread does its tasks in the order in which they were given", async () => {
  const pool = openPool(1);
  const ended: string[] = [];
  const give = async (value: string, afterMs: number) => {
    ended.push(String(await pool.run("answer", { value, afterMs })));
  };
  await Promise.all([give("first", 20), give("second", 0), give("third", 5)]);
  expect(ended).toEqual(["first", "second", "third"]);
});

test("Threads are kept: tasks one after the other meet the same one", async () => {
  const pool = openPool(4);
  const first = await pool.run("whoAreYou", {});
  expect(await pool.run("whoAreYou", {})).toBe(first);
});

test("An error in one task is that task's answer, and the others have theirs", async () => {
  const pool = openPool(2);
  const settled = await Promise.allSettled([
    pool.run("answer", { value: 1 }),
    pool.run("fail", { message: "no such page" }),
    pool.run("answer", { value: 2 }),
  ]);
  expect(settled).toMatchObject([{ value: 1 }, { reason: { message: "no such page" } }, { value: 2 }]);
  expect(settled[1]).toHaveProperty("reason", expect.any(RangeError));
});

test("A thread that ends in a task fails that task, and another takes its place", async () => {
  const pool = openPool(1);
  const died = pool.run("exit", { code: 7 });
  const next = pool.run("answer", { value: "still here" });
  await expect(died).rejects.toThrow(new ThreadDied("the thread ended before its task did: exit code 7"));
  expect(await next).toBe("still here");
  await expect(pool.run("crash", { message: "out of order" })).rejects.toMatchObject({
    name: "ThreadDied",
    cause: expect.objectContaining({ message: "out of order" }) as Error,
  });
  expect(await pool.run("answer", { value: "again" })).toBe("again");
});

test("An entry that cannot be loaded fails each task and hangs none", async () => {
  const pool = openPool(1, join(import.meta.dirname, "fixtures", "no-such-thread.mjs"));
  for (const name of ["first", "second"]) await expect(pool.run(name, {})).rejects.toThrow(ThreadDied);
});

test("What cannot be sent is refused, and the thread goes on", async () => {
  const pool = openPool(1);
  await expect(pool.run("answer", { value: () => "a function" })).rejects.toThrow("could not be cloned");
  expect(await pool.run("answer", { value: 1 })).toBe(1);
});

test("A thread that is sent tasks ahead answers all of them, in order, and is full only then", async () => {
  const pool = openPool(1, entry, { ahead: 1 });
  expect(pool.isFull()).toBe(false);
  const first = pool.run("answer", { value: 1 });
  expect(pool.isFull()).toBe(false);
  const second = pool.run("answer", { value: 2 });
  expect(pool.isFull()).toBe(true);
  const third = pool.run("answer", { value: 3 });
  expect(await Promise.all([first, second, third])).toEqual([1, 2, 3]);
  expect(pool.isFull()).toBe(false);
});

test("What a dying thread was sent ahead is done by the next one", async () => {
  const pool = openPool(1, entry, { ahead: 2 });
  const died = pool.run("exit", { code: 7 });
  const ahead = [1, 2].map((value) => pool.run("answer", { value }));
  await expect(died).rejects.toThrow(ThreadDied);
  expect(await Promise.all(ahead)).toEqual([1, 2]);
});

test("A thread that was idle for long is ended, and another one does the next task", async () => {
  const pool = openPool(1, entry, { idleMs: 0 });
  const first = await pool.run("whoAreYou", {});
  let next = first;
  while (next === first) {
    await pause(1);
    next = await pool.run("whoAreYou", {});
  }
  expect(next).toBeGreaterThan(Number(first));
});

test("Closing waits for everything that was accepted, and refuses what comes later", async () => {
  const pool = openPool(1);
  const ended: unknown[] = [];
  const tasks = [1, 2, 3].map(async (value) => ended.push(await pool.run("answer", { value, afterMs: 10 })));
  await pool.close();
  expect(ended).toEqual([1, 2, 3]);
  await Promise.all(tasks);
  await expect(pool.run("answer", { value: 4 })).rejects.toThrow("the threads are closed");
});

test("A pool that did nothing closes, twice if asked", async () => {
  const pool = openPool(2);
  await Promise.all([pool.close(), pool.close()]);
});

test("Closing ends even where a thread dies meanwhile", async () => {
  const pool = openPool(2);
  const tasks = [pool.run("exit", { code: 1 }), pool.run("answer", { value: 1, afterMs: 10 })];
  const settled = Promise.allSettled(tasks);
  await pool.close();
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
});

test("Idle threads do not keep a finished process alive, and busy ones do", () => {
  const poolModule = join(import.meta.dirname, "thread-pool.ts");
  const script = `
    const { openThreadPool } = await import(${JSON.stringify(`file://${poolModule}`)});
    const pool = openThreadPool({ entry: ${JSON.stringify(entry)}, threads: 2 });
    pool.run("answer", { value: "done", afterMs: 50 }).then((value) => process.stdout.write(value));
  `;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", script],
    { encoding: "utf8" },
  );
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "done", stderr: "" });
});
