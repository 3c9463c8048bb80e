import { ADJUDICATION, ADJUDICATION_NAME } from "@/domain/adjudication/adjudicated-voice";
import type { ClaimWork, WorkedClaim } from "@/domain/agreement/claim-stances";
import type { CodedArticle, CodedWork } from "@/domain/agreement/coded-work";
import { groupBy } from "@/domain/comparison/group-by";
import { listChecks, listClaims, listMentions } from "./claims";
import { listAssignments, listCodings } from "./codings";
import type { Reader } from "./database";
import { NotFoundError } from "./errors";
import { getEvent, listParts } from "./events";
import { CLAIMS_TASK, codebookTask, listOpenWork, type Viewer } from "./viewer";

/** Articles of a task, of one event (or dossier) or of all. */
interface WorkScope {
  /** Slug; null: every event. */
  readonly event: string | null;
}

/** The viewer's own part in the work: what others did on these articles is hidden, and enters nothing. */
export interface ViewersPart {
  /** Keys of the articles on which the viewer is still at work. */
  readonly openArticles: ReadonlySet<string>;
  /** Key of the viewing coder; null: nobody in particular. */
  readonly viewer: string | null;
}

/** A codebook version and which others there are, newest first. */
export interface CodebookVersionChoice {
  readonly versionId: number;
  readonly versions: readonly number[];
  readonly codebook: CodedWork["codebook"];
}

/**
 * One version of a codebook, the newest where none is named; headings of other codes are left out.
 * @throws {NotFoundError} no such codebook, or no such version of it
 */
export async function getCodebookVersion(
  reader: Reader,
  key: string,
  number: number | null,
): Promise<CodebookVersionChoice> {
  const versions = await reader.codebookVersion.findMany({
    where: { codebook: { key }, publishedAt: { not: null } },
    select: { id: true, number: true, codebook: { select: { name: true } } },
    orderBy: { number: "desc" },
  });
  const version = number === null ? versions[0] : versions.find((one) => one.number === number);
  if (version === undefined) throw new NotFoundError("codebook", number === null ? key : codebookTask(key, number));
  const codes = await reader.code.findMany({
    where: { versionId: version.id },
    select: { key: true, name: true, parentKey: true },
    orderBy: { position: "asc" },
  });
  const headings = new Set(codes.map(({ parentKey }) => parentKey));
  return {
    versionId: version.id,
    versions: versions.map((one) => one.number),
    codebook: {
      key,
      name: version.codebook.name,
      version: version.number,
      codes: codes.filter((code) => !headings.has(code.key)).map((code) => ({ key: code.key, name: code.name })),
    },
  };
}

/**
 * Everything that people did with one codebook version, as far as the viewer may see it.
 * @throws {NotFoundError} no such event
 */
export async function loadCodedWork(
  reader: Reader,
  viewer: Viewer,
  { codebook }: Pick<CodebookVersionChoice, "codebook">,
  scope: WorkScope,
): Promise<CodedWork & ViewersPart & { readonly articleIds: readonly number[] }> {
  const task = codebookTask(codebook.key, codebook.version);
  const rows = await listWorkedArticles(reader, task, await findEventIds(reader, scope));
  const articleIds = rows.map(({ id }) => id);
  const [part, assignments, codings] = await Promise.all([
    findViewersPart(reader, viewer, rows, task),
    listAssignments(reader, viewer, articleIds, task),
    listCodings(reader, viewer, { articleIds, task }),
  ]);
  const lengths = await readTextLengths(reader, assignments);
  const articles = rows.map((row) => toCodedArticle(row, lengths));
  return {
    codebook,
    articles,
    articleIds,
    assignments,
    codings,
    ...part,
    coders: await listNames(reader, assignments),
  };
}

/**
 * The same of articles' claims.
 * @throws {NotFoundError} no such event
 */
export async function loadClaimWork(
  reader: Reader,
  viewer: Viewer,
  scope: WorkScope,
): Promise<ClaimWork & ViewersPart> {
  const eventIds = await findEventIds(reader, scope);
  const rows = await listWorkedArticles(reader, CLAIMS_TASK, eventIds);
  const articleIds = rows.map(({ id }) => id);
  const [part, assignments, mentions, checks, claims] = await Promise.all([
    findViewersPart(reader, viewer, rows, CLAIMS_TASK),
    listAssignments(reader, viewer, articleIds, CLAIMS_TASK),
    listMentions(reader, viewer, { articleIds }),
    listChecks(reader, viewer, articleIds),
    listWorkedClaims(reader, eventIds ?? listEventIds(rows)),
  ]);
  const articles = rows.map((row) => ({
    ...toCodedArticle(row, new Map()),
    publishedOn: row.publishedOn,
    notAfter: row.notAfter,
  }));
  return { claims, articles, assignments, mentions, checks, ...part, coders: await listNames(reader, assignments) };
}

const EVENT = {
  slug: true,
  partOf: { select: { dossierId: true, dossier: { select: { slug: true } } }, orderBy: { dossierId: "asc" } },
} as const;

const ARTICLE = {
  id: true,
  key: true,
  headline: true,
  publishedOn: true,
  notAfter: true,
  outlet: { select: { key: true, name: true } },
  events: { select: { eventId: true, event: { select: EVENT } }, orderBy: { eventId: "asc" } },
} as const;

type ArticleRow = Awaited<ReturnType<typeof listWorkedArticles>>[number];

/** Saved articles on which somebody has begun the task, in the order of their ids. */
function listWorkedArticles(reader: Reader, task: string, eventIds: readonly number[] | null) {
  return reader.article.findMany({
    where: {
      stagedInId: null,
      assignments: { some: { task } },
      ...(eventIds === null ? {} : { events: { some: { eventId: { in: [...eventIds] } } } }),
    },
    select: ARTICLE,
    orderBy: { id: "asc" },
  });
}

function toCodedArticle(row: ArticleRow, lengths: TextLengths): CodedArticle {
  const { key, headline, outlet, events } = row;
  const slugs = events.flatMap(({ event }) => [event.slug, ...event.partOf.map(({ dossier }) => dossier.slug)]);
  return { key, headline, outlet, events: [...new Set(slugs)], text: lengths.get(key) ?? null };
}

type TextLengths = ReadonlyMap<string, NonNullable<CodedArticle["text"]>>;

/**
 * Lengths of current texts in UTF-16 code units, which SQLite cannot count: the texts are read, and only those of
 * articles that two or more people have finished.
 */
async function readTextLengths(
  reader: Reader,
  assignments: readonly { readonly article: string; readonly submittedAt: string | null }[],
): Promise<TextLengths> {
  const finished = groupBy(
    assignments.filter(({ submittedAt }) => submittedAt !== null),
    ({ article }) => article,
  );
  const keys = [...finished].filter(([, { length }]) => length > 1).map(([article]) => article);
  const rows = await reader.article.findMany({
    where: { key: { in: keys } },
    select: { key: true, currentVersion: { select: { key: true, text: { select: { text: true } } } } },
  });
  return new Map(
    rows.flatMap(({ key, currentVersion }) =>
      currentVersion?.text == null
        ? []
        : [[key, { versionKey: currentVersion.key, length: currentVersion.text.text.length }] as const],
    ),
  );
}

/** The events of these articles and the dossiers that hold them. */
function listEventIds(rows: readonly Pick<ArticleRow, "events">[]): readonly number[] {
  const ids = rows.flatMap(({ events }) =>
    events.flatMap(({ eventId, event }) => [eventId, ...event.partOf.map(({ dossierId }) => dossierId)]),
  );
  return [...new Set(ids)];
}

async function findEventIds(reader: Reader, { event: slug }: WorkScope): Promise<readonly number[] | null> {
  if (slug === null) return null;
  const event = await getEvent(reader, slug);
  const parts = event.kind === "dossier" ? await listParts(reader, event.id) : [];
  return [event.id, ...parts.map(({ id }) => id)];
}

async function findViewersPart(
  reader: Reader,
  viewer: Viewer,
  articles: readonly Pick<ArticleRow, "id" | "key">[],
  task: string,
): Promise<ViewersPart> {
  if (viewer.coderId === null) return { openArticles: new Set(), viewer: null };
  const [open, coder] = await Promise.all([
    listOpenWork(
      reader,
      viewer,
      articles.map(({ id }) => id),
    ),
    reader.coder.findUnique({ where: { id: viewer.coderId }, select: { key: true } }),
  ]);
  const openIds = new Set(open.filter((work) => work.task === task).map(({ articleId }) => articleId));
  return {
    openArticles: new Set(articles.filter(({ id }) => openIds.has(id)).map(({ key }) => key)),
    viewer: coder?.key ?? null,
  };
}

/** Names of those whose work the viewer may see, and of nobody else. */
async function listNames(
  reader: Reader,
  assignments: readonly { readonly coder: string }[],
): Promise<Readonly<Record<string, string>>> {
  const keys = [...new Set(assignments.map(({ coder }) => coder))];
  const rows = await reader.coder.findMany({ where: { key: { in: keys } }, select: { key: true, name: true } });
  return { ...Object.fromEntries(rows.map(({ key, name }) => [key, name])), [ADJUDICATION]: ADJUDICATION_NAME };
}

async function listWorkedClaims(reader: Reader, eventIds: readonly number[]): Promise<readonly WorkedClaim[]> {
  const [claims, places] = await Promise.all([
    listClaims(reader, eventIds),
    reader.claimEvent.findMany({
      where: { eventId: { in: [...eventIds] } },
      select: { claimId: true, event: { select: { slug: true } } },
      orderBy: { eventId: "asc" },
    }),
  ]);
  const eventsOf = new Map<number, string[]>();
  for (const { claimId, event } of places) {
    const events = eventsOf.get(claimId) ?? [];
    events.push(event.slug);
    eventsOf.set(claimId, events);
  }
  return claims.map(({ id, key, statement, kind, knowableFrom }) => ({
    key,
    statement,
    kind,
    knowableFrom,
    events: eventsOf.get(id) ?? [],
  }));
}
