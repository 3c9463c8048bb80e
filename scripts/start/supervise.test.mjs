import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { nextDelay, supervise } from "./supervise.mjs";

test("a program that ends early waits longer each time, half a minute at most", () => {
  const delays = [0, 0, 0, 0, 0, 0, 0, 0].reduce(
    (/** @type {number[]} */ before) => [...before, nextDelay(10, before.at(-1) ?? 0)],
    [],
  );
  expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
});

test("a program that ran well for a minute is started again at once", () => {
  expect(nextDelay(60_000, 30_000)).toBe(500);
});

test("a program that waits is told to go on as soon as it may, at its first start and at each later one", async () => {
  /** @type {string[]} */
  const shown = [];
  const waits = `process.once("message", (message) => { console.log(message); process.disconnect(); })`;
  const { promise: mayAnswer, resolve: allow } = settledFromOutside();
  const supervised = supervise([{ name: "web", args: ["-e", waits], mayAnswer }], {
    cwd: tmpdir(),
    env: process.env,
    log: (line) => shown.push(line),
    show: (_name, line) => shown.push(line),
  });
  shown.push("allowed");
  allow(true);
  const once = ["open", "The web process ended (code 0); starting it again in 0.5 s."];
  await vi.waitFor(() => expect(shown.slice(0, 4)).toEqual(["allowed", ...once, "open"]), { timeout: 10_000 });
  await supervised.stop();
}, 20_000);

/** @returns {{ promise: Promise<boolean>, resolve: (value: boolean) => void }} */
function settledFromOutside() {
  /** @type {(value: boolean) => void} */
  let resolve = () => {};
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}

test("a program that ends is started again, and stopping ends it for good", async () => {
  const folder = mkdtempSync(join(tmpdir(), "parallax-supervise-"));
  const starts = join(folder, "starts");
  const script = `require("fs").appendFileSync(${JSON.stringify(starts)}, "x"); console.log("hello"); setTimeout(() => process.exit(7), 50)`;
  /** @type {string[]} */
  const log = [];
  /** @type {string[]} */
  const shown = [];
  const supervised = supervise([{ name: "worker", args: ["-e", script] }], {
    cwd: folder,
    env: process.env,
    log: (line) => log.push(line),
    show: (name, line) => shown.push(`${name}: ${line}`),
  });
  await vi.waitFor(() => expect(readFileSync(starts, "utf8")).toBe("xx"), { timeout: 10_000 });
  await supervised.stop();
  expect(log[0]).toBe("The worker process ended (code 7); starting it again in 0.5 s.");
  expect(shown[0]).toBe("worker: hello");
  const startsSoFar = readFileSync(starts, "utf8");
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(readFileSync(starts, "utf8")).toBe(startsSoFar);
  rmSync(folder, { recursive: true });
}, 20_000);
