import { type LoadedEvent, loadEvent } from "@/app/events/load-event";
import type { SearchParams } from "@/app/guard/guarded";
import { readTwoOutlets } from "@/app/events/framing-query";
import { readTableQuery } from "@/app/events/table-query";
import { evidenceTable } from "@/components/evidence/evidence-table";
import { NotFoundError } from "@/db/errors";
import {
  type ComparisonTable,
  coverageTable,
  framingTable,
  headlinesTable,
  missingTable,
} from "@/domain/comparison/comparison-tables";
import { FRAMING_TABLES, twoOutletsTable } from "@/domain/comparison/framing/two-outlets-table";
import type { Workspace } from "@/app/guard/workspace";
import { NO_VOICES, VOICE_TABLES, voicesTable, voicesTableOf } from "@/domain/comparison/voices/voices-table";
import { compareAsTwin } from "@/workflows/compare-as-twin";
import { compareEventVersions } from "@/workflows/compare-parts/codebook-versions";
import { compareEventFraming } from "@/workflows/compare-parts/framing";
import { compareEventVoices } from "@/workflows/compare-parts/voices";
import type { TwinContent, TwinLoader } from "./twins";

interface PartData {
  readonly data: unknown;
  readonly table: ComparisonTable;
}

/**
 * The whole comparison, as `parallax compare` prints it. The table is what the overview alone shows, its headlines; the
 * matrix is the table of the part that shows it whole.
 */
export const eventTwin = twinOf(async (loaded, workspace) => ({
  data: await compareAsTwin(workspace.database, loaded),
  table: headlinesTable(loaded.comparison.headlines),
}));

export const missingTwin = twinOf(async ({ comparison: { missing, matrix, headlines } }) => ({
  data: missing,
  table: missingTable(missing.entries, matrix, headlines),
}));

export const framingTwin = twinOf(async (loaded, { database }, query) => {
  const { framing } = loaded.comparison;
  const { agreement, twoOutlets } = compareEventFraming(loaded, readTwoOutlets(query));
  const isOfTwo = readTableQuery(query, FRAMING_TABLES) === "two-outlets" && twoOutlets !== null;
  return {
    data: { ...framing, agreement, twoOutlets, versions: await compareEventVersions(database, loaded) },
    table: isOfTwo ? twoOutletsTable(twoOutlets, agreement) : framingTable(framing, agreement),
  };
});

export const voicesTwin = twinOf(async (loaded, { database }, query) => {
  const data = await compareEventVoices(database, loaded);
  if (data === null) return { data, table: NO_VOICES };
  const table = readTableQuery(query, VOICE_TABLES);
  return { data, table: table === null ? voicesTable(data) : voicesTableOf(data, table) };
});

export const coverageTwin = twinOf(async ({ comparison: { coverage } }) => ({
  data: coverage,
  table: coverageTable(coverage),
}));

/** The twin of an event's page or part: with `?evidence=` the opened mark, else what `toData` makes of the event. */
export function twinOf(
  toData: (loaded: LoadedEvent, workspace: Workspace, query: SearchParams) => Promise<PartData>,
): TwinLoader {
  return async (workspace, { slug = "" }, query): Promise<TwinContent> => {
    const loaded = await loadEvent(workspace, slug, query);
    if (loaded.query.evidence === null) return toData(loaded, workspace, query);
    if (loaded.evidence === null) throw new NotFoundError("evidence", loaded.query.evidence);
    return { data: loaded.evidence, table: evidenceTable(loaded.evidence) };
  };
}
