import { countWords } from "@/domain/text/count-words";
import type { FieldKind, PageField, RemovalReason, RemovedPassage, TextRange } from "@/domain/text/page-text";
import { subtractRanges } from "@/domain/text/version-text";

/** A place that a field points to, by its letter. */
export interface EvidenceMark extends TextRange {
  readonly letter: string;
}

/** A run of text; with a letter where evidence lies under it, and only its first run says so aloud. */
export interface SourcePiece {
  readonly text: string;
  readonly letter: string | null;
  readonly isFirst: boolean;
}

export type SourceBlock =
  | {
      readonly kind: "kept";
      readonly field: FieldKind;
      readonly range: TextRange;
      readonly pieces: readonly SourcePiece[];
    }
  | {
      readonly kind: "cut";
      readonly reason: RemovalReason;
      readonly range: TextRange;
      readonly wordCount: number;
      readonly pieces: readonly SourcePiece[];
    };

/**
 * The source of an article in reading order: kept paragraphs (one a line) and what was removed between them. Removed
 * stretches of one reason that follow each other become one block. All ranges are UTF-16 code units of `pageText`;
 * whitespace between blocks is left out.
 */
export function layOutSource(
  pageText: string,
  parts: {
    readonly removed: readonly RemovedPassage[];
    readonly fields: readonly PageField[];
    readonly marks: readonly EvidenceMark[];
  },
): readonly SourceBlock[] {
  const { removed, fields, marks } = parts;
  const kept = subtractRanges([{ start: 0, end: pageText.length }], removed).flatMap((range) =>
    linesOf(pageText, range).map((line): SourceBlock => ({
      kind: "kept",
      field: fields.find(({ start, end }) => start < line.end && end > line.start)?.kind ?? "body",
      range: line,
      pieces: cutAtMarks(pageText, line, marks),
    })),
  );
  const cut = joinCuts(pageText, removed).map(({ reason, ...range }): SourceBlock => ({
    kind: "cut",
    reason,
    range,
    wordCount: countWords(pageText, [range]),
    pieces: cutAtMarks(pageText, trimmed(pageText, range), marks),
  }));
  return [...kept, ...cut].sort((a, b) => a.range.start - b.range.start);
}

function linesOf(text: string, { start, end }: TextRange): readonly TextRange[] {
  const lines: TextRange[] = [];
  for (let from = start; from < end;) {
    const next = text.indexOf("\n", from);
    const to = next === -1 || next > end ? end : next;
    const line = trimmed(text, { start: from, end: to });
    if (line.end > line.start) lines.push(line);
    from = to + 1;
  }
  return lines;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

function joinCuts(text: string, removed: readonly RemovedPassage[]): readonly RemovedPassage[] {
  const joined: RemovedPassage[] = [];
  for (const passage of [...removed].sort((a, b) => a.start - b.start)) {
    if (text.slice(passage.start, passage.end).trim() === "") continue;
    const last = joined.at(-1);
    if (last?.reason === passage.reason && text.slice(last.end, passage.start).trim() === "") {
      joined[joined.length - 1] = { ...last, end: passage.end };
    } else {
      joined.push(passage);
    }
  }
  return joined;
}

function cutAtMarks(text: string, range: TextRange, marks: readonly EvidenceMark[]): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  let from = range.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, from);
    const end = Math.min(mark.end, range.end);
    if (start >= end) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), letter: null, isFirst: false });
    pieces.push({ text: text.slice(start, end), letter: mark.letter, isFirst: start === mark.start });
    from = end;
  }
  if (from < range.end) pieces.push({ text: text.slice(from, range.end), letter: null, isFirst: false });
  return pieces;
}
