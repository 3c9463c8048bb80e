import type { Workspace } from "@/app/guard/workspace";
import { getClaim, listClaimLinks, listClaims, listEventsOfClaim } from "@/db/claims";
import { listCoders } from "@/db/coders";
import { getEvent } from "@/db/events";
import { findMovedClaim } from "@/db/moved-claims";
import type { EvidenceView } from "@/components/evidence/evidence-view";
import type { ClaimLink, Mention } from "@/domain/claims/claim";
import { type ArticleCell, DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { compareEvent, DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import { type ConflictView, loadConflict } from "@/app/events/load-conflicts";
import { openEvidence } from "@/app/events/open-evidence";
import { listMovable, type MovableView } from "./movable-passages";

/** One event's articles on a claim: how each stands, and what was noted. */
export interface ClaimInEvent {
  readonly event: { readonly slug: string; readonly title: string };
  readonly evidence: EvidenceView;
  readonly cells: readonly ArticleCell[];
  /** What stands against what, where the claim is in conflict here; else null. */
  readonly conflict: ConflictView | null;
  readonly mentions: readonly Mention[];
}

export interface LoadedClaim {
  readonly claim: Awaited<ReturnType<typeof getClaim>>;
  readonly events: readonly { readonly slug: string; readonly title: string }[];
  /** What each of its events holds on it, articles of every role, in order of date. */
  readonly onEvents: readonly ClaimInEvent[];
  /** Links that start or end here, with the statements of the other claims. */
  readonly links: readonly (ClaimLink & { readonly other: { readonly key: string; readonly statement: string } })[];
  /** What each person marked, for taking it to another claim. */
  readonly movable: readonly MovableView[];
  /** Claims of the same events, to link to or to merge with. */
  readonly candidates: readonly { readonly key: string; readonly statement: string }[];
}

/**
 * One claim with everything that people noted on it, in every event that it belongs to.
 * @throws {NotFoundError}
 */
export async function loadClaim({ database, viewer }: Workspace, key: string): Promise<LoadedClaim> {
  const { reader } = database;
  const claim = await getClaim(reader, key);
  const events = await listEventsOfClaim(reader, claim.id);
  const records = await Promise.all(events.map(({ slug }) => getEvent(reader, slug)));
  const [links, siblings] = await Promise.all([
    listClaimLinks(reader, [claim.id]),
    listClaims(
      reader,
      records.map(({ id }) => id),
    ),
  ]);
  const onEvents: ClaimInEvent[] = [];
  for (const event of events) {
    const options = { ...DEFAULT_OPTIONS, roles: ["about", "background"] as const };
    const result = await compareEvent(database, viewer, { slug: event.slug, codebook: DEFAULT_CODEBOOK, options });
    const evidence = await openEvidence(database, result, `claim.${key}`);
    const { rows, otherRows } = result.comparison.matrix;
    const row = [...rows, ...otherRows].find((one) => one.claim.key === key);
    if (evidence === null || row === undefined) continue;
    onEvents.push({
      event,
      evidence,
      cells: row.cells.flatMap(({ cells }) => cells),
      conflict: row.inConflict ? await loadConflict(database, result, row) : null,
      mentions: result.input.mentions.filter((mention) => mention.claim === key),
    });
  }
  const coders = new Map((await listCoders(reader)).map((coder) => [coder.key, coder.name]));
  const candidates = siblings
    .filter((one) => one.key !== key)
    .map(({ key: other, statement }) => ({ key: other, statement }));
  const movable = listMovable(onEvents, (coder) => coders.get(coder) ?? coder);
  return { claim, events, onEvents, links: await nameLinks(reader, links, key), movable, candidates };
}

/** The key by which a claim is stored: that of another, where it has become part of it. */
export async function findClaimKey(reader: Workspace["database"]["reader"], key: string): Promise<string> {
  return (await findMovedClaim(reader, key)) ?? key;
}

async function nameLinks(
  reader: Workspace["database"]["reader"],
  links: readonly ClaimLink[],
  key: string,
): Promise<LoadedClaim["links"]> {
  return Promise.all(
    links.map(async (link) => {
      const { key: other, statement } = await getClaim(reader, link.from === key ? link.to : link.from);
      return { ...link, other: { key: other, statement } };
    }),
  );
}
