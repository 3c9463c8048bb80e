import type { TextRange } from "@/domain/text/page-text";
import type { VersionField, VersionRemoval } from "./article-versions";
import { saveSentences } from "./article-versions";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";

/** An article of which only the record is here: fields, codings and positions, but no text. */
export interface RecordWithoutText {
  readonly articleId: number;
  readonly headline: string;
  readonly versionId: number;
  readonly sha256: string;
}

/** The record that waits for this original: by the hash of the bytes, else by headline and outlet. */
export async function findRecordWithoutText(
  reader: Reader,
  { sourceId, headline, outletKey }: { sourceId: number; headline: string | null; outletKey: string | null },
): Promise<RecordWithoutText | null> {
  const source = await reader.source.findUnique({ where: { id: sourceId }, select: { sha256: true } });
  const withoutText = { stagedInId: null, currentVersion: { is: { text: { is: null } } } };
  const select = { id: true, headline: true, currentVersion: { select: { id: true, sha256: true } } } as const;
  const bySource =
    source === null
      ? null
      : await reader.article.findFirst({
          where: { ...withoutText, versions: { some: { sourceSha256: source.sha256 } } },
          select,
        });
  const row =
    bySource ??
    (headline === null
      ? null
      : await reader.article.findFirst({
          where: {
            ...withoutText,
            headline,
            ...(outletKey === null ? { outletId: null } : { outlet: { key: outletKey } }),
          },
          select,
        }));
  if (row?.currentVersion == null) return null;
  const { id, sha256 } = row.currentVersion;
  return { articleId: row.id, headline: row.headline, versionId: id, sha256 };
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
