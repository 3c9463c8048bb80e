import { listCurrentTexts } from "@/db/article-versions";
import type { Database } from "@/db/database";
import { findEventAnalysis } from "@/db/event-analyses";
import { findEventByKey } from "@/db/events";
import { comparisonToTwin, type FindWords } from "@/domain/comparison/comparison-to-twin";
import type { MeasuredTexts } from "@/domain/comparison/measures-to-twin";
import type { EventDescription } from "./analysis/describe-event";
import type { ComparedEventResult } from "./compare-event";

/**
 * A comparison as its `.json` twin and the command line print it, with the words of every stored passage and what was
 * measured by comparing the texts.
 */
export async function compareAsTwin(database: Database, { comparison, input }: ComparedEventResult) {
  const keys = comparison.articles.map(({ key }) => key);
  const texts = await listCurrentTexts(database.reader, keys);
  const byVersion = new Map([...texts.values()].map(({ versionKey, text }) => [versionKey, text]));
  const findWords: FindWords = ({ versionKey, state, start, end }) =>
    state === "lost" ? null : (byVersion.get(versionKey)?.slice(start, end) ?? null);
  return comparisonToTwin(comparison, input, findWords, await findMeasured(database, comparison.event.key));
}

async function findMeasured({ reader }: Database, eventKey: string): Promise<MeasuredTexts | null> {
  const event = await findEventByKey(reader, eventKey);
  const stored = event === null ? null : await findEventAnalysis(reader, event.id);
  return stored === null ? null : readDescription(stored.result);
}

/** What `compareTexts` stores. */
type StoredDescription = EventDescription & Pick<MeasuredTexts, "versions">;

function readDescription(result: unknown): MeasuredTexts | null {
  return isDescription(result) ? result : null;
}

/** Looks at what tells that it is one; what our own method wrote needs no closer check. */
function isDescription(result: unknown): result is StoredDescription {
  return typeof result === "object" && result !== null && "versions" in result && "sharedText" in result;
}
