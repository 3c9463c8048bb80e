import type { FrameReason } from "../framing/suggest/frame-suggestion";

/**
 * A word that speaks for a frame, with what it shows.
 *
 * @example “tariffs” × 3 names taxes and duties
 */
export function describeFrameReason({ word, count, shows }: Pick<FrameReason, "word" | "count" | "shows">): string {
  return `“${word}”${count > 1 ? ` × ${count}` : ""} ${shows}`;
}
