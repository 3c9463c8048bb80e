/** What a key does in the review of suggestions. */
export type ReviewCommand = "accept" | "correct" | "reject" | "undo" | "next" | "previous" | "help";

/** The keys as the screen lists them, in the order of their buttons. */
export const REVIEW_KEYS: readonly {
  readonly command: ReviewCommand;
  readonly keys: readonly string[];
  readonly shown: string;
  readonly meaning: string;
}[] = [
  { command: "accept", keys: ["a"], shown: "A", meaning: "accept; for a claim write it down first" },
  { command: "correct", keys: ["c"], shown: "C", meaning: "correct, then take over" },
  { command: "reject", keys: ["r"], shown: "R", meaning: "reject" },
  { command: "undo", keys: ["u"], shown: "U", meaning: "take the last decision back" },
  { command: "next", keys: ["j", "ArrowRight"], shown: "J or →", meaning: "next, without deciding" },
  { command: "previous", keys: ["k", "ArrowLeft"], shown: "K or ←", meaning: "previous" },
  { command: "help", keys: ["?"], shown: "?", meaning: "show or hide these keys" },
];

/** A press of a key, as far as it matters here. */
export interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  /** The key is held down. */
  readonly repeat: boolean;
}

/**
 * The command of a key press; null where it is none. With a modifier a key belongs to the browser, and a key that is
 * held down must not decide on one suggestion after the other. Whether somebody is typing is for the caller to see.
 */
export function readReviewKey({ key, altKey, ctrlKey, metaKey, repeat }: KeyPress): ReviewCommand | null {
  if (altKey || ctrlKey || metaKey || repeat) return null;
  const pressed = key.length === 1 ? key.toLowerCase() : key;
  return REVIEW_KEYS.find(({ keys }) => keys.includes(pressed))?.command ?? null;
}
