import { loadDone } from "@/app/events/grouping/load-done";
import type { PageInput } from "@/app/guard/guarded";
import type { ReviewView } from "@/components/review/review-view";
import { listCodebooks } from "@/db/codebooks";
import { listOutlets } from "@/db/outlets";
import type { ReviewRow } from "@/db/review-suggestions";
import type { Review } from "@/workflows/review/load-review";
import { nameClaims } from "@/workflows/review/name-claims";
import { loadSuggestion } from "@/workflows/review/load-suggestion";
import { type ReviewQuery, reviewHref } from "./review-query";
import { toSuggestionView } from "./to-suggestion-view";

/** What the desk of a review shows; null where nothing is listed, or the suggestion went away this moment. */
export async function loadDesk(page: PageInput, review: Review, { filter }: ReviewQuery): Promise<ReviewView | null> {
  const {
    database: { reader },
    viewer,
  } = page;
  const { entry, position, previous, next, nextOpen } = review.place;
  if (entry === null) return null;
  const near = [previous, next, nextOpen].flatMap((row) => (row?.kind === "claim" ? [row.key] : []));
  const [loaded, codebooks, names, outlets] = await Promise.all([
    loadSuggestion(reader, viewer, entry.key),
    listCodebooks(reader),
    nameClaims(reader, near),
    entry.kind === "claim" ? listOutlets(reader) : [],
  ]);
  if (loaded === null) return null;
  const { slug } = review.event;
  const hrefOf = (row: ReviewRow) => reviewHref(slug, filter, row.key);
  const codeName = (label: string) => {
    const [codebook, code] = label.split("/");
    return codebooks.find(({ key }) => key === codebook)?.codes.find(({ key }) => key === code)?.name ?? label;
  };
  const labelOf = ({ key, kind, label }: ReviewRow) =>
    kind === "claim"
      ? `the claim of ${names.get(key) ?? label}`
      : kind === "frame"
        ? `the frame ${codeName(label)}`
        : "an attribution";
  const linkTo = (row: ReviewRow | null) => (row === null ? null : { href: hrefOf(row), label: labelOf(row) });
  return {
    suggestion: toSuggestionView(loaded, { review, outlets, href: hrefOf(entry) }),
    progress: review.progress,
    position,
    previous: linkTo(previous),
    next: linkTo(next),
    afterDecision:
      nextOpen === null
        ? // Undo is at hand where the last decision was taken.
          { href: hrefOf(entry), label: "Nothing else is open here." }
        : { href: hrefOf(nextOpen), label: `Next: ${labelOf(nextOpen)}` },
    done: await loadDone(page, "review"),
  };
}
