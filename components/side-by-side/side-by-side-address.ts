import type { PageAddress } from "@/components/evidence/evidence-href";
import { type Tie, TIE_KINDS, type TieKind } from "@/domain/comparison/side-by-side/side-by-side";

/** What the page of two articles keeps in its address beside the switches of the event. */
export interface SideBySideQuery {
  /** Keys of the two articles; null: not said, or no key. */
  readonly a: string | null;
  readonly b: string | null;
  /** Which ties are drawn; null: claims, else the first kind that has any. */
  readonly ties: TieKind | null;
  /** Key of the tie that is chosen. */
  readonly tie: string | null;
  /** Whether one text follows the other when it is scrolled. */
  readonly isTogether: boolean;
}

const KEY = /^[a-z0-9-]{1,120}$/;

/** Parameter that names the chosen tie. */
export const TIE_PARAMETER = "tie";

/** Reads the address; what is missing or mistyped falls back to its default. */
export function readSideBySideQuery(get: (name: string) => string | undefined): SideBySideQuery {
  const ties = get("ties");
  return {
    a: keyOf(get("a")),
    b: keyOf(get("b")),
    ties: TIE_KINDS.find((kind) => kind === ties) ?? null,
    tie: keyOf(get(TIE_PARAMETER)),
    isTogether: get("sync") !== "off",
  };
}

/** Where two articles stand beside each other. `search` is the event's own query, without a leading question mark. */
export function sideBySideHref(
  slug: string,
  { a = null, b = null, ties = null, tie = null, isTogether = true }: Partial<SideBySideQuery>,
  search = "",
): string {
  const query = formatSideBySideQuery({ a, b, ties, tie, isTogether }, search);
  return query === "" ? sideBySidePath(slug) : `${sideBySidePath(slug)}?${query}`;
}

/** The same from a part of the event, whose page stands beside this one; its switches are carried on. */
export function besideHref(part: PageAddress, chosen: Partial<SideBySideQuery>): string {
  const slug = part.path.split("/")[2] ?? "";
  return sideBySideHref(slug, chosen, part.search);
}

export function sideBySidePath(slug: string): string {
  return `/events/${slug}/read`;
}

/** The query as an address writes it: only what differs from the defaults. */
export function formatSideBySideQuery({ a, b, ties, tie, isTogether }: SideBySideQuery, search: string): string {
  const parameters = new URLSearchParams(search);
  if (a !== null) parameters.set("a", a);
  if (b !== null) parameters.set("b", b);
  if (ties !== null) parameters.set("ties", ties);
  if (tie !== null) parameters.set(TIE_PARAMETER, tie);
  if (!isTogether) parameters.set("sync", "off");
  return parameters.toString();
}

/** Where a tie begins in one of the two texts. */
export function tieAnchor(side: "a" | "b", { key }: Pick<Tie, "key">): string {
  return `in-${side}-${key}`;
}

function keyOf(text: string | undefined): string | null {
  return text !== undefined && KEY.test(text) ? text : null;
}
