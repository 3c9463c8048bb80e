import { listCurrentVersionIds } from "@/db/analyses";
import { type AnalysisRunRecord, insertRun, type RunScope } from "@/db/analysis-runs";
import { findArticle } from "@/db/articles";
import type { Transaction } from "@/db/database";
import { listEventArticleIds, listEventRevisions } from "@/db/event-analyses";
import { findEventByKey, listEventIdsOfArticle } from "@/db/events";
import { forgetFailedJobs, insertJobsOnce, type JobOnce } from "@/db/jobs";
import { orRefusal, giveUp, refuse, type Refusal, type WorkContext } from "../work-context";

/**
 * Asks for one article, one event or dossier, or everything to be analysed again, for instance because a method has a
 * new version. People's decisions and codings stay as they are; the run says how far it is and what it changed.
 */
export async function runAgain(
  { database, coderId, now }: WorkContext,
  { scope, target }: { readonly scope: RunScope; readonly target: string | null },
): Promise<{ readonly ok: true; readonly run: AnalysisRunRecord } | Refusal> {
  const at = now();
  return orRefusal(() =>
    database.inTransaction(async (tx) => {
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
      await forgetFailedJobs(
        tx,
        versionIds.map((versionId) => `version:${versionId}`),
      );
      await insertJobsOnce(tx, jobs, at);
      return { ok: true, run } as const;
    }),
  );
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
