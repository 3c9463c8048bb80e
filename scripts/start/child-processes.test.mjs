import { describe, expect, test } from "vitest";
import { runToEnd, startChild, stopChild } from "./child-processes.mjs";

const options = { cwd: process.cwd() };

test("a run answers exit code and output", async () => {
  const script = 'console.log("out"); console.error("err"); process.exitCode = 4';
  const { code, output } = await runToEnd(process.execPath, ["-e", script], options);
  expect(code).toBe(4);
  expect(output).toContain("out");
  expect(output).toContain("err");
});

test("a program that cannot be started is a failure, not an exception", async () => {
  const { code, output } = await runToEnd("no-such-program-here", [], options);
  expect(code).toBe(1);
  expect(output).toContain("could not be started");
});

describe.skipIf(process.platform === "win32")("stopping", () => {
  test("reaches what the child started in turn", async () => {
    const inner = 'console.log("up"); setInterval(() => {}, 1000)';
    const outer = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(inner)}], { stdio: "inherit" });
      setInterval(() => {}, 1000)`;
    const child = startChild(process.execPath, ["-e", outer], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    // Both hold the pipe, so it closes only when both have ended.
    const closed = new Promise((resolve) => child.stdout?.once("close", resolve));
    await stopChild(child);
    await closed;
  });

  test("kills a child that does not listen", async () => {
    const deaf = 'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)';
    const child = startChild(process.execPath, ["-e", deaf], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    await stopChild(child, 200);
    expect(child.signalCode).toBe("SIGKILL");
  });
});
