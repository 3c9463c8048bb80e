import fc from "fast-check";
import { afterEach, beforeEach, vi } from "vitest";
import { type ConsoleGuard, watchConsole } from "./console-guard";

// The same examples in every run, so that a change is judged by what it changed; hunting for new counterexamples is a
// run of its own (CONTRIBUTING, "Properties").
const { PARALLAX_PROPERTY_SEED, PARALLAX_PROPERTY_RUNS } = process.env;
fc.configureGlobal({
  seed: PARALLAX_PROPERTY_SEED === undefined ? 20_261_121 : Number(PARALLAX_PROPERTY_SEED),
  numRuns: PARALLAX_PROPERTY_RUNS === undefined ? 100 : Number(PARALLAX_PROPERTY_RUNS),
});

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
