import { listCurrentTexts } from "@/db/article-versions";
import { findEventStamp } from "@/db/analysis-progress";
import type { Database } from "@/db/database";
import { findEventByKey } from "@/db/events";
import { measureFrameAgreement } from "@/domain/comparison/framing/measure-frame-agreement";
import { buildReport } from "@/domain/report/build-report";
import type { ComparisonReport } from "@/domain/report/comparison-report";
import { listReportEvidence, type ReportClaimEvidence } from "@/domain/report/list-report-evidence";
import { describeMethods } from "@/domain/snapshots/describe-methods";
import { passageInSentences } from "@/domain/text/passage-in-context";
import { checkFindings } from "./check-findings";
import type { ComparedEventResult } from "./compare-event";
import { compareQuotationsOf } from "./compare-parts/quotations";
import { compareSharedTextOf } from "./compare-parts/shared-text";
import { compareTimelineOf } from "./compare-parts/timeline";
import { compareEventVoices } from "./compare-parts/voices";
import { compareWordsOf } from "./compare-parts/words";
import { rememberBeside } from "./remember";

/** A comparison on paper, with the paragraph that says how it came about. */
export interface EventReport {
  readonly report: ComparisonReport;
  readonly methods: string;
}

/**
 * The whole comparison for print, of the same parts as its pages and its twin.
 *
 * @param on ISO day that the paragraph names
 */
export async function loadEventReport(
  database: Database,
  result: ComparedEventResult,
  on: string,
): Promise<EventReport> {
  const { comparison, input } = result;
  const { report, agreement } = await reportOf(database, result);
  const methods = await listMethodsUsed(database, comparison.event.key);
  return { report, methods: describeMethods({ comparison, input, agreement, methods, on }) };
}

/** What of a report does not depend on the day. */
interface BuiltReport {
  readonly report: ComparisonReport;
  readonly agreement: ReturnType<typeof measureFrameAgreement>;
}

const reportOf = rememberBeside(buildReportOf);

async function buildReportOf(database: Database, result: ComparedEventResult): Promise<BuiltReport> {
  const { comparison, input } = result;
  const agreement = measureFrameAgreement(input, comparison.articles, comparison.options);
  const report = buildReport(comparison, {
    agreement,
    sharedText: await compareSharedTextOf(database, result),
    robustness: await checkFindings(database, result),
    timeline: await compareTimelineOf(database, result),
    words: await compareWordsOf(database, result),
    voices: await compareEventVoices(database, result),
    quotations: await compareQuotationsOf(database, result),
  });
  return { report, agreement };
}

/** Name and version of what measured the texts, as it is recorded; empty where nobody has compared them. */
async function listMethodsUsed({ reader }: Database, eventKey: string): Promise<readonly string[]> {
  const event = await findEventByKey(reader, eventKey);
  const stamp = event === null ? null : await findEventStamp(reader, event.id);
  return stamp === null || stamp.methods === "" ? [] : stamp.methods.split(" ");
}

/** The passages behind the report's matrix, in their sentences: for whoever holds the texts. */
export const loadReportEvidence = rememberBeside(findReportEvidence);

async function findReportEvidence(
  database: Database,
  result: ComparedEventResult,
): Promise<readonly ReportClaimEvidence[]> {
  const { report } = await reportOf(database, result);
  const texts = await listCurrentTexts(
    database.reader,
    result.comparison.articles.map(({ key }) => key),
  );
  return listReportEvidence(report, result.input, (article, passage) => {
    const stored = texts.get(article);
    if (stored === undefined || passage.state === "lost" || passage.versionKey !== stored.versionKey) return null;
    return passageInSentences(stored.text, stored.sentences, passage);
  });
}
