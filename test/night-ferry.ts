import { analystHere, type Analyst } from "@/workflows/analysis/analyst";
import { queueAnalyses } from "@/workflows/analysis/queue-analyses";
import { DO_HERE, doNextJobs } from "@/workflows/do-jobs";
import { ensureEvent } from "@/workflows/save-event";
import type { WorkContext } from "@/workflows/work-context";
import { asCoder, buildPage, importPage, openTestWorkspace, PARAGRAPHS } from "./workspace";

/** The same happening as `PARAGRAPHS` tells it, in another outlet's words; one sentence of the office is quoted. */
const OTHER_PARAGRAPHS = [
  "Night boats will cross the outer basin from Monday on, and nobody will pay more for them. “The fare stays as it is,” said Ruth Okoro, who heads the harbour office.",
  "Okoro warned that the works could take longer than planned. The lock was closed in January after divers had found a crack in its northern gate.",
  "The night service costs 40,000 crowns a month, according to the harbour office. Traders called that a bargain: Piet Halloran, whose café stands on the east bank, says he lost a third of his guests.",
  "The council must publish the divers’ report, Halloran demanded on Friday.",
] as const;

/** A workspace with a coder at work and the event "night-ferry" of two articles; nothing has been analysed. */
export async function openNightFerry(): Promise<{ context: WorkContext; articles: readonly [string, string] }> {
  const context = await asCoder(await openTestWorkspace(), "Ada");
  await ensureEvent(context, "night-ferry");
  const one = await importPage(context, buildPage({ paragraphs: PARAGRAPHS }), "night-ferry");
  const headline = "Night boats begin on Monday, and a café owner wants answers";
  const other = await importPage(context, buildPage({ headline, paragraphs: OTHER_PARAGRAPHS }), "night-ferry");
  // The pages have been read above; what their jobs would have done is done.
  await doNextJobs(context, { ...DO_HERE, worker: "worker" });
  return { context, articles: [one, other] };
}

/** Does what the worker does until nothing is left; answers how many jobs that were. */
export async function workUntilDone(context: WorkContext, analyst: Analyst = analystHere): Promise<number> {
  let total = 0;
  for (;;) {
    const done = await doNextJobs(context, { ...DO_HERE, worker: "worker", analyst });
    total += done;
    if (done === 0 && (await queueAnalyses(context)) === 0) return total;
  }
}
