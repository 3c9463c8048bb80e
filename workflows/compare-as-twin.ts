import { listCurrentTexts } from "@/db/article-versions";
import type { Database } from "@/db/database";
import { comparisonToTwin, type FindWords } from "@/domain/comparison/comparison-to-twin";
import type { ComparedEventResult } from "./compare-event";

/** A comparison as its `.json` twin and the command line print it, with the words of every stored passage. */
export async function compareAsTwin(database: Database, { comparison, input }: ComparedEventResult) {
  const keys = comparison.articles.map(({ key }) => key);
  const texts = await listCurrentTexts(database.reader, keys);
  const byVersion = new Map([...texts.values()].map(({ versionKey, text }) => [versionKey, text]));
  const findWords: FindWords = ({ versionKey, state, start, end }) =>
    state === "lost" ? null : (byVersion.get(versionKey)?.slice(start, end) ?? null);
  return comparisonToTwin(comparison, input, findWords);
}
