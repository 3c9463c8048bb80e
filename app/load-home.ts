import type { Workspace } from "@/app/guard/workspace";
import { openEvidence } from "@/app/events/open-evidence";
import type { EvidenceView } from "@/components/evidence/evidence-view";
import { type ListedEvent, listEvents } from "@/db/events";
import { countOpenGroupings } from "@/db/groupings";
import { listOpenImports } from "@/db/imports";
import { countWaitingWork, type WaitingWork } from "@/db/waiting-work";
import { type ClaimRow, type Comparison, DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { formatEvidence } from "@/domain/evidence/evidence-address";
import { compareEvent, DEFAULT_CODEBOOK } from "@/workflows/compare-event";

export interface LoadedHome {
  /** Articles whose texts are not stored, by the slug of their dossier. */
  readonly withoutText: Readonly<Record<string, number>>;
  readonly events: readonly ListedEvent[];
  readonly imports: Awaited<ReturnType<typeof listOpenImports>>;
  /** Proposals on which articles belong together. */
  readonly groupings: number;
  readonly waiting: WaitingWork;
  /** The fictional event with the row that is tried out; null without one, or while it holds nothing to try. */
  readonly hero: {
    readonly comparison: Comparison;
    readonly row: ClaimRow;
    readonly opened: EvidenceView | null;
  } | null;
}

/**
 * What the home page shows. `evidence` is the value of `?evidence=`; without one a telling sign of the hero is open, so
 * that a first reader sees at once what a sign leads to.
 */
export async function loadHome(workspace: Workspace, evidence: string | null): Promise<LoadedHome> {
  const { reader } = workspace.database;
  const [events, imports, groupings, waiting] = await Promise.all([
    listEvents(reader),
    listOpenImports(reader),
    countOpenGroupings(reader),
    countWaitingWork(reader, workspace.viewer),
  ]);
  const hero = await loadHero(workspace, events, evidence);
  return { events, imports, groupings, waiting, hero, withoutText: countWithoutText(events) };
}

async function loadHero(
  { database, viewer }: Workspace,
  events: readonly ListedEvent[],
  evidence: string | null,
): Promise<LoadedHome["hero"]> {
  const fictional = events.find((event) => event.fictional && event.kind === "event" && event.articleCount > 1);
  if (fictional === undefined) return null;
  const query = { slug: fictional.slug, codebook: DEFAULT_CODEBOOK, options: DEFAULT_OPTIONS };
  const result = await compareEvent(database, viewer, query);
  const [row] = result.comparison.matrix.rows;
  if (row === undefined) return null;
  const telling =
    row.cells.find(({ states }) => states[0]?.state === "denied") ??
    row.cells.find(({ states }) => states[0]?.state === "asserted") ??
    row.cells[0];
  const fallback =
    telling === undefined ? null : formatEvidence({ kind: "cell", claim: row.claim.key, column: telling.column });
  const address = evidence ?? fallback;
  const opened = address === null ? null : await openEvidence(database, result, address);
  return { comparison: result.comparison, row, opened };
}

/** Only dossiers say so on the home page; an event says it on its own page. */
function countWithoutText(events: readonly ListedEvent[]): LoadedHome["withoutText"] {
  const dossiers = events.filter(({ kind }) => kind === "dossier");
  const inParts = (slugs: readonly string[]) => events.filter(({ slug }) => slugs.includes(slug));
  const sum = (parts: readonly ListedEvent[]) => parts.reduce((total, { withoutText }) => total + withoutText, 0);
  return Object.fromEntries(dossiers.map(({ slug, parts }) => [slug, sum(inParts([slug, ...parts]))]));
}
