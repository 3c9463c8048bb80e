import { type ArticleText, bodyRanges } from "@/domain/text/article-text";
import type { TextRange } from "@/domain/text/page-text";
import { segmentSentences } from "@/domain/text/segment-sentences";
import type { OutletReference } from "@/domain/outlets/outlet-reference";
import { analyseText, type TextAnalysis } from "./analyse-text";
import { type PageInput, readPage } from "./read-page";

/** What `parallax analyze` says about a page; docs/data-format.md lists the enumerations. */
export interface PageAnalysis extends TextAnalysis {
  readonly title: string | null;
  readonly author: string | null;
  /** Slug of the outlet that the page itself names, else null. */
  readonly outlet: string | null;
  /** What other evidence suggests, for a person to confirm. */
  readonly outletProposal: { readonly slug: string; readonly name: string; readonly reason: string } | null;
  readonly publishedAt: string | null;
  readonly publishedPrecision: string | null;
  readonly publishedEvidence: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly language: string | null;
  readonly genre: string | null;
  /** Standfirst and body. */
  readonly body: string;
  /** Of the page text. */
  readonly removed: readonly (TextRange & { readonly reason: string })[];
  /** Of `body`, UTF-16 code units. */
  readonly sentences: readonly TextRange[];
}

/** Says what a page holds. Stores nothing, knows nothing of the workspace, and answers the same every time. */
export function analysePage(
  text: string,
  options: { readonly input: PageInput; readonly url: string | null; readonly outlets: OutletReference },
): PageAnalysis {
  const { cleaned, article, metadata, language, outlet } = readPage(text, options);
  const body = bodyText(article);
  const { published, notBefore, notAfter } = metadata.dates;
  const proposal = outlet.proposal;
  return {
    title: metadata.headline?.value ?? null,
    author: metadata.author?.value ?? null,
    outlet: outlet.named?.slug ?? null,
    outletProposal: proposal && { slug: proposal.slug, name: proposal.name, reason: proposal.reason },
    publishedAt: published?.value.date ?? null,
    publishedPrecision: published?.value.precision ?? null,
    publishedEvidence: published?.evidence.sentence ?? null,
    notBefore: notBefore?.value ?? null,
    notAfter: notAfter?.value ?? null,
    language,
    genre: metadata.declaredGenre?.value ?? null,
    body,
    removed: cleaned.removed.map(({ start, end, reason }) => ({ start, end, reason })),
    sentences: segmentSentences(body, language ?? undefined),
    ...analyseText(body, { language, headline: metadata.headline?.value ?? null }),
  };
}

/** Standfirst and body as one text: what stands between two pieces is kept where it is only white space. */
function bodyText({ text, fields }: ArticleText): string {
  let body = "";
  let end: number | null = null;
  for (const range of bodyRanges(fields)) {
    const between = end === null ? "" : text.slice(end, range.start);
    body += between.trim() === "" ? between : "\n\n";
    body += text.slice(range.start, range.end);
    end = range.end;
  }
  return body;
}
