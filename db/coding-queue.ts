import type { ArticleRecord } from "./articles";
import type { Reader } from "./database";
import { CLAIMS_TASK } from "./viewer";

/** Work that a coder has begun: one article with one task. */
export interface BegunWork {
  readonly task: string;
  readonly openedAt: string;
  readonly submittedAt: string | null;
  readonly article: {
    readonly key: string;
    readonly headline: string;
    readonly events: readonly { readonly slug: string; readonly title: string }[];
  };
  /** The coder's own marks there, and how many of them they were unsure of. */
  readonly marks: number;
  readonly unsure: number;
}

/**
 * A coder's own work, open or finished, the newest first; `total` counts all of it. What an open round still asks for is
 * not among the open work: the round lists it, in its own order. Shows nobody else's marks, so that it needs no viewer
 * beside the coder.
 */
export async function listWorkOfCoder(
  reader: Reader,
  coderId: number,
  { isFinished, take }: { readonly isFinished: boolean; readonly take: number },
): Promise<{ readonly work: readonly BegunWork[]; readonly total: number }> {
  const where = {
    coderId,
    article: { stagedInId: null },
    phase: { not: "adjudication" },
    ...(isFinished
      ? { submittedAt: { not: null } }
      : { submittedAt: null, OR: [{ roundId: null }, { round: { closedAt: { not: null } } }] }),
  };
  const [total, rows] = await Promise.all([
    reader.assignment.count({ where }),
    reader.assignment.findMany({
      where,
      select: {
        id: true,
        task: true,
        openedAt: true,
        submittedAt: true,
        article: {
          select: {
            id: true,
            key: true,
            headline: true,
            events: { select: { event: { select: { slug: true, title: true } } }, orderBy: { eventId: "asc" } },
          },
        },
      },
      orderBy: [isFinished ? { submittedAt: "desc" } : { openedAt: "desc" }, { id: "desc" }],
      take,
    }),
  ]);
  const marksOf = await countMarks(reader, coderId, rows);
  const work = rows.map(({ id, article: { id: articleId, events, ...article }, ...row }) => ({
    ...row,
    article: { ...article, events: events.map(({ event }) => event) },
    ...marksOf({ id, articleId, task: row.task }),
  }));
  return { work, total };
}

type Marks = Pick<BegunWork, "marks" | "unsure">;

/** Codings hang on the assignment, mentions on the article and the coder. Counted in the database. */
async function countMarks(
  reader: Reader,
  coderId: number,
  rows: readonly { readonly id: number; readonly task: string; readonly article: { readonly id: number } }[],
): Promise<(work: { readonly id: number; readonly articleId: number; readonly task: string }) => Marks> {
  const assignmentIds = rows.filter(({ task }) => task !== CLAIMS_TASK).map(({ id }) => id);
  const articleIds = rows.filter(({ task }) => task === CLAIMS_TASK).map(({ article }) => article.id);
  const [codings, mentions] = await Promise.all([
    reader.coding.groupBy({
      by: ["assignmentId", "unsure"],
      where: { assignmentId: { in: assignmentIds } },
      _count: true,
    }),
    reader.claimMention.groupBy({
      by: ["articleId", "unsure"],
      where: { coderId, articleId: { in: articleIds } },
      _count: true,
    }),
  ]);
  return ({ id, articleId, task }) =>
    task === CLAIMS_TASK
      ? addUp(mentions.filter((mention) => mention.articleId === articleId))
      : addUp(codings.filter((coding) => coding.assignmentId === id));
}

function addUp(groups: readonly { readonly unsure: boolean; readonly _count: number }[]): Marks {
  const sum = (some: typeof groups) => some.reduce((total, { _count }) => total + _count, 0);
  return { marks: sum(groups), unsure: sum(groups.filter(({ unsure }) => unsure)) };
}

/** An article of an event on which a coder has done nothing yet. */
export interface UnbegunArticle {
  readonly key: string;
  readonly headline: string;
  readonly outlet: ArticleRecord["outlet"];
  readonly publishedOn: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly role: "about" | "background";
  readonly hasText: boolean;
}

/** An event with what a coder has not begun in it. */
export interface UnbegunEvent {
  readonly slug: string;
  readonly title: string;
  /** The first of them: those about the event first, in order of date, the undated last. */
  readonly articles: readonly UnbegunArticle[];
  readonly unbegunCount: number;
  readonly articleCount: number;
}

/**
 * Events with saved articles that the coder has no work on, whatever the task, in the order of the events' list. Both
 * lists are cut; an event's counts are of all its articles, and `hasMore` says that further events follow.
 */
export async function listUnbegun(
  reader: Reader,
  coderId: number,
  take: { readonly events: number; readonly articles: number },
): Promise<{ readonly events: readonly UnbegunEvent[]; readonly hasMore: boolean }> {
  const saved = { article: { stagedInId: null } };
  const unbegun = { article: { stagedInId: null, assignments: { none: { coderId, phase: { not: "adjudication" } } } } };
  const rows = await reader.event.findMany({
    where: { articles: { some: unbegun } },
    orderBy: [{ fictional: "desc" }, { windowStart: "desc" }, { id: "asc" }],
    take: take.events + 1,
    select: { id: true, slug: true, title: true, _count: { select: { articles: { where: saved } } } },
  });
  const events = rows.slice(0, take.events).map(async ({ id, _count, ...event }) => {
    const where = { eventId: id, ...unbegun };
    const [unbegunCount, articles] = await Promise.all([
      reader.eventArticle.count({ where }),
      reader.eventArticle.findMany({
        where,
        orderBy: [{ role: "asc" }, { article: { publishedOn: { sort: "asc", nulls: "last" } } }, { articleId: "asc" }],
        take: take.articles,
        select: { role: true, article: { select: ARTICLE } },
      }),
    ]);
    return { ...event, articles: articles.map(toUnbegun), unbegunCount, articleCount: _count.articles };
  });
  return { events: await Promise.all(events), hasMore: rows.length > take.events };
}

const ARTICLE = {
  key: true,
  headline: true,
  outlet: { select: { key: true, name: true, letters: true } },
  publishedOn: true,
  notBefore: true,
  notAfter: true,
  currentVersion: { select: { text: { select: { versionId: true } } } },
} as const;

interface UnbegunRow {
  readonly role: string;
  readonly article: Omit<UnbegunArticle, "role" | "hasText"> & {
    readonly currentVersion: { readonly text: { readonly versionId: number } | null } | null;
  };
}

function toUnbegun({ role, article: { currentVersion, ...article } }: UnbegunRow): UnbegunArticle {
  return { ...article, role: role === "background" ? "background" : "about", hasText: currentVersion?.text != null };
}
