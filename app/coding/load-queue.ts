import { readerHref } from "@/components/article/reader-address";
import type { QueueEntry, QueueView } from "@/components/coding/coding-queue";
import type { UnbegunEventView } from "@/components/coding/unbegun-list";
import type { OwnRoundView } from "@/components/rounds/own-rounds";
import { listCodebooks, listPublishedVersions, type StoredCodebook } from "@/db/codebooks";
import { type BegunWork, listUnbegun, listWorkOfCoder, type UnbegunEvent } from "@/db/coding-queue";
import type { Database } from "@/db/database";
import { listOwnRounds, type OwnRound } from "@/db/round-queue";
import { CLAIMS_TASK } from "@/db/viewer";
import { formatCodebookChoice } from "@/domain/codebooks/codebook-choice";
import { describeDates, formatDate } from "@/domain/dates/format-date";
import { PHASE_WORDS } from "./rounds/round-view";

/** How much of each list is shown: what somebody can take up today. The rest stands behind links. */
const NEXT_SHOWN = 10;
const OPEN_SHOWN = 100;
const FINISHED_SHOWN = 50;
const EVENTS_SHOWN = 8;
const ARTICLES_SHOWN = 8;

/** What was handed out to a coder, what they have begun and finished, and what they have not begun in each event. */
export async function loadQueue({ reader }: Database, coderId: number): Promise<QueueView> {
  const [rounds, open, finished, unbegun, codebooks, versions] = await Promise.all([
    listOwnRounds(reader, coderId, NEXT_SHOWN),
    listWorkOfCoder(reader, coderId, { isFinished: false, take: OPEN_SHOWN }),
    listWorkOfCoder(reader, coderId, { isFinished: true, take: FINISHED_SHOWN }),
    listUnbegun(reader, coderId, { events: EVENTS_SHOWN, articles: ARTICLES_SHOWN }),
    listCodebooks(reader),
    listPublishedVersions(reader),
  ]);
  const toEntry = (work: BegunWork) => queueEntry(work, codebooks, versions);
  return {
    rounds: rounds.map((round) => ownRound(round, versions)),
    open: { entries: open.work.map(toEntry), total: open.total },
    finished: { entries: finished.work.map(toEntry), total: finished.total },
    unbegun: unbegun.events.map(unbegunEvent),
    hasMoreEvents: unbegun.hasMore,
  };
}

function ownRound(round: OwnRound, versions: Versions): OwnRoundView {
  const { codebook, next, phase, key, name, task, total, finished } = round;
  return {
    key,
    name,
    phase: PHASE_WORDS[phase],
    task: codebook?.name ?? "Claims",
    newerVersion: finished === total ? null : sayNewerVersion(task, versions),
    total,
    finished,
    next: next.map((article) => ({ ...article, href: readerHref(article.key, { codebook: codebook?.key ?? null }) })),
    trainingHref: phase === "training" ? `/coding/rounds/${key}/training` : null,
  };
}

type Versions = Awaited<ReturnType<typeof listPublishedVersions>>;

function queueEntry(work: BegunWork, codebooks: readonly StoredCodebook[], versions: Versions): QueueEntry {
  const { task, article, openedAt, submittedAt, marks, unsure } = work;
  const codebook = codebooks.find(({ key }) => key === readTask(task)?.key);
  return {
    article: article.key,
    headline: article.headline,
    events: article.events,
    task: codebook === undefined ? (task === CLAIMS_TASK ? "Claims" : task) : nameWithVersion(codebook, task),
    newerVersion: submittedAt === null ? sayNewerVersion(task, versions) : null,
    href: readerHref(article.key, codebook === undefined ? {} : { codebook: addressOf(codebook, work) }),
    day: (submittedAt ?? openedAt).slice(0, 10),
    marks,
    unsure,
  };
}

/** Codebook and version of work with one; null for claims. */
function readTask(task: string): { readonly key: string; readonly version: number } | null {
  const [key, version] = task.split("/");
  return key === undefined || version === undefined ? null : { key, version: Number(version) };
}

/** Open work opens in its version by itself; what was handed in with an older one has to name it. */
function addressOf({ key, version }: StoredCodebook, { task, submittedAt }: BegunWork): string {
  const worked = readTask(task)?.version ?? version;
  return formatCodebookChoice({ key, version: submittedAt === null || worked === version ? null : worked });
}

/** The version is named where it is no longer the newest. */
function nameWithVersion({ name, version }: StoredCodebook, task: string): string {
  const worked = readTask(task)?.version ?? version;
  return worked === version ? name : `${name}, version ${worked}`;
}

/** What a coder with begun work has to know of the version that was published since; null: there is none. */
function sayNewerVersion(task: string, versions: Versions): string | null {
  const worked = readTask(task);
  const newest = worked === null ? undefined : versions.get(worked.key)?.[0];
  if (worked === null || newest === undefined || newest.number === worked.version) return null;
  return `You go on with version ${worked.version}; version ${newest.number} came on ${formatDate(newest.publishedOn)}.`;
}

function unbegunEvent({ slug, title, articles, unbegunCount, articleCount }: UnbegunEvent): UnbegunEventView {
  return {
    slug,
    title,
    unbegunCount,
    articleCount,
    articles: articles.map(({ key, headline, outlet, role, hasText, ...dates }) => ({
      key,
      headline,
      outlet,
      role,
      date: describeDates(dates),
      href: hasText ? readerHref(key, { event: slug }) : null,
    })),
  };
}
