import { LONGEST_UNASKED_WORDS } from "@/db/analyses";
import {
  countJobsByKind,
  type FailedAnalysis,
  findFailure,
  listFailedAnalyses,
  type OpenJobs,
} from "@/db/analysis-jobs";
import {
  type AnalysisStamp,
  countByMethods,
  countTextsOnTheWay,
  findEventStamp,
  findTextStamp,
  isAtWork,
  type TextsOnTheWay,
} from "@/db/analysis-progress";
import { findLatestRun } from "@/db/analysis-runs";
import { getArticle } from "@/db/articles";
import { getVersion } from "@/db/article-versions";
import type { Reader } from "@/db/database";
import { listEventArticleIds, listEventRevisions } from "@/db/event-analyses";
import { getEvent } from "@/db/events";
import type { JobKind } from "@/db/jobs";
import type { Viewer } from "@/db/viewer";
import { EVENT_METHODS, TEXT_METHODS } from "@/domain/suggestions/methods";
import { countMethodUse, type MethodUse, readMethods, type UsedMethod } from "@/domain/suggestions/read-methods";
import { type ChangeLine, sayChanges } from "@/domain/suggestions/say-changes";
import { dayOf } from "../work-context";
import { type AnalysisProgress, loadProgress } from "./load-progress";
import { DESCRIBED_BY } from "./recorded-state";
import type { RunWanted } from "./run-again";

/** The last time that somebody asked for it again, and what that changed; null lines while it is under way. */
export interface LastRun {
  readonly startedOn: string;
  readonly failed: number;
  readonly lines: readonly ChangeLine[] | null;
}

/** What is known of the analysis of one article's text. */
export interface ArticleAnalysisState {
  readonly progress: AnalysisProgress;
  readonly lastRun: LastRun | null;
  /** Too long to be analysed unasked. */
  readonly isLong: boolean;
  readonly words: number;
  /** null: it has not been analysed. */
  readonly analysed: { readonly on: string; readonly methods: readonly UsedMethod[]; readonly byOlder: boolean } | null;
  /** Why the last try was given up; null where it was not. */
  readonly failure: { readonly on: string; readonly error: string } | null;
}

/** The same for one article; null where it has no text. */
export async function loadArticleState(
  reader: Reader,
  viewer: Viewer,
  articleKey: string,
): Promise<ArticleAnalysisState | null> {
  const { id, currentVersionId } = await getArticle(reader, articleKey);
  const version = currentVersionId === null ? null : await getVersion(reader, currentVersionId);
  if (version === null || version.text === null) return null;
  const [progress, lastRun, stamp, failure] = await Promise.all([
    loadProgress(reader, { of: "article", key: articleKey }),
    loadLastRun(reader, viewer, { scope: "article", target: articleKey, articleIds: [id] }),
    findTextStamp(reader, version.id),
    findFailure(reader, version.id),
  ]);
  return {
    progress,
    lastRun,
    isLong: version.wordCount > LONGEST_UNASKED_WORDS,
    words: version.wordCount,
    analysed: stamp === null ? null : readStamp(stamp),
    failure:
      failure === null || (stamp !== null && stamp.computedAt > failure.failedAt)
        ? null
        : { on: dayOf(failure.failedAt), error: failure.error },
  };
}

function readStamp({ methods, computedAt }: AnalysisStamp): ArticleAnalysisState["analysed"] {
  return { on: dayOf(computedAt), methods: readMethods(methods, TEXT_METHODS), byOlder: methods !== DESCRIBED_BY };
}

/** What is known of the analysis of one event or dossier. */
export interface EventAnalysisState {
  readonly key: string;
  readonly progress: AnalysisProgress;
  readonly lastRun: LastRun | null;
  readonly texts: TextsOnTheWay;
  /** Day on which its texts were compared last; null: never. */
  readonly comparedOn: string | null;
}

/** @throws {NotFoundError} no such event */
export async function loadEventState(reader: Reader, viewer: Viewer, slug: string): Promise<EventAnalysisState> {
  const { id, key } = await getEvent(reader, slug);
  const articleIds = await listEventArticleIds(reader, id);
  const [progress, lastRun, texts, stamp] = await Promise.all([
    loadProgress(reader, { of: "event", slug }),
    loadLastRun(reader, viewer, { scope: "event", target: key, articleIds }),
    countTextsOnTheWay(reader, articleIds, DESCRIBED_BY),
    findEventStamp(reader, id),
  ]);
  return { key, progress, lastRun, texts, comparedOn: stamp === null ? null : dayOf(stamp.computedAt) };
}

/** What is known of the analysis of everything. */
export interface WholeAnalysisState {
  readonly progress: AnalysisProgress;
  readonly lastRun: LastRun | null;
  readonly texts: TextsOnTheWay;
  readonly events: number;
  readonly jobs: Readonly<Partial<Record<JobKind, OpenJobs>>>;
  readonly failures: readonly FailedAnalysis[];
}

const SHOWN_FAILURES = 10;

export async function loadWholeState(reader: Reader, viewer: Viewer): Promise<WholeAnalysisState> {
  const [progress, lastRun, texts, revisions, jobs, failures] = await Promise.all([
    loadProgress(reader, { of: "all" }),
    loadLastRun(reader, viewer, { scope: "all", target: null, articleIds: null }),
    countTextsOnTheWay(reader, null, DESCRIBED_BY),
    listEventRevisions(reader),
    countJobsByKind(reader),
    listFailedAnalyses(reader, SHOWN_FAILURES),
  ]);
  return { progress, lastRun, texts, events: revisions.length, jobs, failures };
}

/** How often each method was used here, in its version of today and in others. */
export interface MethodsInUse {
  readonly ofTexts: readonly MethodUse[];
  readonly ofEvents: readonly MethodUse[];
}

export async function loadMethodsInUse(reader: Reader): Promise<MethodsInUse> {
  const { texts, events } = await countByMethods(reader);
  return { ofTexts: countMethodUse(texts, TEXT_METHODS), ofEvents: countMethodUse(events, EVENT_METHODS) };
}

/** How many decisions a run kept is not told to a viewer who is at work on one of its articles. */
async function loadLastRun(
  reader: Reader,
  viewer: Viewer,
  { articleIds, ...wanted }: RunWanted & { readonly articleIds: readonly number[] | null },
): Promise<LastRun | null> {
  const run = await findLatestRun(reader, wanted.scope, wanted.target);
  if (run === null) return null;
  const tellsDecisions = !(await isAtWork(reader, viewer, articleIds));
  return {
    startedOn: dayOf(run.startedAt),
    failed: run.failed,
    lines: run.finishedAt === null ? null : sayChanges(run.changes, { tellsDecisions }),
  };
}
