import { format } from "node:util";

const WATCHED = ["error", "warn"] as const;

/** What `watchConsole` hands out. */
export interface ConsoleGuard {
  /** The lines that were written since, each as it would have been printed. */
  readonly lines: readonly string[];
  /** Puts the console's own functions back. */
  restore(): void;
}

/**
 * Collects what goes to `console.error` and `console.warn` instead of printing it. It collects
 * rather than throws, because code under test may catch what is thrown at it. A test that expects a
 * line puts `vi.spyOn(console, "error")` with an implementation of its own in front, and then
 * nothing arrives here.
 */
export function watchConsole(target: Pick<Console, "error" | "warn"> = console): ConsoleGuard {
  const originals = { error: target.error, warn: target.warn };
  const lines: string[] = [];
  for (const name of WATCHED) {
    target[name] = (...values: unknown[]) => void lines.push(`console.${name}: ${format(...values)}`);
  }
  return { lines, restore: () => void Object.assign(target, originals) };
}
