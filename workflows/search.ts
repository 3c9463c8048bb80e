import type { Database } from "@/db/database";
import {
  type FoundArticle,
  type FoundClaim,
  type FoundEvent,
  type FoundPage,
  type HitPage,
  listFoundArticles,
  searchArticles,
  searchClaims,
  searchEvents,
} from "@/db/search";
import { listMarksIn, type MarksInStretch } from "@/db/search-marks";
import { type FoundNote, searchNotes } from "@/db/search-notes";
import type { Viewer } from "@/db/viewer";
import { type Excerpt, excerptOf, findHitPassage, type HitPiece, markWhole } from "@/domain/search/hit-passage";
import { kindsUnder, type SearchFilter, type SearchKind, type SearchOrder } from "@/domain/search/search-filter";
import { readSearchTerms, type SearchTerm, toMatchExpression } from "@/domain/search/search-terms";

/** How many hits a page holds. */
export const HITS_ON_PAGE = 25;

/** How many hits of the other kinds stand beside the articles. */
const HITS_BESIDE = 3;

/** What is looked for. */
export interface SearchRequest {
  /** As it was typed. */
  readonly query: string;
  /** One kind by pages, or null: articles by pages and the first hits of the others. */
  readonly kind: SearchKind | null;
  readonly filter: SearchFilter;
  readonly order: SearchOrder;
  /** Whether words count that only begin so. */
  readonly beginsOnly: boolean;
  /** From 1. */
  readonly page: number;
}

export interface ArticleHit extends Omit<
  FoundArticle,
  "id" | "versionId" | "text" | "language" | "headline" | "headlineRange"
> {
  readonly headline: readonly HitPiece[];
  readonly hasText: boolean;
  /** The sentence that answers best; null where only the headline does, or no text is stored. */
  readonly excerpt: Excerpt | null;
  /** Places of the words in its text. */
  readonly places: number;
  /** What people marked in that sentence, as far as the viewer may see it. */
  readonly marks: MarksInStretch;
}

export interface ClaimHit extends Omit<FoundClaim, "statement"> {
  readonly statement: readonly HitPiece[];
}

export interface NoteHit extends Omit<FoundNote, "note"> {
  readonly note: Excerpt;
}

export interface EventHit extends Omit<FoundEvent, "title" | "summary" | "inclusionRule"> {
  readonly title: readonly HitPiece[];
  readonly excerpt: Excerpt | null;
}

/** What a search found. A kind that was not looked through, because the filter says nothing about it, is null. */
export interface SearchResult {
  readonly articles: FoundPage<ArticleHit> | null;
  readonly claims: FoundPage<ClaimHit> | null;
  readonly notes: FoundPage<NoteHit> | null;
  readonly events: FoundPage<EventHit> | null;
}

interface Wanted {
  readonly terms: readonly SearchTerm[];
  readonly beginsOnly: boolean;
}

/**
 * Looks through articles, claims, notes and events, as far as the viewer may see them. Null where the query has no
 * letter and no digit: then nothing was asked.
 */
export async function search(
  { reader }: Pick<Database, "reader">,
  viewer: Viewer,
  { query, kind, filter, order, beginsOnly, page }: SearchRequest,
): Promise<SearchResult | null> {
  const terms = readSearchTerms(query);
  if (terms.length === 0) return null;
  const wanted = { terms, beginsOnly };
  const match = toMatchExpression(terms, wanted);
  const kinds = kindsUnder(filter);
  const paged: SearchKind = kind ?? "articles";
  const pageOf = (one: SearchKind): HitPage =>
    one === paged
      ? { skip: (page - 1) * HITS_ON_PAGE, take: HITS_ON_PAGE }
      : { skip: 0, take: kind === null ? HITS_BESIDE : 0 };
  const find = async <Hit>(one: SearchKind, run: (at: HitPage) => Promise<FoundPage<Hit>>) =>
    kinds.includes(one) ? run(pageOf(one)) : null;
  const [articles, claims, notes, events] = await Promise.all([
    find("articles", (at) => searchArticles(reader, viewer, { match, filter, order }, at)),
    find("claims", (at) => searchClaims(reader, { match, event: filter.event }, at)),
    find("notes", (at) => searchNotes(reader, viewer, { match, filter }, at)),
    find("events", (at) => searchEvents(reader, { match, event: filter.event }, at)),
  ]);
  return {
    articles: articles && { ...articles, hits: await showArticles(reader, viewer, wanted, articles.hits) },
    claims: claims && showEach(claims, (hit) => ({ ...hit, statement: markWhole(hit.statement, terms, wanted) })),
    notes: notes && showEach(notes, (hit) => ({ ...hit, note: excerptBest(hit.note, wanted) })),
    events: events && showEach(events, (hit) => showEvent(hit, wanted)),
  };
}

function showEach<Found, Hit>({ total, hits }: FoundPage<Found>, show: (hit: Found) => Hit): FoundPage<Hit> {
  return { total, hits: hits.map(show) };
}

async function showArticles(
  reader: Database["reader"],
  viewer: Viewer,
  wanted: Wanted,
  ids: readonly number[],
): Promise<readonly ArticleHit[]> {
  const found = (await listFoundArticles(reader, ids)).map((article) => ({
    article,
    passage: article.text === null ? null : findPassageOf(article, article.text, wanted),
  }));
  const stretches = found.flatMap(({ article: { id, versionId }, passage }) =>
    passage === null || versionId === null ? [] : [{ articleId: id, versionId, ...passage.sentence }],
  );
  const marks = await listMarksIn(reader, viewer, stretches);
  return found.map(({ article, passage }) => {
    const { id: _id, versionId, text, language: _language, headlineRange: _range, headline, ...rest } = article;
    return {
      ...rest,
      headline: markWhole(headline, wanted.terms, wanted),
      hasText: text !== null,
      excerpt: text === null || passage === null ? null : excerptOf(text, passage),
      places: passage?.placesInText ?? 0,
      marks: (versionId === null ? undefined : marks.get(versionId)) ?? { codes: [], claims: [] },
    };
  });
}

function findPassageOf({ language, headlineRange }: FoundArticle, text: string, { terms, beginsOnly }: Wanted) {
  return findHitPassage(text, terms, { beginsOnly, language, headline: headlineRange });
}

function showEvent({ title, summary, inclusionRule, ...rest }: FoundEvent, wanted: Wanted): EventHit {
  const [best] = [summary, inclusionRule].flatMap((text) => {
    const passage = findHitPassage(text, wanted.terms, wanted);
    return passage === null ? [] : [excerptOf(text, passage)];
  });
  return { ...rest, title: markWhole(title, wanted.terms, wanted), excerpt: best ?? null };
}

/** The sentence of a text that answers best, or the whole text where none does. */
function excerptBest(text: string, wanted: Wanted): Excerpt {
  const passage = findHitPassage(text, wanted.terms, wanted);
  if (passage !== null) return excerptOf(text, passage);
  return { pieces: [{ text, isHit: false }], isCutBefore: false, isCutAfter: false };
}

/** How many saved articles hold each of a query's terms by itself: why all of them together found nothing. */
export async function countEachTerm(
  { reader }: Pick<Database, "reader">,
  viewer: Viewer,
  { query, beginsOnly }: Pick<SearchRequest, "query" | "beginsOnly">,
): Promise<readonly { readonly typed: string; readonly total: number }[]> {
  return Promise.all(
    readSearchTerms(query).map(async (term) => {
      const asked = { match: toMatchExpression([term], { beginsOnly }), filter: {}, order: "newest" } as const;
      const { total } = await searchArticles(reader, viewer, asked, { skip: 0, take: 0 });
      return { typed: term.typed, total };
    }),
  );
}
