/** What a round is for: practice against a reference, measuring agreement on a sample, or the coding itself. */
export const ROUND_PHASES = ["training", "reliability", "main"] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];

/** What a coder who trains is to reach where nothing else is said (Krippendorff 2004: rely on alpha of .8 and more). */
export const DEFAULT_TARGET_ALPHA = 0.8;

/** As many articles a coder finishes at least before a training says that its target is reached. */
export const TRAINING_ARTICLES = 10;

/** One coder's work on one article within a round. Coders and articles are named by their keys. */
export interface RoundWork {
  readonly coder: string;
  readonly article: string;
  /** Place in the coder's own order, from 1. */
  readonly position: number;
  /** Whether the coder has marked anything there, or handed it in. */
  readonly isBegun: boolean;
  /** ISO moment; null while it is open. */
  readonly submittedAt: string | null;
}
