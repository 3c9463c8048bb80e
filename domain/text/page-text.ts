/**
 * The text model that everything else stands on (docs/decisions/003).
 *
 * A *page text* is all visible text of a source, block by block, with LF line ends. Pasted text is its own page
 * text. An *article version* is the page text minus the removed passages and nothing else, so a position in the
 * version can always be carried back to the page. All offsets are UTF-16 code units.
 */

/** A half-open stretch `[start, end)` of a text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** What one block of a page text is, as far as its source says (HTML) or its shape shows (pasted text). */
export type BlockKind = "heading" | "paragraph" | "list-item" | "quotation" | "caption" | "preformatted" | "other";

/** One block (for pasted text: one line that is not blank). The range holds no leading or trailing white space. */
export interface PageBlock extends TextRange {
  readonly kind: BlockKind;
  /** 1 to 6 for headings of an HTML page, else null. */
  readonly level: number | null;
}

export interface PageText {
  readonly text: string;
  readonly blocks: readonly PageBlock[];
}

/**
 * Why a stretch of the page is not part of the article. `comments` is the only reason that keeps a passage collapsed
 * in the source view: a person must change the reason before it can be restored.
 */
export const REMOVAL_REASONS = [
  "navigation",
  "masthead",
  "donation",
  "sharing",
  "subscription",
  "agency-credit",
  "related-links",
  "tags",
  "comments",
  "account-dialog",
  "privacy-notice",
  "cookie-notice",
  "house-rules",
  "advertisement",
  "byline",
  "dateline-metadata",
  "author-note",
  "repeated-headline",
  "image-placeholder",
  "page-furniture",
  "person",
] as const;

export type RemovalReason = (typeof REMOVAL_REASONS)[number];

/** A stretch of the *page text* that the article version leaves out. Removed passages never overlap. */
export interface RemovedPassage extends TextRange {
  readonly reason: RemovalReason;
}

/** The parts of an article version that can be coded. Captions stay outside word counts and outside `body`. */
export const FIELD_KINDS = ["headline", "standfirst", "body", "caption"] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];

/** A stretch of the *page text* (never of a removed passage) that belongs to one field. `body` may have several. */
export interface PageField extends TextRange {
  readonly kind: FieldKind;
}

/** A page divided into what belongs to the article and what does not. Ranges are sorted by start. */
export interface CleanedPage {
  readonly page: PageText;
  readonly removed: readonly RemovedPassage[];
  readonly fields: readonly PageField[];
  /** Name and version of the rules that divided it, such as `pasted/1`. */
  readonly method: string;
}
