import { listCurrentTexts } from "@/db/article-versions";
import type { Database } from "@/db/database";
import { comparisonToTwin, type FindWords } from "@/domain/comparison/comparison-to-twin";
import type { ComparedEventResult } from "./compare-event";
import { loadMeasured } from "./load-measured";

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
  const names = ["sharedText", "quotations", "actors", "voices", "words"] as const;
  const measured = await loadMeasured(database.reader, comparison.event.key, names);
  return comparisonToTwin(comparison, input, findWords, measured);
}
