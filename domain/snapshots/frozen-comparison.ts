import type { ComparisonReport } from "../report/comparison-report";
import type { ComparedState } from "./changes-since";

/** Goes up when a later version of the program can no longer read what an earlier one froze. */
export const SNAPSHOT_FORMAT = "parallax-snapshot/1";

/**
 * What is frozen, as canonical JSON: these are the bytes that are hashed. Title and note are outside, so that calling a
 * snapshot something else leaves it what it was.
 */
export interface FrozenComparison {
  readonly format: typeof SNAPSHOT_FORMAT;
  /** ISO moment. */
  readonly frozenAt: string;
  /** Path and query of the comparison, without a host. */
  readonly address: string;
  /** The methods paragraph. */
  readonly methods: string;
  /** The comparison on paper: what the snapshot's page shows. */
  readonly report: ComparisonReport;
  /** What the `.json` twin held, each quotation cut to eight words and its hash (`leaveOutTexts`). */
  readonly comparison: ComparedState;
}

/** The hash as people say it: the first eight digits. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8);
}

/**
 * How to refer to a snapshot: what, when and which bytes, without the name of a person.
 *
 * @param on the day as it is written, such as "1 April 2031"
 */
export function citeSnapshot(title: string, hash: string, on: string): string {
  return `“${title}”, a comparison of news coverage. Parallax, snapshot ${shortHash(hash)}, ${on}. SHA-256 ${hash}.`;
}
