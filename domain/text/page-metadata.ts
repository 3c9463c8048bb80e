import type { TextRange } from "./page-text";

/** How much of an ISO date is known. */
export type DatePrecision = "day" | "month" | "year";

/**
 * Where a value was found, in words that a person can check. `range` is the place in the page text, where there is
 * one; a value from a meta tag or an address has none and quotes it in `quote` (at most 200 characters).
 */
export interface FieldEvidence {
  /** Machine-readable kind, such as `json-ld`, `meta`, `url`, `byline`, `first-heading`, `closing-line`. */
  readonly kind: string;
  /** One plain sentence for the review screen, such as "The page's address holds the date 20 September 2020." */
  readonly sentence: string;
  readonly range: TextRange | null;
  readonly quote: string | null;
}

/** How far a value can be trusted: `sure` needs no look, `likely` is worth one, `doubtful` waits for a person. */
export type FieldCertainty = "sure" | "likely" | "doubtful";

export interface FoundField<Value> {
  readonly value: Value;
  readonly certainty: FieldCertainty;
  readonly evidence: FieldEvidence;
}

/** The day an article was published; or, where no page says so, the days between which it must have been. */
export interface FoundDates {
  /** `YYYY-MM-DD` cut to the precision, never invented. */
  readonly published: FoundField<{ readonly date: string; readonly precision: DatePrecision }> | null;
  readonly notBefore: FoundField<string> | null;
  readonly notAfter: FoundField<string> | null;
}

/** Everything that a page says about its article. `null` means the page does not say it. */
export interface PageMetadata {
  readonly headline: FoundField<string> | null;
  readonly author: FoundField<string> | null;
  readonly dates: FoundDates;
  /** ISO 639-1, such as `en`. */
  readonly language: FoundField<string> | null;
  /** The article's own address, where the page or its pasted text holds it. */
  readonly url: FoundField<string> | null;
  /** Name of the site as the page itself gives it (og:site_name, publisher, a closing line), not yet an outlet. */
  readonly siteNames: readonly FoundField<string>[];
  /** `report`, `opinion` … only where the page declares it (schema.org type, section label). */
  readonly declaredGenre: FoundField<string> | null;
}
