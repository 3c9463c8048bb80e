import { formatEvidence } from "../../evidence/evidence-address";
import type { ProfileEvidence, ProfileRow } from "./outlet-profile";

/**
 * The address in the event at which the evidence of a figure opens.
 *
 * @example evidenceLink("harbour-bridge", { part: "missing", query: { article: "a1" } }) // "/events/harbour-bridge/missing?article=a1"
 */
export function evidenceLink(slug: string, { part, query = {}, address }: ProfileEvidence): string {
  // Keys are made of letters, digits and hyphens, so that nothing here has to be escaped.
  const parameters = [
    ...Object.entries(query).map(([name, value]) => `${name}=${value}`),
    ...(address === undefined ? [] : [`evidence=${formatEvidence(address)}`]),
  ];
  return `/events/${slug}/${part}${parameters.length === 0 ? "" : `?${parameters.join("&")}`}`;
}

/** Where the evidence of the outlet's own figures opens, each address once. */
export function ownEvidenceLinks(slug: string, row: ProfileRow): readonly string[] {
  const evidence = row.kind === "counted" ? [row.evidence] : row.own.map((figure) => figure.evidence);
  return [...new Set(evidence.map((one) => evidenceLink(slug, one)))];
}
