import { readClaimProposal } from "@/domain/suggestions/review-proposal";
import type { ReviewEntry } from "@/domain/suggestions/review-queue";
import type { SuggestionState } from "@/domain/suggestions/suggestion";
import type { Reader } from "./database";
import { findSuggestion, type SuggestionRecord } from "./suggestions";
import type { Viewer } from "./viewer";

/** A suggestion in the list of a review. */
export interface ReviewRow extends ReviewEntry {
  /** Codebook and code of a frame, headwords of a claim, else empty. */
  readonly label: string;
}

interface StoredRow {
  readonly key: string;
  readonly method: string;
  readonly score: number;
  readonly state: string;
  readonly decidedById: number | null;
}

/**
 * What is proposed for an event and for its articles as they are now, in no order. Of texts that have been corrected
 * since, open suggestions are listed until their method has read them again. What others decided on the viewer's open
 * work is listed as if nobody had.
 */
export async function listReviewRows(
  reader: Reader,
  viewer: Viewer,
  {
    eventId,
    articles,
  }: {
    readonly eventId: number;
    readonly articles: readonly { readonly key: string; readonly versionKey: string; readonly hasText: boolean }[];
  },
): Promise<readonly ReviewRow[]> {
  const keys = articles.map(({ key }) => key);
  // An event that lost its last text is not compared again; what was proposed from its texts is stale.
  const hasTexts = articles.some(({ hasText }) => hasText);
  const [ofTexts, claims, hidden] = await Promise.all([
    listOfTexts(reader, articles),
    listClaims(reader, eventId),
    listBlindArticles(reader, viewer, keys),
  ]);
  return [...claims, ...ofTexts]
    .map(({ decision, row }): ReviewRow =>
      isHidden(viewer, hidden, { ...decision, articles: row.articles }) ? { ...row, state: "open" } : row,
    )
    .filter(({ state }) => hasTexts || state !== "open");
}

async function listOfTexts(
  reader: Reader,
  articles: readonly { readonly key: string; readonly versionKey: string }[],
): Promise<readonly { readonly row: ReviewRow; readonly decision: Decision }[]> {
  const rows = await reader.suggestion.findMany({
    where: {
      kind: { in: ["frame", "attribution"] },
      article: { key: { in: articles.map(({ key }) => key) } },
      OR: [{ version: { key: { in: articles.map(({ versionKey }) => versionKey) } } }, { state: "open" }],
    },
    select: { ...ROW, kind: true, code: true, start: true, article: { select: { key: true } } },
  });
  return rows.map(({ kind, code, start, article, ...stored }) => ({
    decision: stored,
    row: {
      ...common(stored),
      kind: kind === "frame" ? "frame" : "attribution",
      articles: article === null ? [] : [article.key],
      start,
      label: code,
    },
  }));
}

async function listClaims(
  reader: Reader,
  eventId: number,
): Promise<readonly { readonly row: ReviewRow; readonly decision: Decision }[]> {
  const rows = await reader.suggestion.findMany({
    where: { eventId, kind: "claim" },
    select: { ...ROW, start: true, proposal: true },
  });
  return rows.flatMap(({ start, proposal, ...stored }) => {
    const claim = readClaimProposal(JSON.parse(proposal));
    if (claim === null) return [];
    const articles = [...new Set(claim.mentions.map(({ article }) => article))];
    return [{ decision: stored, row: { ...common(stored), kind: "claim", articles, start, label: claim.label } }];
  });
}

const ROW = { key: true, method: true, score: true, state: true, decidedById: true } as const;

function common({ key, method, score, state }: StoredRow) {
  return { key, method, score, state: toState(state) };
}

function toState(state: string): SuggestionState {
  return state === "accepted" || state === "corrected" || state === "rejected" ? state : "open";
}

/** A decision on a suggestion, as blindness looks at it. */
interface Decision {
  readonly state: string;
  readonly decidedById: number | null;
}

/** Keys of those of these articles that the viewer has open work on, whatever the task. */
export async function listBlindArticles(
  reader: Reader,
  { coderId }: Viewer,
  articles: readonly string[],
): Promise<ReadonlySet<string>> {
  if (coderId === null) return new Set();
  const rows = await reader.assignment.findMany({
    where: { coderId, submittedAt: null, phase: { not: "adjudication" }, article: { key: { in: [...articles] } } },
    select: { article: { select: { key: true } } },
  });
  return new Set(rows.map(({ article }) => article.key));
}

/** Whether a decision would tell what somebody else thinks of an article that the viewer is still at work on. */
export function isHidden(
  { coderId }: Viewer,
  blindArticles: ReadonlySet<string>,
  { state, decidedById, articles }: Decision & { readonly articles: readonly string[] },
): boolean {
  return state !== "open" && decidedById !== coderId && articles.some((key) => blindArticles.has(key));
}

/**
 * Ids of the suggestions that others decided on while the viewer is at work on an article of theirs: to the viewer they
 * are as open as before, in lists and in numbers.
 */
export async function listHiddenDecisions(reader: Reader, viewer: Viewer): Promise<readonly number[]> {
  const { coderId } = viewer;
  if (coderId === null) return [];
  const open = await reader.assignment.findMany({
    where: { coderId, submittedAt: null, phase: { not: "adjudication" } },
    select: { article: { select: { key: true } } },
  });
  const blind = new Set(open.map(({ article }) => article.key));
  if (blind.size === 0) return [];
  const decided = await reader.suggestion.findMany({
    where: {
      state: { not: "open" },
      OR: [{ kind: "claim" }, { kind: { in: ["frame", "attribution"] }, article: { key: { in: [...blind] } } }],
    },
    select: {
      id: true,
      kind: true,
      state: true,
      decidedById: true,
      proposal: true,
      article: { select: { key: true } },
    },
  });
  return decided.filter((one) => isHidden(viewer, blind, { ...one, articles: articlesOf(one) })).map(({ id }) => id);
}

/** Keys of the articles that a stored suggestion has passages in. */
function articlesOf(row: {
  readonly kind: string;
  readonly proposal: string;
  readonly article: { readonly key: string } | null;
}): readonly string[] {
  const claim = row.kind === "claim" ? readClaimProposal(JSON.parse(row.proposal)) : null;
  if (claim !== null) return claim.mentions.map(({ article }) => article);
  return row.article === null ? [] : [row.article.key];
}

/**
 * How many suggestions wait in an event as the viewer may know it: claims of its own, and what is proposed for the
 * texts of its articles; none where no article has a text (any more).
 */
export async function countOpenReview(
  reader: Reader,
  viewer: Viewer,
  { eventId, articleKeys }: { readonly eventId: number; readonly articleKeys: readonly string[] },
): Promise<number> {
  const inEvent = { key: { in: [...articleKeys] } };
  const texts = await reader.article.count({ where: { ...inEvent, currentVersion: { text: { isNot: null } } } });
  if (texts === 0) return 0;
  const ofEvent = {
    OR: [
      { kind: "claim", eventId },
      { kind: { in: ["frame", "attribution"] }, article: inEvent },
    ],
  };
  const hidden = await listHiddenDecisions(reader, viewer);
  const [open, hiddenHere] = await Promise.all([
    reader.suggestion.count({ where: { state: "open", ...ofEvent } }),
    hidden.length === 0 ? 0 : reader.suggestion.count({ where: { id: { in: [...hidden] }, ...ofEvent } }),
  ]);
  return open + hiddenHere;
}

/** An event or dossier in which suggestions wait. */
export interface WaitingReview {
  readonly slug: string;
  readonly title: string;
  readonly open: number;
}

/**
 * Events and dossiers in which suggestions wait as the viewer may know it, the newest first: claims of their own and
 * what their texts hold.
 */
export async function listWaitingReviews(
  reader: Reader,
  viewer: Viewer,
  limit: number,
): Promise<readonly WaitingReview[]> {
  const hidden = JSON.stringify(await listHiddenDecisions(reader, viewer));
  const rows = await reader.$queryRaw<{ slug: string; title: string; open: bigint | number }[]>`
    WITH "whole" AS (
      SELECT "id" AS "eventId", "id" AS "partId" FROM "Event"
      UNION ALL
      SELECT "dossierId", "eventId" FROM "EventPart"
    ), "member" AS (
      SELECT DISTINCT w."eventId" AS "eventId", ea."articleId" AS "articleId"
      FROM "whole" w JOIN "EventArticle" ea ON ea."eventId" = w."partId"
    ), "told" AS (
      SELECT DISTINCT m."eventId" AS "eventId" FROM "member" m
      JOIN "Article" a ON a."id" = m."articleId" JOIN "VersionText" t ON t."versionId" = a."currentVersionId"
    ), "waiting" AS (
      SELECT "articleId", COUNT(*) AS "open" FROM "Suggestion"
      WHERE "kind" IN ('frame', 'attribution') AND "state" = 'open' GROUP BY "articleId"
      UNION ALL
      SELECT "articleId", COUNT(*) FROM "Suggestion"
      WHERE "kind" IN ('frame', 'attribution') AND "id" IN (SELECT "value" FROM json_each(${hidden}))
      GROUP BY "articleId"
    ), "counted" AS (
      SELECT m."eventId" AS "eventId", SUM(t."open") AS "open"
      FROM "waiting" t JOIN "member" m USING ("articleId") GROUP BY m."eventId"
      UNION ALL
      SELECT "eventId", COUNT(*) FROM "Suggestion"
      WHERE "kind" = 'claim' AND "state" = 'open' AND "eventId" IS NOT NULL GROUP BY "eventId"
      UNION ALL
      SELECT "eventId", COUNT(*) FROM "Suggestion"
      WHERE "kind" = 'claim' AND "id" IN (SELECT "value" FROM json_each(${hidden})) AND "eventId" IS NOT NULL
      GROUP BY "eventId"
    )
    SELECT e."slug" AS "slug", e."title" AS "title", SUM(c."open") AS "open"
    FROM "counted" c JOIN "Event" e ON e."id" = c."eventId" JOIN "told" t ON t."eventId" = c."eventId"
    GROUP BY e."id" ORDER BY e."id" DESC LIMIT ${limit}`;
  return rows.map((row) => ({ ...row, open: Number(row.open) }));
}

/** A suggestion with the keys of what it is about. */
export interface PlacedSuggestion extends SuggestionRecord {
  /** Of the article of its (main) passage; null where that is gone. */
  readonly articleKey: string | null;
  /** Whether its passage was read in the article's text as it is now. */
  readonly isCurrent: boolean;
}

/** The suggestion with this key, decided or not; null where there is none (any more). */
export async function findPlacedSuggestion(reader: Reader, key: string): Promise<PlacedSuggestion | null> {
  const suggestion = await findSuggestion(reader, key);
  if (suggestion === null) return null;
  const place = await reader.suggestion.findUnique({
    where: { key },
    select: { article: { select: { key: true, currentVersionId: true } } },
  });
  const article = place?.article ?? null;
  return {
    ...suggestion,
    articleKey: article?.key ?? null,
    isCurrent: article !== null && article.currentVersionId === suggestion.versionId,
  };
}
