import type { AttributionKind } from "@/domain/attribution/attribution";
import type { SpeakerType, VerbClass } from "@/domain/claims/claim";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { newKey } from "./new-key";
import { listOpenWork, visibleMentions, type Viewer } from "./viewer";

/** Whose words a passage holds, as one person says. */
export interface AttributionRecord {
  readonly id: number;
  readonly key: string;
  /** Key of the article. */
  readonly article: string;
  /** Key of the coder. */
  readonly coder: string;
  readonly passageId: number;
  readonly kind: AttributionKind;
  /** Null: the text names nobody. */
  readonly sourceName: string | null;
  readonly sourceType: SpeakerType | null;
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  readonly hedged: boolean;
  /** Key of the suggestion that it was taken over from, or null. */
  readonly origin: string | null;
}

/** What a person says about whose words a passage holds. */
export type AttributionFields = Pick<
  AttributionRecord,
  "kind" | "sourceName" | "sourceType" | "verb" | "verbClass" | "hedged"
>;

export interface NewAttribution extends AttributionFields {
  readonly articleId: number;
  readonly passageId: number;
  readonly coderId: number;
  readonly origin: string | null;
  readonly createdAt: string;
}

/** Attributions in articles, as far as the viewer may see them: they belong to the work on an article's claims. */
export async function listAttributions(
  reader: Reader,
  viewer: Viewer,
  articleIds: readonly number[],
): Promise<readonly AttributionRecord[]> {
  const open = await listOpenWork(reader, viewer, articleIds);
  const rows = await reader.attribution.findMany({
    where: { articleId: { in: [...articleIds] }, ...visibleMentions(viewer, open) },
    include: { article: { select: { key: true } }, coder: { select: { key: true } } },
    orderBy: { id: "asc" },
  });
  return rows.map(({ article, coder, kind, sourceType, verbClass, ...row }) => ({
    ...row,
    article: article.key,
    coder: coder.key,
    // The workflows are the only writers and check these words at the edge.
    kind: kind as AttributionKind,
    sourceType: sourceType as SpeakerType | null,
    verbClass: verbClass as VerbClass | null,
  }));
}

/** A coder's attribution of a passage to this source, or null: the same words can be attributed to two sources. */
export async function findAttribution(
  reader: Reader,
  {
    passageId,
    coderId,
    sourceName,
  }: {
    readonly passageId: number;
    readonly coderId: number;
    readonly sourceName: string | null;
  },
): Promise<{ readonly id: number; readonly key: string } | null> {
  return reader.attribution.findFirst({
    where: { passageId, coderId, sourceName },
    select: { id: true, key: true },
  });
}

/** Writes down whose words a passage holds. */
export async function insertAttribution(
  tx: Transaction,
  recorder: ChangeRecorder,
  attribution: NewAttribution,
): Promise<string> {
  const data = { ...attribution, key: newKey() };
  const { id, key } = await tx.attribution.create({ data, select: { id: true, key: true } });
  await recorder.created("Attribution", { id });
  return key;
}

/** Changes what is said of a passage. */
export async function updateAttribution(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  fields: AttributionFields,
): Promise<void> {
  await recorder.touch("Attribution", { id });
  await tx.attribution.update({ where: { id }, data: { ...fields } });
}
