import type { EvidenceAddress } from "../../evidence/evidence-address";

/** An outlet's articles in one event beside the articles of all others there: never beside those of another event. */
export interface OutletProfile {
  /** Articles of the outlet about the event, and of everybody else; all that follows is about these. */
  readonly ownCount: number;
  readonly restCount: number;
  /** The outlet's colour in this event; null where it has none. */
  readonly slot: number | null;
  readonly sentence: string;
  readonly groups: readonly ProfileGroup[];
}

export type ProfileGroupKey = "claims" | "framing" | "voices" | "text";

/** The measures of one part of the comparison. They are never added up, within a group or over groups. */
export interface ProfileGroup {
  readonly key: ProfileGroupKey;
  readonly rows: readonly ProfileRow[];
  /** Why there are no rows; null where there are. */
  readonly note: string | null;
}

export type ProfileRow = CountedRow | PerArticleRow;

/** In how many articles something is: k of n of the outlet's, beside k of n of the others'. */
export interface CountedRow {
  readonly kind: "counted";
  readonly key: string;
  readonly name: string;
  readonly own: CountOf;
  readonly rest: CountOf;
  readonly evidence: ProfileEvidence;
  readonly restEvidence: ProfileEvidence;
}

export interface CountOf {
  readonly k: number;
  readonly n: number;
}

/** How much of something an article has: one value an article. */
export interface PerArticleRow {
  readonly kind: "per-article";
  readonly key: string;
  readonly name: string;
  /** Whether the articles are set beside each other by their values, or by their values as shares of `of`. */
  readonly basis: "count" | "share";
  /** In order of date. */
  readonly own: readonly ProfileFigure[];
  /** In order of value. */
  readonly rest: readonly ProfileValue[];
  readonly restEvidence: ProfileEvidence;
}

export interface ProfileValue {
  readonly value: number;
  /** Of how many: claims that were looked for, words of the text. Null: the value counts things that have no bound. */
  readonly of: number | null;
}

export interface ProfileFigure extends ProfileValue {
  readonly article: string;
  readonly evidence: ProfileEvidence;
}

/** Where in the event the passages behind a figure are. */
export interface ProfileEvidence {
  readonly part: "claims" | "missing" | "framing" | "voices" | "text";
  /** Switches of that part which leave only what is counted. */
  readonly query?: Readonly<Record<string, string>>;
  /** The mark that opens there; left out where the part itself shows what is counted. */
  readonly address?: EvidenceAddress;
}
