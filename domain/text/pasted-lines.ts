import type { TextRange } from "./page-text";

/** A line of a pasted page that is not blank, without its indentation, and how it stands on the page. */
export interface PastedLine extends TextRange {
  readonly text: string;
  /** Blank lines between it and the line above. */
  readonly blankLinesBefore: number;
  /** Whether the text goes on from the line above because an editor or mail program broke it at a fixed width. */
  readonly continuesLine: boolean;
}

/** The widths at which programs break lines, with room for a long last word. */
const WRAP_WIDTHS = { shortest: 50, longest: 100 } as const;

/** The lines that are not blank, in order. Ranges are in UTF-16 code units and hold no white space at their edges. */
export function splitPastedLines(text: string): PastedLine[] {
  const lines: { text: string; start: number; end: number; blankLinesBefore: number }[] = [];
  let lineStart = 0;
  let blankLines = 0;
  for (const raw of text.split("\n")) {
    const content = raw.trim();
    if (content === "") {
      blankLines += 1;
    } else {
      const start = lineStart + (raw.length - raw.trimStart().length);
      lines.push({
        text: content,
        start,
        end: start + content.length,
        blankLinesBefore: lines.length === 0 ? 0 : blankLines,
      });
      blankLines = 0;
    }
    lineStart += raw.length + 1;
  }
  const wrapped = isHardWrapped(lines);
  return lines.map((line, index) => {
    const above = lines[index - 1];
    return {
      ...line,
      continuesLine: wrapped && above !== undefined && continues(above.text, line.text, line.blankLinesBefore),
    };
  });
}

/** Most running lines have the width of a terminal, none is as long as a paragraph, and sentences run on across them. */
function isHardWrapped(lines: readonly { readonly text: string; readonly blankLinesBefore: number }[]): boolean {
  if (lines.length < 4 || lines.some((line) => line.text.length > WRAP_WIDTHS.longest + 60)) return false;
  const wide = lines.filter(
    (line) => line.text.length >= WRAP_WIDTHS.shortest && line.text.length <= WRAP_WIDTHS.longest,
  ).length;
  const tooWide = lines.filter((line) => line.text.length > WRAP_WIDTHS.longest).length;
  const runningOn = lines.filter((line, index) => {
    const above = lines[index - 1];
    return above !== undefined && line.blankLinesBefore === 0 && runsOn(above.text, line.text);
  }).length;
  return wide >= 3 && tooWide * 20 <= wide && runningOn * 4 >= wide && runningOn >= 3;
}

function runsOn(above: string, below: string): boolean {
  return (
    above.length >= WRAP_WIDTHS.shortest && !/[.!?:…]["'”’)\]]{0,2}$/u.test(above) && /^["'“‘(]?[\p{Ll}\d]/u.test(below)
  );
}

/** In a text known to be wrapped, a full line goes on below unless a blank line or a list sign ends it. */
function continues(above: string, below: string, blankLinesBefore: number): boolean {
  if (blankLinesBefore > 0 || /^(?:[•▪*#>–—-]|\d{1,2}[.)])\s/u.test(below)) return false;
  return above.length >= WRAP_WIDTHS.shortest || runsOn(above, below);
}
