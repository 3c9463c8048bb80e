import type { TextRange } from "@/domain/text/page-text";
import type { VersionField, VersionRemoval } from "./article-versions";
import { saveSentences } from "./article-versions";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import type { Prisma } from "./generated/client";
import { newKey } from "./new-key";
import type { PassageIdentity } from "./passages";

/** An article of which only the record is here: fields, codings and positions, but no text. */
export interface RecordWithoutText {
  readonly articleId: number;
  readonly headline: string;
  readonly versionId: number;
  readonly sha256: string;
  readonly foundBy: "source" | "text" | "headline";
}

const RECORD = { id: true, headline: true, currentVersion: { select: { id: true, sha256: true } } } as const;

/**
 * The record that waits for this original: by the hash of the bytes, else by the hash of the text, else by headline
 * and outlet. A page that does not name its outlet can be anybody's; whether it is the same text is then a matter of
 * its passages.
 */
export async function findRecordWithoutText(
  reader: Reader,
  original: {
    readonly sourceId: number;
    readonly textSha256: string;
    readonly headline: string | null;
    readonly outletKey: string | null;
  },
): Promise<RecordWithoutText | null> {
  const { sourceId, textSha256, headline, outletKey } = original;
  const source = await reader.source.findUnique({ where: { id: sourceId }, select: { sha256: true } });
  const ways: (readonly [foundBy: RecordWithoutText["foundBy"], where: Prisma.ArticleWhereInput])[] = [];
  const madeFrom = source === null ? [] : await listMadeFrom(reader, source.sha256);
  if (madeFrom.length > 0) ways.push(["source", { id: { in: [...madeFrom] } }]);
  // Another outlet's copy of the same words is an article of its own.
  const sameOutlet = outletKey === null ? {} : { OR: [{ outletId: null }, { outlet: { key: outletKey } }] };
  ways.push(["text", { currentVersion: { is: { sha256: textSha256 } }, ...sameOutlet }]);
  if (headline !== null && outletKey !== null) ways.push(["headline", { headline, outlet: { key: outletKey } }]);
  if (headline !== null && outletKey === null) ways.push(["headline", { headline, outletId: null }]);
  if (headline !== null && outletKey === null) ways.push(["headline", { headline }]);
  for (const [foundBy, way] of ways) {
    const row = await reader.article.findFirst({
      where: { AND: [way, { stagedInId: null, currentVersion: { is: { text: { is: null } } } }] },
      select: RECORD,
      orderBy: { id: "asc" },
    });
    if (row?.currentVersion == null) continue;
    const { id, sha256 } = row.currentVersion;
    return { articleId: row.id, headline: row.headline, versionId: id, sha256, foundBy };
  }
  return null;
}

/** Articles of which a version was made from these bytes; asked of the articles, it would go through all of them. */
async function listMadeFrom(reader: Reader, sourceSha256: string): Promise<readonly number[]> {
  const versions = await reader.articleVersion.findMany({ where: { sourceSha256 }, select: { articleId: true } });
  return versions.map(({ articleId }) => articleId);
}

/** The article (staged ones included) that was made from the same bytes or holds the same text, or null. */
export async function findArticleOfRecord(
  reader: Reader,
  { sha256, sourceSha256 }: { readonly sha256: string; readonly sourceSha256: string | null },
): Promise<{ readonly key: string; readonly headline: string } | null> {
  const same = sourceSha256 === null ? [{ sha256 }] : [{ sha256 }, { sourceSha256 }];
  const version = await reader.articleVersion.findFirst({
    where: { OR: same },
    select: { article: { select: { key: true, headline: true } } },
    orderBy: { id: "asc" },
  });
  return version?.article ?? null;
}

/** Makes an article of which only the record is here; its version follows. It is in the lists at once. */
export async function insertArticleRecord(
  tx: Transaction,
  recorder: ChangeRecorder,
  columns: Omit<Prisma.ArticleUncheckedCreateInput, "id" | "key" | "stagedInId" | "currentVersionId">,
): Promise<{ readonly id: number; readonly key: string }> {
  const article = await tx.article.create({ data: { ...columns, key: newKey() }, select: { id: true, key: true } });
  await recorder.created("Article", { id: article.id });
  return article;
}

/** Says what a passage reads like where it stands, once its text is here. */
export async function updatePassageQuote(
  tx: Transaction,
  recorder: ChangeRecorder,
  passageId: number,
  { firstWords, prefix, suffix }: Pick<PassageIdentity, "firstWords" | "prefix" | "suffix">,
): Promise<void> {
  await recorder.touch("Passage", { id: passageId });
  await tx.passage.update({ where: { id: passageId }, data: { firstWords, prefix, suffix } });
}

/** Puts the text under a version of which only the record was here; its anchors stay as they are. */
export async function updateVersionText(
  tx: Transaction,
  recorder: ChangeRecorder,
  versionId: number,
  made: {
    readonly text: string;
    readonly pageTextId: number;
    readonly fields: readonly VersionField[];
    readonly removed: readonly VersionRemoval[];
    readonly sentences: { readonly method: string; readonly ranges: readonly TextRange[] };
  },
): Promise<void> {
  await recorder.touch("ArticleVersion", { id: versionId });
  await tx.articleVersion.update({ where: { id: versionId }, data: { pageTextId: made.pageTextId } });
  await tx.versionText.create({ data: { versionId, text: made.text } });
  await recorder.created("VersionText", { versionId });
  for (const { id } of await tx.textField.findMany({ where: { versionId }, select: { id: true } })) {
    await recorder.touch("TextField", { id });
  }
  await tx.textField.deleteMany({ where: { versionId } });
  for (const field of made.fields) {
    const { id } = await tx.textField.create({ data: { ...field, versionId }, select: { id: true } });
    await recorder.created("TextField", { id });
  }
  for (const passage of made.removed) {
    const { id } = await tx.removedPassage.create({ data: { ...passage, versionId }, select: { id: true } });
    await recorder.created("RemovedPassage", { id });
  }
  await recorder.touch("Segmentation", { versionId });
  await saveSentences(tx, versionId, made.sentences);
}
