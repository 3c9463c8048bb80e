import { getArticle, updateArticle } from "@/db/articles";
import { getVersion, insertVersion, readPageText } from "@/db/article-versions";
import { recordChange } from "@/db/change-log";
import { sha256Of } from "@/db/sources";
import { articleText, fieldsOnPage, refieldPage } from "@/domain/text/article-text";
import type { RemovalReason, RemovedPassage, TextRange } from "@/domain/text/page-text";
import { segmentSentences } from "@/domain/text/segment-sentences";
import { mergeRanges, subtractRanges } from "@/domain/text/version-text";
import { carryAnchors, type CarriedAnchors } from "./carry-anchors";
import { SENTENCES_METHOD } from "./read-page";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/** One click in the source view, on a stretch of the page text. */
export type TextRevision =
  | { readonly kind: "restore"; readonly range: TextRange }
  | { readonly kind: "remove"; readonly range: TextRange; readonly reason: RemovalReason }
  | { readonly kind: "change-reason"; readonly range: TextRange; readonly reason: RemovalReason };

/**
 * Corrects what of the page belongs to the article. Always a new version: the old one stays as it was, and every
 * passage is carried over. Comments are restored only after a person has given the stretch another reason.
 */
export async function reviseText(
  { database, coderId, now }: WorkContext,
  { articleKey, revision }: { readonly articleKey: string; readonly revision: TextRevision },
): Promise<(Done & { readonly anchors: CarriedAnchors }) | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = { action: "revise-text", summary: SUMMARIES[revision.kind], coderId, at };
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const article = await getArticle(tx, articleKey);
      const version = article.currentVersionId === null ? null : await getVersion(tx, article.currentVersionId);
      const pageText = version?.pageTextId == null ? null : await readPageText(tx, version.pageTextId);
      if (version === null || pageText === null) {
        giveUp(refuse("no-source", "The source of this article is not stored here; attach the original first."));
      }
      const { start, end } = revision.range;
      if (start < 0 || start >= end || end > pageText.length) {
        giveUp(refuse("outside-text", `The page has ${pageText.length} characters; ${start} to ${end} is not in it.`));
      }
      const removed = revise(version.removed, revision);
      const fields = refieldPage(fieldsOnPage(version.fields, version.removed), version.removed, removed);
      const page = { text: pageText, blocks: [] };
      const made = articleText({ page, removed, fields, method: version.method });
      if (made.text.trim() === "") giveUp(refuse("nothing-left", "Nothing of the article would be left."));
      const ranges = segmentSentences(made.text, article.language ?? undefined);
      const next = await insertVersion(tx, recorder, {
        ...made,
        articleId: article.id,
        pageTextId: version.pageTextId,
        method: version.method,
        readingLevel: version.readingLevel,
        sha256: sha256Of(made.text),
        sourceSha256: null,
        reason: SUMMARIES[revision.kind],
        createdById: coderId,
        createdAt: at,
        removed,
        sentences: { method: SENTENCES_METHOD, ranges },
      });
      const headline = made.fields.find(({ kind }) => kind === "headline");
      if (headline !== undefined && article.isStaged) {
        await updateArticle(tx, article.id, { headline: made.text.slice(headline.start, headline.end) });
      }
      return carryAnchors(tx, recorder, version, { id: next.id, text: made.text, removed });
    });
    return { ok: true, changeKey, summary: header.summary, anchors: result } as const;
  });
}

const SUMMARIES = {
  restore: "Passage restored to the article",
  remove: "Passage removed from the article",
  "change-reason": "Reason of a removed passage changed",
} as const;

function revise(removed: readonly RemovedPassage[], revision: TextRevision): readonly RemovedPassage[] {
  const { range } = revision;
  const overlapping = removed.filter(({ start, end }) => start < range.end && end > range.start);
  if (revision.kind === "restore" && overlapping.some(({ reason }) => reason === "comments")) {
    giveUp(refuse("comments", "These are readers' comments; give the stretch another reason before you restore it."));
  }
  const rest = removed.flatMap(({ reason, ...old }) =>
    subtractRanges([old], [range]).map((piece) => ({ reason, ...piece })),
  );
  if (revision.kind === "restore") return rest;
  const added = revision.kind === "remove" ? [range] : mergeRanges(overlapping.map((old) => intersect(old, range)));
  return [...rest, ...added.map((piece) => ({ ...piece, reason: revision.reason }))].sort((a, b) => a.start - b.start);
}

function intersect(a: TextRange, b: TextRange): TextRange {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
