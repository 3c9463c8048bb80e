import type { ComparedColumn } from "../comparison";

/** When the articles of a comparison appeared, as its page, twin, drawer and the command line show it. Days are ISO. */
export interface Timeline {
  /** First and last day that anything of it falls on; null where no day is known at all. */
  readonly days: { readonly first: string; readonly last: string } | null;
  /** The event's own window, as far as it is set. */
  readonly window: { readonly first: string | null; readonly last: string | null };
  /** Outlets by their first article; those without any date last. */
  readonly lanes: readonly TimelineLane[];
  /** Null where the texts have not been compared yet. */
  readonly links: readonly TimelineLink[] | null;
  /** At most two. */
  readonly notes: readonly TimelineNote[];
  readonly sentence: string;
}

export interface TimelineLane {
  readonly column: ComparedColumn;
  /** In order of date. */
  readonly articles: readonly TimelineArticle[];
}

/** To the day; over a stretch of days with one end that may be open; or nowhere. */
export type Placing =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "span"; readonly first: string | null; readonly last: string | null }
  | { readonly kind: "undated" };

export interface TimelineArticle {
  readonly article: string;
  readonly headline: string;
  readonly placing: Placing;
  /** @example "not before 3 March 2031" */
  readonly dateText: string;
  /** How the date was found; null where nobody noted it. */
  readonly evidence: string | null;
  readonly versions: readonly TimelineVersion[];
  /** The record of its date. */
  readonly evidenceCount: 1;
}

/** A text of an article that came in after its first: the day is that of the coming in, not of a publication. */
export interface TimelineVersion {
  readonly article: string;
  readonly version: string;
  readonly number: number;
  readonly day: string;
  readonly reason: string;
  readonly evidenceCount: 1;
}

/** Two articles that share text, the one that stands first in time order named first. */
export interface TimelineLink {
  readonly from: string;
  readonly to: string;
  /** Words of `to` that stand in `from` as well. */
  readonly words: number;
  readonly isQuotation: boolean;
  /** Passages of `to`. */
  readonly evidenceCount: number;
}

/** A fact that some articles could not know, since it became known after them. */
export interface TimelineNote {
  readonly claim: string;
  readonly statement: string;
  readonly day: string;
  /** Articles of the comparison that are too early for it. */
  readonly tooEarly: number;
  readonly evidenceCount: number;
}
