import type { TextRange } from "@/domain/text/page-text";

/** A passage under a code, as one or several people marked it. */
export interface CodeMark extends TextRange {
  readonly kind: "code";
  readonly passage: string;
  readonly code: string;
  readonly name: string;
  readonly digit: number;
  readonly slot: number | null;
  /** The words belong to somebody whom the outlet quotes. */
  readonly isQuoted: boolean;
  readonly isUnsure: boolean;
}

/** A passage that bears on a claim. */
export interface ClaimMark extends TextRange {
  readonly kind: "claim";
  readonly passage: string;
  readonly claim: string;
  readonly number: number;
  readonly statement: string;
}

/** The passage that the address names. */
export interface TargetMark extends TextRange {
  readonly kind: "target";
  readonly passage: string;
}

/** Words that are somebody's: one stretch of a statement, which may have several. */
export interface VoiceMark extends TextRange {
  readonly kind: "voice";
  /** Names the statement in its text and its note. */
  readonly token: string;
  readonly number: number;
  readonly speaker: string;
  /** The first stretch of the statement: there its number stands. */
  readonly isFirst: boolean;
}

/** A stretch that other articles print as well. */
export interface SharedMark extends TextRange {
  readonly kind: "shared";
  readonly token: string;
  readonly number: number;
  /** Who prints it, too. */
  readonly label: string;
}

/** A charged word in the outlet's own voice. */
export interface ChargedMark extends TextRange {
  readonly kind: "charged";
  readonly token: string;
  /** Completes "charged because it …". */
  readonly reason: string;
}

/** A stretch that the text beside this one has, too. */
export interface TieMark extends TextRange {
  readonly kind: "tie";
  /** Key of the tie. */
  readonly tie: string;
  readonly number: number;
  /** What both have. */
  readonly label: string;
  /** Where the other text has it. */
  readonly href: string;
  /** Name of the place in an address; null where the tie stands in this text before. */
  readonly anchor: string | null;
  /** The side that the link leads to. */
  readonly to: "a" | "b";
  readonly isChosen: boolean;
}

export type ReadingMark = CodeMark | ClaimMark | VoiceMark | SharedMark | ChargedMark | TargetMark | TieMark;

/** Ties a stretch of the text to the bracket and the note that belong to it. */
export function bracketToken({ claim, passage }: { readonly claim: string; readonly passage: string }): string {
  return `${claim}:${passage}`;
}

/** Where a mark's note can be jumped to, and where in the text its passage can: the two name each other. */
export function noteId(token: string): string {
  return `note-${token}`;
}

export function placeId(token: string): string {
  return `in-${token}`;
}
