import { spawn } from "node:child_process";
import { get } from "node:http";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const PRELOAD = join(import.meta.dirname, "hold-requests.mjs");
/** Answers every request, and tells the driver of each that reached it. */
const SERVER = `
  const server = require("node:http").createServer((request, response) => {
    process.send?.("reached " + request.url);
    response.end("hello");
  });
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
`;

/** @type {import("node:child_process").ChildProcess | undefined} */
let child;
afterEach(() => child?.kill("SIGKILL"));

/** @param {import("node:child_process").ChildProcess} from */
function nextMessage(from) {
  return new Promise((resolve) => from.once("message", resolve));
}

/** @param {string} address */
function bodyOf(address) {
  return new Promise((resolve, reject) => {
    get(address, async (response) => resolve((await response.setEncoding("utf8").toArray()).join(""))).once(
      "error",
      reject,
    );
  });
}

test("a request waits until the driver says that the server may answer, and later ones do not wait", async () => {
  child = spawn(process.execPath, ["--import", PRELOAD, "-e", SERVER], {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const port = await nextMessage(child);
  /** @type {unknown[]} */
  const messages = [];
  child.on("message", (message) => messages.push(message));
  const early = bodyOf(`http://127.0.0.1:${port}/early`);
  child.send("something else");
  // Time for the request to arrive. On a slower machine the test sees less, but cannot fail for it.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(messages).toEqual([]);
  child.send("open");
  expect(await early).toBe("hello");
  expect(await bodyOf(`http://127.0.0.1:${port}/late`)).toBe("hello");
}, 20_000);
