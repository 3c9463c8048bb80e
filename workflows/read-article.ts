import { type ArticleRecord, getArticle } from "@/db/articles";
import { type ArticleVersionRecord, getVersion, listVersions, type ListedVersion } from "@/db/article-versions";
import { listMentions } from "@/db/claims";
import { findCodebookAtWork, findCodebookInVersion, listCodebooks, type StoredCodebook } from "@/db/codebooks";
import { findAssignment, listAssignments, listCodings } from "@/db/codings";
import { listCoders } from "@/db/coders";
import type { Database } from "@/db/database";
import { listEventsOfArticle } from "@/db/events";
import { CLAIMS_TASK, codebookTask, type Viewer } from "@/db/viewer";
import { ADJUDICATION } from "@/domain/adjudication/adjudicated-voice";
import { parseCodebookChoice } from "@/domain/codebooks/codebook-choice";
import type { Mention } from "@/domain/claims/claim";
import { type ComparedCoding, DEFAULT_OPTIONS } from "@/domain/comparison/comparison";
import { compareEvent, type ComparedEventResult, DEFAULT_CODEBOOK } from "./compare-event";

/** How far the viewer is with one task on an article. */
export type WorkState = "none" | "open" | "submitted";

/** Everything that the reader shows and that marking needs. */
export interface ArticleToRead {
  readonly article: ArticleRecord;
  /** null: an article of which not even a record of a text exists. */
  readonly version: ArticleVersionRecord | null;
  readonly versions: readonly ListedVersion[];
  readonly events: readonly { readonly slug: string; readonly title: string; readonly role: "about" | "background" }[];
  /** The comparison of the event in which it is read, for the margin; null outside any event. */
  readonly compared: ComparedEventResult | null;
  readonly codebooks: readonly StoredCodebook[];
  readonly codebook: StoredCodebook;
  /** Whether it is the version with which the viewer would mark; another one is for reading. */
  readonly isAtWork: boolean;
  /** The coders' own. */
  readonly codings: readonly ComparedCoding[];
  /** What stands for all coders since an adjudication; null where there is none, or the viewer may not know of it yet. */
  readonly settled: readonly ComparedCoding[] | null;
  readonly mentions: readonly Mention[];
  readonly coders: Readonly<Record<string, string>>;
  readonly work: { readonly claims: WorkState; readonly codebook: WorkState };
}

/**
 * Loads an article for reading and marking, as far as the viewer may see other people's marks.
 * @throws {NotFoundError} no such article
 */
export async function readArticle(
  database: Database,
  viewer: Viewer,
  query: {
    readonly key: string;
    readonly version: number | null;
    readonly event: string | null;
    readonly codebook: string | null;
  },
): Promise<ArticleToRead> {
  const { reader } = database;
  const article = await getArticle(reader, query.key);
  const versions = await listVersions(reader, article.id);
  const versionId = versions.find(({ number }) => number === query.version)?.id ?? article.currentVersionId;
  const version = versionId === null ? null : await getVersion(reader, versionId);
  const events = await listEventsOfArticle(reader, article.id);
  const codebooks = await listCodebooks(reader);
  const named = parseCodebookChoice(query.codebook ?? "");
  const chosen = codebooks.find(({ key }) => key === named?.key)?.key ?? DEFAULT_CODEBOOK;
  const ownWork = { coderId: viewer.coderId, articleId: article.id };
  const atWork = await findCodebookAtWork(reader, chosen, ownWork);
  if (atWork === null) throw new Error(`built-in codebook is missing: ${DEFAULT_CODEBOOK}`);
  const inVersion = named?.version == null ? null : await findCodebookInVersion(reader, chosen, named.version);
  const codebook = inVersion ?? atWork;
  const event =
    events.find(({ slug }) => slug === query.event) ?? events.find(({ role }) => role === "about") ?? events[0];
  const compared =
    event === undefined
      ? null
      : await compareEvent(database, viewer, { slug: event.slug, codebook: codebook.key, options: DEFAULT_OPTIONS });
  const where = { articleIds: [article.id], ...(versionId === null ? {} : { versionId }) };
  const task = codebookTask(codebook.key, codebook.version);
  const [marked, assignments, mentions, coders] = await Promise.all([
    listCodings(reader, viewer, { ...where, task }),
    listAssignments(reader, viewer, [article.id], task),
    listMentions(reader, viewer, where),
    listCoders(reader),
  ]);
  const workState = async (name: string): Promise<WorkState> => {
    if (viewer.coderId === null) return "none";
    const found = await findAssignment(reader, { coderId: viewer.coderId, articleId: article.id, task: name });
    if (found === null) return "none";
    return found.submittedAt === null ? "open" : "submitted";
  };
  const work = { claims: await workState(CLAIMS_TASK), codebook: await workState(task) };
  const isSettled = work.codebook !== "open" && assignments.some(({ phase }) => phase === "adjudication");
  return {
    article,
    version,
    versions,
    events,
    compared,
    codebooks,
    codebook,
    isAtWork: codebook.versionId === atWork.versionId,
    codings: marked.filter(({ coder }) => coder !== ADJUDICATION),
    settled: isSettled ? marked.filter(({ coder }) => coder === ADJUDICATION) : null,
    mentions,
    coders: Object.fromEntries(coders.map(({ key, name }) => [key, name])),
    work,
  };
}
