import type { CleanedPage, RemovalReason, TextRange } from "../text/page-text";

/** A row of a page that is not part of the article, with its place in the page text. */
export interface FurnitureRow extends TextRange {
  readonly text: string;
}

/** A row known to stand on pages of an outlet. */
export interface KnownFurniture {
  readonly outletSlug: string;
  /** As `furnitureKey` writes it. */
  readonly row: string;
  /** `start`: only the row's first words are kept, since the whole row is a text of its publisher's. */
  readonly match: "whole" | "start";
  /** On how many pages of the outlet, as far as the workspace has seen; `null` for a row that ships with the product. */
  readonly pages: number | null;
}

/** Rows of the site, not of the article, its author or its readers. */
const FURNITURE_REASONS: ReadonlySet<RemovalReason> = new Set([
  "navigation",
  "masthead",
  "donation",
  "sharing",
  "subscription",
  "account-dialog",
  "privacy-notice",
  "cookie-notice",
  "house-rules",
  "page-furniture",
]);

/** A removed stretch this short under "comments" is a notice about commenting, not a comment section. */
const LONGEST_COMMENT_NOTICE = 200;
const LONGEST_ROW = 300;

/**
 * Rows that stand on an outlet's pages and, as far as we found, on nobody else's; at most eight words of each. They
 * support a proposal and nothing more.
 */
export const BUNDLED_FURNITURE: readonly KnownFurniture[] = [
  // Closing row of Breitbart's pages; public article cleaners drop it under that outlet's name.
  { outletSlug: "breitbart", row: "please let us know if you're having issues", match: "start", pages: null },
  // Row above RT's sharing buttons; public readers of rt.com cut the article there.
  { outletSlug: "rt", row: "you can share this story on social media", match: "start", pages: null },
];

/** The form in which two prints of one row are equal: case, quotes, spaces, digits and end punctuation do not count. */
export function furnitureKey(row: string): string {
  return row
    .slice(0, LONGEST_ROW)
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/\p{Nd}/gu, "0")
    .split(/\s/u)
    .filter((word) => word !== "")
    .join(" ")
    .replace(/[.:!?…]$/u, "");
}

function rowsIn(text: string, { start, end }: TextRange): readonly FurnitureRow[] {
  let offset = start;
  return text
    .slice(start, end)
    .split("\n")
    .flatMap((line) => {
      const lineStart = offset + line.length - line.trimStart().length;
      const trimmed = line.trim();
      offset += line.length + 1;
      return trimmed === "" ? [] : [{ text: trimmed, start: lineStart, end: lineStart + trimmed.length }];
    });
}

/**
 * The rows of the site that a cleaning removed, in page order; offsets in the page text. Readers' comments, captions,
 * credits, bylines and links to other articles are left out: they may quote or name anybody.
 */
export function furnitureRowsOf({ page, removed }: Pick<CleanedPage, "page" | "removed">): readonly FurnitureRow[] {
  return removed
    .filter(
      ({ reason, start, end }) =>
        FURNITURE_REASONS.has(reason) || (reason === "comments" && end - start <= LONGEST_COMMENT_NOTICE),
    )
    .flatMap((range) => rowsIn(page.text, range));
}

/**
 * What a workspace's own articles teach: each removed row with the outlet whose pages carry it and on how many pages.
 * `articles` are those whose outlet is certain (named by the page or confirmed by a person), one entry a page.
 */
export function collectFurniture(
  articles: readonly { readonly outletSlug: string; readonly rows: readonly string[] }[],
): readonly KnownFurniture[] {
  const known = new Map<string, KnownFurniture>();
  for (const { outletSlug, rows } of articles) {
    for (const row of new Set(rows.map(furnitureKey))) {
      const key = `${outletSlug}\n${row}`;
      known.set(key, { outletSlug, row, match: "whole", pages: (known.get(key)?.pages ?? 0) + 1 });
    }
  }
  return [...known.values()];
}
