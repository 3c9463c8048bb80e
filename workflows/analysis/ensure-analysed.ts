import { listEventArticleIds } from "@/db/event-analyses";
import { listUnanalysedOf } from "@/db/unanalysed-texts";
import type { WorkContext } from "../work-context";
import { analyseVersion } from "./analyse-version";
import type { Analyst } from "./analyst";
import { compareTexts } from "./compare-texts";
import { findTextsState } from "./recorded-state";

/** Texts may change while they are compared, by whoever works beside; not for ever. */
const ATTEMPTS = 3;

/**
 * Analyses what has not been analysed of an event or dossier and compares its texts where that was not done with the
 * texts as they are: at once, without asking the queue, for a program that needs the answer now. What older versions of
 * the methods made is left as it is, as everywhere (`queueAnalyses`). Answers whether the comparison is that of the texts
 * as they are; false also where the event has no text. A text that cannot be analysed is named and passed over.
 */
export async function ensureAnalysed(
  context: WorkContext,
  analyst: Analyst,
  { eventId, onFailure }: { readonly eventId: number; readonly onFailure: (error: string) => void },
): Promise<boolean> {
  const { reader } = context.database;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const articleIds = await listEventArticleIds(reader, eventId);
    for (const versionId of await listUnanalysedOf(reader, articleIds)) {
      await orSay(() => analyseVersion(context, analyst, versionId), onFailure);
    }
    const state = await findTextsState(reader, eventId);
    if (state === null || state.isCurrent) return state !== null;
    await orSay(() => compareTexts(context, analyst, eventId), onFailure);
  }
  return (await findTextsState(reader, eventId))?.isCurrent === true;
}

async function orSay(act: () => Promise<unknown>, onFailure: (error: string) => void): Promise<void> {
  try {
    await act();
  } catch (error) {
    onFailure(error instanceof Error ? error.message : String(error));
  }
}
