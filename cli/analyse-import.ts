import { hostname } from "node:os";
import { type Analyst, analystHere } from "@/workflows/analysis/analyst";
import { isImportAnalysed } from "@/workflows/analysis/is-import-analysed";
import { threadedAnalyst } from "@/workflows/analysis/threaded-analyst";
import { workThrough } from "@/workflows/keep-working";
import { nameWorker } from "@/workflows/take-over-jobs";
import { openAnalysisThreads, usualThreads } from "@/workflows/threads/analysis-threads";
import type { WorkContext } from "@/workflows/work-context";
import { printNote } from "./output";

/** Only one thread compares an event; the others, a quarter of a gigabyte each, need not wait for the end of it. */
const IDLE_THREAD_MS = 2_000;

/** More texts than this are worth the start of threads. */
const FEW = 12;
const TELL_EVERY_MS = 2_000;

/**
 * Analyses what an import brought and compares the texts of its event and of the dossiers that hold it, here and by
 * whoever works beside; tells how far it is on standard error. False where something could not be analysed.
 */
export async function analyseImport(
  context: WorkContext,
  { importKey, event, texts }: { readonly importKey: string; readonly event: string | null; readonly texts: number },
): Promise<boolean> {
  const threads = texts > FEW ? openAnalysisThreads({ threads: usualThreads(), idleMs: IDLE_THREAD_MS }) : null;
  let failures = 0;
  const options = {
    worker: nameWorker({ host: hostname(), pid: process.pid }),
    analyst: telling(threads === null ? analystHere : threadedAnalyst(threads)),
    onFailure: ({ kind }: { readonly kind: string }, error: string) => {
      failures += 1;
      printNote(`${kind} failed: ${error}\n`);
    },
  };
  try {
    await workThrough(context, options, () => isImportAnalysed(context.database, { importKey, event }));
  } finally {
    await threads?.close();
  }
  return failures === 0;
}

/** The same analyst, which says now and then how many texts it has read. */
function telling(analyst: Analyst): Analyst {
  let read = 0;
  let toldAt = performance.now();
  return {
    describeText: async (text) => {
      const description = await analyst.describeText(text);
      read += 1;
      if (performance.now() - toldAt >= TELL_EVERY_MS) {
        toldAt = performance.now();
        printNote(`${read} ${read === 1 ? "text" : "texts"} analysed\n`);
      }
      return description;
    },
    describeEvent: (texts, seed) => {
      printNote(`comparing ${texts.length} ${texts.length === 1 ? "text" : "texts"} of an event\n`);
      return analyst.describeEvent(texts, seed);
    },
  };
}
