import type { RemovalReason } from "./page-text";

/** `certain`: junk wherever it stands. `weak`: junk unless it stands among the sentences of an article. */
export type JunkStrength = "certain" | "weak";

export interface JunkLine {
  readonly reason: RemovalReason;
  readonly strength: JunkStrength;
  /** The line heads a section that lies below (or in a box beside) an article: comments, related links, a footer. */
  readonly startsSection: boolean;
}

/** One pattern over a line as `plainLine` gives it. */
export interface JunkRule extends JunkLine {
  readonly pattern: RegExp;
  /** Longer lines are left alone: "Subscribe" is a button, a paragraph that begins so may be an article's. */
  readonly maximumWords: number;
}

interface RuleOptions {
  readonly maximumWords?: number;
  readonly strength?: JunkStrength;
  readonly startsSection?: boolean;
}

/** Rows of a rule table with the same reason; written out so that each table reads as a list of patterns. */
export function junkRules(reason: RemovalReason, options: RuleOptions, patterns: readonly RegExp[]): JunkRule[] {
  return patterns.map((pattern) => ({
    reason,
    pattern,
    maximumWords: options.maximumWords ?? 14,
    strength: options.strength ?? "certain",
    startsSection: options.startsSection ?? false,
  }));
}
