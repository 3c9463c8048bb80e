import { passageInContext } from "../text/passage-in-context";
import type { TextRange } from "../text/page-text";

/** What a stretch of a passage is to a suggestion. */
export type PassageRole = "content" | "source" | "cue";

export interface MarkedStretch extends TextRange {
  readonly role: PassageRole;
}

/** A stretch of text that is one thing to a suggestion, or nothing (`role` null). */
export interface PassagePiece {
  readonly text: string;
  readonly role: PassageRole | null;
}

/** A suggestion's passage inside its sentences, with one neighbour on either side. */
export interface ReviewPassage {
  readonly before: string;
  readonly pieces: readonly PassagePiece[];
  readonly after: string;
  /** Counted from 1. */
  readonly paragraph: number;
}

/** A name that is further away than this from the words it belongs to is told in words instead of shown with them. */
const REACH = 600;

/**
 * The words that a suggestion is about, as a person needs to see them to decide. Marks that lie far from the content,
 * such as a name two paragraphs earlier, are left out; where marks overlap, the content wins.
 *
 * @param text the version's text; offsets are UTF-16 code units
 * @param sentences sorted ranges of `text`
 * @param marks at least one of them of the role `content`
 */
export function markPassage(
  text: string,
  sentences: readonly TextRange[],
  marks: readonly MarkedStretch[],
): ReviewPassage {
  const content = hull(marks.filter(({ role }) => role === "content"));
  const near = marks.filter(({ start, end }) => end >= content.start - REACH && start <= content.end + REACH);
  const whole = hull([content, ...near]);
  const { before, lead, exact, rest, after, paragraph } = passageInContext(text, sentences, whole);
  const from = whole.start - lead.length;
  return { before, pieces: cut(`${lead}${exact}${rest}`, from, near), after, paragraph };
}

function hull(ranges: readonly TextRange[]): TextRange {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

/** Divides a stretch at the edges of its marks. */
function cut(text: string, offset: number, marks: readonly MarkedStretch[]): readonly PassagePiece[] {
  const edges = [0, text.length, ...marks.flatMap(({ start, end }) => [start - offset, end - offset])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  const pieces: PassagePiece[] = [];
  for (const [at, start] of edges.entries()) {
    const end = edges[at + 1] ?? start;
    if (end <= start) continue;
    pieces.push({ text: text.slice(start, end), role: roleAt(start + offset, marks) });
  }
  return pieces;
}

function roleAt(place: number, marks: readonly MarkedStretch[]): PassageRole | null {
  const here = marks.filter(({ start, end }) => start <= place && place < end);
  return (here.find(({ role }) => role === "content") ?? here[0])?.role ?? null;
}
