import type { SourcePiece } from "./source-blocks";

const WORDS = 6;
/** Units that are looked at: a block may be a whole page. */
const LONGEST_OPENING = 200;

/** The first words of a block of a source, to name its button by; with an ellipsis where there are more. */
export function openingWords(pieces: readonly SourcePiece[]): string {
  const words = pieces
    .map(({ text }) => text)
    .join("")
    .slice(0, LONGEST_OPENING)
    .trim()
    .split(/\s+/);
  return words.slice(0, WORDS).join(" ") + (words.length > WORDS ? " …" : "");
}
