import { loadComparisonInput } from "@/db/comparison-input";
import type { Reader } from "@/db/database";
import { getEvent } from "@/db/events";
import { listReviewRows, type ReviewRow } from "@/db/review-suggestions";
import type { Viewer } from "@/db/viewer";
import type { Claim } from "@/domain/claims/claim";
import type { ComparedArticle, ComparedColumn } from "@/domain/comparison/comparison";
import {
  findReviewPlace,
  measureReview,
  orderReview,
  type ReviewFilter,
  type ReviewPlace,
  type ReviewProgress,
} from "@/domain/suggestions/review-queue";
import { type AnalysisProgress, loadProgress } from "../analysis/load-progress";
import { DEFAULT_CODEBOOK } from "../compare-event";

/** An event's suggestions in the order of their review, and where in it the reader is. */
export interface Review {
  readonly event: { readonly slug: string; readonly title: string; readonly kind: "event" | "dossier" };
  /** In order of date. */
  readonly articles: readonly ComparedArticle[];
  readonly columns: readonly ComparedColumn[];
  readonly claims: readonly Claim[];
  readonly rows: readonly ReviewRow[];
  readonly place: ReviewPlace<ReviewRow>;
  /** Of what the review is narrowed to. */
  readonly progress: ReviewProgress;
  /** How far the machine is with the event's texts. */
  readonly machine: AnalysisProgress;
  /** The address names a suggestion that is not there (any more). */
  readonly isLost: boolean;
}

/**
 * Loads the review of an event or dossier for its page and its twin.
 * @throws {NotFoundError} no such event
 */
export async function loadReview(
  reader: Reader,
  viewer: Viewer,
  { slug, filter, at }: { readonly slug: string; readonly filter: ReviewFilter; readonly at: string | null },
): Promise<Review> {
  const [event, input] = await Promise.all([
    getEvent(reader, slug),
    loadComparisonInput(reader, viewer, { slug, codebook: DEFAULT_CODEBOOK }),
  ]);
  const articles = input.articles.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const [unordered, machine] = await Promise.all([
    listReviewRows(reader, viewer, { eventId: event.id, articles }),
    loadProgress(reader, { of: "event", slug }),
  ]);
  const rows = orderReview(
    unordered,
    articles.map(({ key }) => key),
  );
  return {
    event,
    articles,
    columns: input.columns,
    claims: input.claims,
    rows,
    place: findReviewPlace(rows, filter, at),
    progress: measureReview(rows, filter),
    machine,
    isLost: at !== null && rows.every(({ key }) => key !== at),
  };
}

/** Undated articles come last; those of one day in order of their keys, which never change. */
function dayOf({ publishedOn, notBefore, notAfter, key }: ComparedArticle): string {
  return `${publishedOn ?? notBefore ?? notAfter ?? "9999"} ${key}`;
}
