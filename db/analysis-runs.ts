import { addChanges, type SuggestionChanges } from "@/domain/suggestions/merge-suggestions";
import type { Reader, Transaction } from "./database";
import { newKey } from "./new-key";

export type RunScope = "article" | "event" | "all";

/** One asking for texts to be analysed again: how far it is, and what it changed by kind of suggestion. */
export interface AnalysisRunRecord {
  readonly id: number;
  readonly key: string;
  readonly scope: RunScope;
  /** Key of the article or event; null for all. */
  readonly target: string | null;
  /** Texts and events. */
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly changes: Readonly<Record<string, SuggestionChanges>>;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

const COLUMNS = {
  id: true,
  key: true,
  scope: true,
  target: true,
  total: true,
  done: true,
  failed: true,
  changes: true,
  startedAt: true,
  finishedAt: true,
} as const;

function toRun<Row extends { scope: string; changes: string }>({ scope, changes, ...row }: Row) {
  return { ...row, scope: scope as RunScope, changes: JSON.parse(changes) as AnalysisRunRecord["changes"] };
}

export async function insertRun(
  tx: Transaction,
  run: {
    readonly scope: RunScope;
    readonly target: string | null;
    readonly total: number;
    readonly startedById: number | null;
    readonly startedAt: string;
  },
): Promise<AnalysisRunRecord> {
  const finishedAt = run.total === 0 ? run.startedAt : null;
  const row = await tx.analysisRun.create({
    data: { ...run, key: newKey(), done: 0, failed: 0, changes: "{}", finishedAt },
    select: COLUMNS,
  });
  return toRun(row);
}

/** Notes that one of a run's jobs ended. */
export async function noteRunStep(
  tx: Transaction,
  runId: number,
  step: { readonly changes: AnalysisRunRecord["changes"] | null; readonly failed: boolean; readonly at: string },
): Promise<void> {
  const row = await tx.analysisRun.findUnique({ where: { id: runId }, select: COLUMNS });
  if (row === null) return;
  const run = toRun(row);
  const done = run.done + (step.failed ? 0 : 1);
  const failed = run.failed + (step.failed ? 1 : 0);
  await tx.analysisRun.update({
    where: { id: runId },
    data: {
      done,
      failed,
      changes: JSON.stringify(addChanges(run.changes, step.changes ?? {})),
      ...(done + failed >= run.total ? { finishedAt: step.at } : {}),
    },
  });
}

/** The newest run of an article, of an event or of all; null where nobody has asked. */
export async function findLatestRun(
  reader: Reader,
  scope: RunScope,
  target: string | null,
): Promise<AnalysisRunRecord | null> {
  const row = await reader.analysisRun.findFirst({
    where: { scope, target },
    orderBy: { id: "desc" },
    select: COLUMNS,
  });
  return row === null ? null : toRun(row);
}
