import { type EvidenceAddress, formatEvidence } from "@/domain/evidence/evidence-address";

/** Where a page stands: its path, and its query without `evidence` (no leading question mark). */
export interface PageAddress {
  readonly path: string;
  readonly search: string;
}

/** Query parameter that names the opened mark. */
export const EVIDENCE_PARAMETER = "evidence";

/**
 * What a mark's link carries: the plain address that opens its evidence without JavaScript, the value that the drawer
 * listens for, and the number that the drawer must show.
 *
 * @param count items behind the mark, the `evidenceCount` of the comparison
 * @param selected value of `?evidence=` in the page's address, or null
 */
export function markLink(
  page: PageAddress,
  address: EvidenceAddress,
  { count, selected }: { readonly count: number; readonly selected: string | null },
) {
  const evidence = formatEvidence(address);
  return {
    href: withEvidence(page, evidence),
    "data-evidence": evidence,
    "data-count": count,
    ...(evidence === selected ? ({ "aria-current": "true" } as const) : {}),
  };
}

/** The page's address with this mark opened, or with none. */
export function withEvidence({ path, search }: PageAddress, evidence: string | null): string {
  const parameters = new URLSearchParams(search);
  parameters.delete(EVIDENCE_PARAMETER);
  if (evidence !== null) parameters.set(EVIDENCE_PARAMETER, evidence);
  const query = parameters.toString();
  return query === "" ? path : `${path}?${query}`;
}

/** Address of the twin that holds the page's data; the home page's is `/index.json`. */
export function twinAddress(path: string, search: string, format: "json" | "csv"): string {
  const file = `${path === "/" ? "/index" : path}.${format}`;
  return search === "" ? file : `${file}?${search}`;
}
