import { afterEach, beforeEach, vi } from "vitest";
import { type ConsoleGuard, watchConsole } from "./console-guard";

// A noisy test is a failed test: what a run prints as an error or a warning, nobody reads a second time.
let guard: ConsoleGuard;

beforeEach(() => {
  guard = watchConsole();
});

afterEach(() => {
  vi.restoreAllMocks();
  guard.restore();
  if (guard.lines.length > 0) throw new Error(`unexpected console output:\n${guard.lines.join("\n")}`);
});
