import { readerHref } from "@/components/article/reader-address";
import type { QueueEntry, QueueView } from "@/components/coding/coding-queue";
import type { UnbegunEventView } from "@/components/coding/unbegun-list";
import type { OwnRoundView } from "@/components/rounds/own-rounds";
import { listCodebooks, type StoredCodebook } from "@/db/codebooks";
import { type BegunWork, listUnbegun, listWorkOfCoder, type UnbegunEvent } from "@/db/coding-queue";
import type { Database } from "@/db/database";
import { listOwnRounds, type OwnRound } from "@/db/round-queue";
import { CLAIMS_TASK, codebookTask } from "@/db/viewer";
import { describeDates } from "@/domain/dates/format-date";
import { PHASE_WORDS } from "./rounds/round-view";

/** How much of each list is shown: what somebody can take up today. The rest stands behind links. */
const NEXT_SHOWN = 10;
const OPEN_SHOWN = 100;
const FINISHED_SHOWN = 50;
const EVENTS_SHOWN = 8;
const ARTICLES_SHOWN = 8;

/** What was handed out to a coder, what they have begun and finished, and what they have not begun in each event. */
export async function loadQueue({ reader }: Database, coderId: number): Promise<QueueView> {
  const [rounds, open, finished, unbegun, codebooks] = await Promise.all([
    listOwnRounds(reader, coderId, NEXT_SHOWN),
    listWorkOfCoder(reader, coderId, { isFinished: false, take: OPEN_SHOWN }),
    listWorkOfCoder(reader, coderId, { isFinished: true, take: FINISHED_SHOWN }),
    listUnbegun(reader, coderId, { events: EVENTS_SHOWN, articles: ARTICLES_SHOWN }),
    listCodebooks(reader),
  ]);
  const toEntry = (work: BegunWork) => queueEntry(work, codebooks);
  return {
    rounds: rounds.map(ownRound),
    open: { entries: open.work.map(toEntry), total: open.total },
    finished: { entries: finished.work.map(toEntry), total: finished.total },
    unbegun: unbegun.events.map(unbegunEvent),
    hasMoreEvents: unbegun.hasMore,
  };
}

function ownRound({ codebook, next, phase, key, name, total, finished }: OwnRound): OwnRoundView {
  return {
    key,
    name,
    phase: PHASE_WORDS[phase],
    task: codebook?.name ?? "Claims",
    total,
    finished,
    next: next.map((article) => ({ ...article, href: readerHref(article.key, { codebook: codebook?.key ?? null }) })),
    trainingHref: phase === "training" ? `/coding/rounds/${key}/training` : null,
  };
}

function queueEntry(work: BegunWork, codebooks: readonly StoredCodebook[]): QueueEntry {
  const { task, article, openedAt, submittedAt, marks, unsure } = work;
  const codebook = codebooks.find(({ key, version }) => codebookTask(key, version) === task);
  return {
    article: article.key,
    headline: article.headline,
    events: article.events,
    task: task === CLAIMS_TASK ? "Claims" : (codebook?.name ?? task),
    href: readerHref(article.key, codebook === undefined ? {} : { codebook: codebook.key }),
    day: (submittedAt ?? openedAt).slice(0, 10),
    marks,
    unsure,
  };
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
