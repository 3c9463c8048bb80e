import { listCurrentVersionIds } from "@/db/analyses";
import { forgetFailedAnalyses, hasOpenRunJobs } from "@/db/analysis-jobs";
import { type AnalysisRunRecord, findLatestRun, insertRun, type RunScope } from "@/db/analysis-runs";
import { findArticle } from "@/db/articles";
import type { Reader, Transaction } from "@/db/database";
import { listEventArticleIds, listEventRevisions } from "@/db/event-analyses";
import { findEventByKey, listEventIdsOfArticle } from "@/db/events";
import { insertJobsOnce, type JobOnce } from "@/db/jobs";
import { giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "../work-context";

export interface RunWanted {
  readonly scope: RunScope;
  /** Key of the article or event; null for all. */
  readonly target: string | null;
}

/** A run that was begun; `isNew` is false where the same was under way already, and nothing was asked for twice. */
export interface RunBegun {
  readonly ok: true;
  readonly run: AnalysisRunRecord;
  readonly isNew: boolean;
}

/**
 * Asks for one article, one event or dossier, or everything to be analysed again, for instance because a method has a
 * new version, or because a text is too long to be analysed unasked. People's decisions and codings stay as they are;
 * the run says how far it is and what it changed. Earlier runs are kept.
 */
export async function runAgain(
  { database, coderId, now }: WorkContext,
  { scope, target }: RunWanted,
): Promise<RunBegun | Refusal> {
  const at = now();
  return orRefusal(() =>
    database.inTransaction(async (tx) => {
      const underWay = await findRunUnderWay(tx, { scope, target });
      if (underWay !== null) return { ok: true, run: underWay, isNew: false } as const;
      const { articleIds, eventIds } = await findTargets(tx, scope, target);
      const versionIds = await listCurrentVersionIds(tx, articleIds);
      if (versionIds.length === 0) giveUp(refuse("no-text", "There is no text to analyse; attach an original first."));
      const total = versionIds.length + eventIds.length;
      const run = await insertRun(tx, { scope, target, total, startedById: coderId, startedAt: at });
      const jobs: readonly JobOnce[] = [
        ...versionIds.map((versionId) => ({
          kind: "analyse-version" as const,
          payload: { versionId, runId: run.id },
          subject: `run:${run.id} version:${versionId}`,
        })),
        ...eventIds.map((eventId) => ({
          kind: "compare-texts" as const,
          payload: { eventId, runId: run.id },
          subject: `run:${run.id} event:${eventId}`,
        })),
      ];
      // What was given up before is tried again with the rest.
      await forgetFailedAnalyses(tx, { versionIds, eventIds });
      await insertJobsOnce(tx, jobs, at);
      return { ok: true, run, isNew: true } as const;
    }),
  );
}

/** The newest run of this scope where it still has something to do. */
export async function findRunUnderWay(reader: Reader, { scope, target }: RunWanted): Promise<AnalysisRunRecord | null> {
  const run = await findLatestRun(reader, scope, target);
  if (run === null || run.finishedAt !== null) return null;
  return (await hasOpenRunJobs(reader, run.id)) ? run : null;
}

/** Articles (null: all) and events that a run goes over; events that have no text are none of them. */
async function findTargets(
  tx: Transaction,
  scope: RunScope,
  target: string | null,
): Promise<{ readonly articleIds: readonly number[] | null; readonly eventIds: readonly number[] }> {
  const withTexts = (await listEventRevisions(tx)).map(({ eventId }) => eventId);
  if (scope === "all") return { articleIds: null, eventIds: withTexts };
  if (scope === "article") {
    const article = await findArticle(tx, target ?? "");
    if (article === null) giveUp(refuse("unknown", `There is no article "${target ?? ""}".`));
    const eventIds = await listEventIdsOfArticle(tx, article.id);
    return { articleIds: [article.id], eventIds: withTexts.filter((id) => eventIds.includes(id)) };
  }
  const event = await findEventByKey(tx, target ?? "");
  if (event === null) giveUp(refuse("unknown", `There is no event "${target ?? ""}".`));
  const articleIds = await listEventArticleIds(tx, event.id);
  return { articleIds, eventIds: withTexts.filter((id) => id === event.id) };
}
