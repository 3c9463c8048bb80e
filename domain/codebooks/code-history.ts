import { type CodeChange, compareVersions, type TracedVersion } from "./compare-versions";

/** What a version did to a code. */
export interface CodeStep {
  readonly version: number;
  readonly change: CodeChange;
}

/**
 * The steps that made a code of the newest version what it is, newest first: only versions that changed it, and the
 * one in which it is new. A code that came from several, or a part of one, is not followed further back: from there
 * on it was another. Wrong tool for a code that is retired by now (`compareVersions` lists those).
 */
export function codeHistory(versions: readonly TracedVersion[], key: string): readonly CodeStep[] {
  const ordered = [...versions].sort((one, other) => other.number - one.number);
  const steps: CodeStep[] = [];
  for (const [index, version] of ordered.entries()) {
    const before = ordered[index + 1];
    if (before === undefined) break;
    const pair = { from: before.number, to: version.number };
    const change = compareVersions([before, version], pair).find((one) => one.key === key && one.kind !== "retired");
    if (change === undefined) break;
    if (change.kind !== "kept") steps.push({ version: version.number, change });
    if (change.kind === "added" || change.kind === "merged" || change.kind === "split") break;
  }
  return steps;
}
