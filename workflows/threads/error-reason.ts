/** Why a line or a file has no answer from `analyze` or `group`; docs/data-format.md says what to do about each. */
export const ERROR_REASONS = [
  "no-json",
  "invalid",
  "empty",
  "too-long",
  "no-utf8",
  "fault",
  "unreadable",
  "too-large",
  "binary",
  "unreadable-encoding",
] as const;
export type ErrorReason = (typeof ERROR_REASONS)[number];
