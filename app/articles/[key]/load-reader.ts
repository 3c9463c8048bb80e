import { readReaderQuery, type ReaderQuery } from "@/components/article/reader-address";
import { listClaims } from "@/db/claims";
import { listRulings, type RulingRecord } from "@/db/code-rulings";
import { type Coder, listCoders } from "@/db/coders";
import type { Database } from "@/db/database";
import { listEventIdsOfArticle } from "@/db/events";
import { listOutlets } from "@/db/outlets";
import { findRoundStep, type RoundStep } from "@/db/round-queue";
import { CLAIMS_TASK, codebookTask, type Viewer } from "@/db/viewer";
import type { Claim } from "@/domain/claims/claim";
import { type ArticleToRead, readArticle } from "@/workflows/read-article";
import { type ArticleLayers, type OthersOfEvent, readLayers, readOthers } from "@/workflows/read-layers";

/** An article with everything that the reader draws, before it is shaped for the screen. */
export interface LoadedReader extends ArticleToRead {
  readonly query: ReaderQuery;
  /** Claims of all events that hold the article: those of the event in which it is read first. Their place numbers them. */
  readonly claims: readonly Claim[];
  /** What methods found in the text. */
  readonly layers: ArticleLayers;
  /** What others report and this text does not, by event. */
  readonly others: readonly OthersOfEvent[];
  readonly allCoders: readonly Coder[];
  readonly outlets: readonly { readonly key: string; readonly name: string }[];
  /** What was agreed on the codebook's codes in doubtful cases, as far as the viewer may see it; the newest first. */
  readonly rulings: readonly RulingRecord[];
  /** Where the viewer stands in the rounds that gave them this article. */
  readonly rounds: { readonly claims: RoundStep | null; readonly codebook: RoundStep | null };
}

/**
 * Loads what `/articles/[key]` shows, as far as the viewer may see it; page and twin both start here.
 * @throws {NotFoundError} no such article
 */
export async function loadReader(
  { database, viewer }: { readonly database: Database; readonly viewer: Viewer },
  key: string,
  get: (name: string) => string | undefined,
): Promise<LoadedReader> {
  const query = readReaderQuery(get);
  const read = await readArticle(database, viewer, { key, ...query });
  const { reader } = database;
  const slugs = read.events.map(({ slug }) => slug);
  const [layers, others, allClaims, allCoders, outlets, { rulings }, rounds] = await Promise.all([
    readLayers(database, viewer, read),
    readOthers(database, viewer, key, slugs),
    listEventIdsOfArticle(reader, read.article.id).then((ids) => listClaims(reader, ids)),
    listCoders(reader),
    listOutlets(reader),
    listRulings(reader, viewer, read.codebook.key),
    findRounds(database, viewer, read),
  ]);
  const first = read.compared?.input.claims ?? [];
  const firstKeys = new Set(first.map((claim) => claim.key));
  return {
    ...read,
    query,
    claims: [...first, ...allClaims.filter((claim) => !firstKeys.has(claim.key))],
    layers,
    others,
    allCoders,
    outlets,
    rulings,
    rounds,
  };
}

async function findRounds({ reader }: Database, { coderId }: Viewer, { article, codebook }: ArticleToRead) {
  if (coderId === null) return { claims: null, codebook: null };
  const step = (task: string) => findRoundStep(reader, { coderId, articleId: article.id, task });
  const [claims, codes] = await Promise.all([step(CLAIMS_TASK), step(codebookTask(codebook.key, codebook.version))]);
  return { claims, codebook: codes };
}
