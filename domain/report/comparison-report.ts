import type { ClaimKind } from "../claims/claim";
import type { CellState, Finding } from "../comparison/comparison";
import type { ComparisonTable } from "../comparison/comparison-tables";

/**
 * A whole comparison on paper: plain values alone, so that it can be frozen and still be read by a later version of the
 * program. Whatever is counted was counted by the comparison; nothing is summed here.
 */
export interface ComparisonReport {
  readonly event: {
    readonly slug: string;
    readonly title: string;
    readonly kind: "event" | "dossier";
    readonly summary: string;
    readonly fictional: boolean;
  };
  /** Window, articles, outlets, words and coders, each in a few words. */
  readonly facts: readonly string[];
  readonly findings: readonly ReportFinding[];
  readonly columns: readonly ReportColumn[];
  /** In order of date, numbered from 1: tables name articles by these numbers. */
  readonly articles: readonly ReportArticle[];
  readonly matrix: { readonly sentence: string; readonly claims: readonly ReportClaim[] };
  readonly parts: readonly ReportPart[];
  /** By which rule the articles were gathered; "" where it is not recorded. */
  readonly sample: readonly { readonly label: string; readonly value: string }[];
}

export interface ReportFinding {
  readonly kind: Finding["kind"];
  readonly sentence: string;
  readonly note: string;
  /** Whether it holds under other choices, one sentence each. */
  readonly checks: readonly string[];
}

export interface ReportColumn {
  readonly key: string;
  readonly letters: string;
  readonly name: string;
}

export interface ReportArticle {
  readonly key: string;
  readonly number: number;
  readonly letters: string;
  readonly outlet: string;
  readonly headline: string;
  readonly date: string;
  readonly genre: string;
  readonly provenance: string;
  readonly words: number;
}

export interface ReportClaim {
  readonly key: string;
  /** From 1 over all kinds: the passages behind its cells go by this number. */
  readonly number: number;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly isProposed: boolean;
  readonly inConflict: boolean;
  /** One a column, in the columns' order. */
  readonly cells: readonly (readonly ReportState[])[];
}

/** A state that articles of one outlet have. */
export interface ReportState {
  readonly state: CellState;
  readonly alsoChallenged: boolean;
  readonly fits: readonly ("narrower" | "wider")[];
  /** Coders read an article differently, and no strict majority reads it so. */
  readonly isSplit: boolean;
  readonly articles: number;
  /** A method proposes it, and nobody has decided. */
  readonly isSuggested: boolean;
}

/** Names of the parts, as their addresses have them. */
export const REPORT_PARTS = ["missing", "timeline", "framing", "words", "voices", "text", "coverage"] as const;
export type ReportPartName = (typeof REPORT_PARTS)[number];

export interface ReportPart {
  readonly part: ReportPartName;
  readonly sentence: string;
  /** What was counted and of how many. */
  readonly measure: string;
  /** Its entry on the page of methods. */
  readonly method: { readonly id: string; readonly label: string };
  readonly tables: readonly ReportTable[];
}

export interface ReportTable {
  readonly caption: string;
  readonly table: ComparisonTable;
}
