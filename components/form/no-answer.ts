/**
 * What a form or button says when the server cannot be reached, or breaks off. An action that rejects would otherwise
 * reach the error page, and everything typed would be gone.
 */
export const NO_ANSWER = {
  ok: false,
  reason: "no-answer",
  message: "Parallax did not answer. What you typed is still here. Is Parallax still running? Then try again.",
} as const;

/** The same where nothing was typed. */
export const NOTHING_DONE = {
  ...NO_ANSWER,
  message: "Parallax did not answer; nothing was changed. Is it still running? Then try again.",
} as const;
