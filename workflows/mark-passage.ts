import type { ChangeRecorder } from "@/db/change-log";
import type { Transaction } from "@/db/database";
import type { ArticleRecord } from "@/db/articles";
import { type ArticleVersionRecord, getVersion } from "@/db/article-versions";
import { findPassageByKey, type PassageName, savePassage } from "@/db/passages";
import { sha256Of } from "@/db/sources";
import { snapToGraphemes } from "@/domain/text/grapheme-span";
import { quotePassage } from "@/domain/text/passage-quote";
import type { TextRange } from "@/domain/text/page-text";
import { carryRange } from "./carry-anchors";
import { giveUp, refuse, type Refusal } from "./work-context";

/** A stretch of a version as a person marks it; UTF-16 code units of the version's text. */
export interface MarkedRange extends TextRange {
  readonly versionId: number;
}

type MarkRefusal = Refusal<"no-text" | "outside-text" | "empty">;

/** Checks that a stretch can be marked: the version's text is here, the stretch lies inside and holds words. */
export async function readMarkable(
  tx: Transaction,
  { versionId, start, end }: MarkedRange,
): Promise<{ readonly ok: true; readonly version: ArticleVersionRecord; readonly range: TextRange } | MarkRefusal> {
  const version = await getVersion(tx, versionId);
  if (version.text === null) {
    return refuse("no-text", "The text of this article is not stored here; attach the original to mark it.");
  }
  if (start < 0 || end > version.text.length || start >= end) {
    return refuse(
      "outside-text",
      `The text has ${version.text.length} characters; ${start} to ${end} is not inside it.`,
    );
  }
  const range = trim(version.text, snapToGraphemes(version.text, { start, end }));
  if (range.start >= range.end) return refuse("empty", "There are no words in this stretch; mark at least one.");
  return { ok: true, version, range };
}

/** The passage at this place, made when nobody has marked it before. */
export async function passageAt(
  tx: Transaction,
  recorder: ChangeRecorder,
  version: ArticleVersionRecord,
  range: TextRange,
): Promise<PassageName> {
  if (version.text === null) throw new Error(`version without text: ${version.key}`);
  const identity = quotePassage(version.text, range, sha256Of);
  return savePassage(tx, recorder, { ...range, articleId: version.articleId, versionId: version.id }, identity);
}

/** What is marked: a stretch of a version, or a passage that somebody has marked before. */
export type MarkedPassage = MarkedRange | { readonly passageKey: string };

/** Gives up where an article still waits in its import: it can be thrown away with it, and people's marks with both. */
export function refuseStaged({ isStaged, headline }: Pick<ArticleRecord, "isStaged" | "headline">): void {
  if (isStaged) giveUp(refuse("in-review", `“${headline}” is still in review; save its import first.`));
}

/**
 * The passage that a mark stands on, inside a transaction: gives up where it cannot be marked. A passage that is known
 * already can be marked again even where its text is not stored. Where the text has been corrected since the page was
 * opened, the stretch is marked in the corrected text, provided that all of it is still there.
 */
export async function resolvePassage(
  tx: Transaction,
  recorder: ChangeRecorder,
  article: Pick<ArticleRecord, "id" | "currentVersionId">,
  marked: MarkedPassage,
): Promise<PassageName> {
  if ("passageKey" in marked) {
    const known = await findPassageByKey(tx, marked.passageKey);
    if (known === null || known.articleId !== article.id) {
      giveUp(refuse("unknown-passage", "This passage is gone; mark it again."));
    }
    return known;
  }
  const markable = await readMarkable(tx, marked);
  if (!markable.ok) giveUp(markable);
  if (markable.version.articleId !== article.id) {
    giveUp(refuse("other-article", "This stretch belongs to another article; reload the page and mark it again."));
  }
  const { version, range } = await bringUpToDate(tx, article.currentVersionId, markable);
  return passageAt(tx, recorder, version, range);
}

/** The version that work on an article is about: the one that is marked, but never one that was corrected since. */
export async function findWorkedVersion(
  tx: Transaction,
  { currentVersionId }: Pick<ArticleRecord, "currentVersionId">,
  marked: MarkedPassage | null,
): Promise<number | null> {
  if (marked === null || !("versionId" in marked)) return currentVersionId;
  const { readingLevel } = await getVersion(tx, marked.versionId);
  return readingLevel === "original" ? currentVersionId : marked.versionId;
}

interface Marked {
  readonly version: ArticleVersionRecord;
  readonly range: TextRange;
}

async function bringUpToDate(tx: Transaction, currentVersionId: number | null, marked: Marked): Promise<Marked> {
  const { version, range } = marked;
  const isUpToDate = currentVersionId === null || version.id === currentVersionId;
  if (isUpToDate || version.readingLevel !== "original") return marked;
  const current = await getVersion(tx, currentVersionId);
  const isSamePage = current.pageTextId !== null && current.pageTextId === version.pageTextId;
  const carried = isSamePage ? carryRange(range, version.removed, current.removed) : null;
  if (carried === null) {
    giveUp(refuse("text-corrected", "This text has been corrected meanwhile; reload the page and mark it again."));
  }
  return { version: current, range: carried };
}

/** White space at the ends of a selection is an accident of the hand. */
function trim(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
