import type { PageMetadata } from "../text/page-metadata";
import type { CleanedPage } from "../text/page-text";
import { nameOutlet, type OutletProposal } from "./name-outlet";
import {
  BUNDLED_FURNITURE,
  furnitureKey,
  furnitureRowsOf,
  type FurnitureRow,
  type KnownFurniture,
} from "./outlet-furniture";
import { hostOf } from "./outlet-host";
import { findOutletByHost, type OutletReference } from "./outlet-reference";
import type { ReferenceOutlet } from "./outlets-from-listings";

/** A shorter row ("Log in", "Share this story") is anybody's. */
const FEWEST_WORDS = 4;
/** A row seen on one page only must be long enough not to be an everyday phrase. */
const FEWEST_WORDS_SEEN_ONCE = 8;
const MAIL_HOST = /@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/giu;

interface Sign {
  readonly outlet: ReferenceOutlet;
  readonly row: FurnitureRow;
  readonly kind: string;
  readonly reason: string;
}

function isTelling({ row, match, pages }: KnownFurniture): boolean {
  const words = row.split(" ").length;
  if (words < FEWEST_WORDS) return false;
  return pages === null || match === "start" || pages >= 2 || words >= FEWEST_WORDS_SEEN_ONCE;
}

function carries(row: string, known: KnownFurniture): boolean {
  return known.match === "whole" ? row === known.row : row === known.row || row.startsWith(`${known.row} `);
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}

/** One proposal where all signs speak for one outlet; none where they are silent or disagree. */
function agreeOnOne(signs: readonly Sign[]): OutletProposal | null {
  const [first] = signs;
  if (first === undefined || signs.some(({ outlet }) => outlet.slug !== first.outlet.slug)) return null;
  const { outlet, row, kind, reason } = first;
  const { start, end } = row;
  const evidence = { kind, sentence: reason, range: { start, end }, quote: row.text.slice(0, 200) };
  const certainty = new Set(signs.map((sign) => sign.row.start)).size > 1 ? "likely" : "doubtful";
  return { slug: outlet.slug, name: outlet.name, certainty, reason, evidence };
}

/**
 * Which outlet's pages carry these removed rows. A row that two outlets' pages carry says nothing; rows that speak for
 * different outlets cancel each other. One row makes the proposal doubtful, several make it likely: it is never more,
 * since a site's furniture can be copied with its text.
 */
export function proposeByFurniture(
  rows: readonly FurnitureRow[],
  known: readonly KnownFurniture[],
  reference: OutletReference,
): OutletProposal | null {
  const telling = known.filter(isTelling);
  const signs = rows.flatMap((row): readonly Sign[] => {
    const key = furnitureKey(row.text);
    const carriers = telling.filter((candidate) => carries(key, candidate));
    const slug = carriers[0]?.outletSlug;
    if (slug === undefined || carriers.some((carrier) => carrier.outletSlug !== slug)) return [];
    const outlet = reference.bySlug.get(slug);
    if (outlet === undefined) return [];
    const reason = `The removed row “${shortened(row.text)}” is one that ${outlet.name}'s pages carry.`;
    return [{ outlet, row, kind: "furniture", reason }];
  });
  return agreeOnOne(signs);
}

/** Which outlet's mail addresses stand in the removed rows: house rules and privacy notices say whom to write to. */
export function proposeByContactAddress(
  rows: readonly FurnitureRow[],
  reference: OutletReference,
): OutletProposal | null {
  const signs = rows.flatMap((row) =>
    [...row.text.slice(0, 10_000).matchAll(MAIL_HOST)].flatMap((match): readonly Sign[] => {
      const host = hostOf(match[1] ?? "");
      const outlet = host === null ? null : findOutletByHost(reference, host);
      if (host === null || outlet === null) return [];
      const reason = `A removed row gives a mail address at ${host}, an address of ${outlet.name}.`;
      return [{ outlet, row, kind: "contact-address", reason }];
    }),
  );
  return agreeOnOne(signs);
}

/**
 * The outlet to propose for a page that does not name its own: what `nameOutlet` found but would not vouch for, else a
 * mail address in the site's notices, else rows that pages of one outlet carry (`known` from `collectFurniture`, and a
 * small table that ships). Only removed rows are read, never the article. `null` where the page names its outlet, and
 * where there is no evidence: a subject, a style or a credit is none.
 */
export function proposeOutlet(
  cleaned: Pick<CleanedPage, "page" | "removed">,
  metadata: Pick<PageMetadata, "url" | "siteNames">,
  reference: OutletReference,
  known: readonly KnownFurniture[] = [],
): OutletProposal | null {
  const naming = nameOutlet(metadata, reference);
  if (naming.named !== null) return null;
  if (naming.proposal !== null) return naming.proposal;
  const rows = furnitureRowsOf(cleaned);
  return (
    proposeByContactAddress(rows, reference) ?? proposeByFurniture(rows, [...BUNDLED_FURNITURE, ...known], reference)
  );
}
