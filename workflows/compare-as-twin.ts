import { listCurrentTexts } from "@/db/article-versions";
import type { Database } from "@/db/database";
import { comparisonToTwin, type FindWords } from "@/domain/comparison/comparison-to-twin";
import { checkFindings } from "./check-findings";
import type { ComparedEventResult } from "./compare-event";
import { compareEventVersions } from "./compare-parts/codebook-versions";
import { compareEventFraming } from "./compare-parts/framing";
import { compareQuotationsOf } from "./compare-parts/quotations";
import { compareSharedTextOf } from "./compare-parts/shared-text";
import { compareTimelineOf } from "./compare-parts/timeline";
import { compareEventVoices } from "./compare-parts/voices";
import { compareWordsOf } from "./compare-parts/words";

/**
 * A comparison as its `.json` twin and the command line print it, with the words of every stored passage and what was
 * measured by comparing the texts.
 */
export async function compareAsTwin(database: Database, result: ComparedEventResult) {
  const { comparison, input } = result;
  const keys = comparison.articles.map(({ key }) => key);
  const texts = await listCurrentTexts(database.reader, keys);
  const byVersion = new Map([...texts.values()].map(({ versionKey, text }) => [versionKey, text]));
  const findWords: FindWords = ({ versionKey, state, start, end }) =>
    state === "lost" ? null : (byVersion.get(versionKey)?.slice(start, end) ?? null);
  return comparisonToTwin(comparison, input, findWords, {
    words: await compareWordsOf(database, result),
    voices: await compareEventVoices(database, result),
    agreement: compareEventFraming(result, { a: null, b: null }).agreement,
    codebookVersions: await compareEventVersions(database, result),
    robustness: await checkFindings(database, result),
    timeline: await compareTimelineOf(database, result),
    sharedText: await compareSharedTextOf(database, result),
    quotations: await compareQuotationsOf(database, result),
  });
}
