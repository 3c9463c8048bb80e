import type { ReviewField } from "@/db/imports";
import type { ReadPage } from "../read-page";

/** What a person must look at before an article is saved, the most doubtful first. */
export function listDoubts({ metadata, outlet, article, language }: ReadPage): {
  readonly doubtful: readonly ReviewField[];
  readonly message: string | null;
} {
  const doubts: { readonly field: ReviewField; readonly message: string }[] = [];
  const hasBody = article.wordCount >= FEWEST_WORDS;
  if (!hasBody) doubts.push({ field: "text", message: "Hardly any text was found. Is this the whole article?" });
  if (metadata.headline === null || metadata.headline.certainty === "doubtful") {
    doubts.push({ field: "headline", message: "No line is clearly the headline." });
  }
  if (outlet.named === null) {
    const message =
      outlet.proposal === null
        ? "The page does not name its outlet. Do you know it?"
        : `The page does not name its outlet. ${outlet.proposal.name}?`;
    doubts.push({ field: "outlet", message });
  }
  const { published } = metadata.dates;
  if (published === null || published.certainty === "doubtful") {
    doubts.push({ field: "date", message: "The page does not say when it was published." });
  }
  if (language === null && hasBody) doubts.push({ field: "text", message: "The language was not recognised." });
  return { doubtful: [...new Set(doubts.map(({ field }) => field))], message: doubts[0]?.message ?? null };
}

/** A page with fewer words is hardly an article. */
const FEWEST_WORDS = 40;

const GENRES = ["report", "analysis", "opinion", "interview", "live", "satire"];

/** Columns of an article as its page gives them; the outlet's id is filled in by whoever makes the outlet. */
export function toArticleColumns(page: ReadPage, fallbackHeadline: string) {
  const { metadata, outlet, language } = page;
  const { published, notBefore, notAfter } = metadata.dates;
  const genre = metadata.declaredGenre?.value ?? "";
  return {
    headline: metadata.headline?.value ?? fallbackHeadline,
    headlineEvidence:
      metadata.headline?.evidence.sentence ?? "No line is clearly the headline; this is the file's name.",
    outletState: outlet.named === null ? (outlet.proposal === null ? "unknown" : "proposed") : "named",
    outletEvidence:
      outlet.named?.evidence.sentence ??
      outlet.proposal?.reason ??
      "Nothing was found on the page that names the outlet or hints at it.",
    proposedOutletName: outlet.named === null ? (outlet.proposal?.name ?? null) : null,
    author: metadata.author?.value ?? null,
    authorEvidence: metadata.author?.evidence.sentence ?? null,
    language,
    url: metadata.url?.value ?? null,
    publishedOn: published?.value.date ?? null,
    publishedPrecision: published?.value.precision ?? null,
    publishedEvidence: published?.evidence.sentence ?? null,
    notBefore: notBefore?.value ?? null,
    notBeforeEvidence: notBefore?.evidence.sentence ?? null,
    notAfter: notAfter?.value ?? null,
    notAfterEvidence: notAfter?.evidence.sentence ?? null,
    declaredGenre: GENRES.includes(genre) ? genre : "unknown",
    provenance: "unknown",
  } as const;
}
