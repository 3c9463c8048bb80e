import type { RemovedPassage, TextRange } from "@/domain/text/page-text";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { newKey } from "./new-key";

export type AnchorState = "exact" | "moved" | "lost";

/** What identifies a passage where its text is not at hand. */
export interface PassageIdentity {
  readonly exactHash: string;
  readonly length: number;
  readonly firstWords: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A passage as it stood in the newest version that had it. */
export interface LastAnchor extends AnchoredPassage {
  readonly text: string;
  readonly removed: readonly RemovedPassage[];
}

/** Every passage of an article, each in the newest version of this page text that has it. */
export async function listLastAnchors(
  reader: Reader,
  { articleId, pageTextId }: { readonly articleId: number; readonly pageTextId: number | null },
): Promise<readonly LastAnchor[]> {
  const rows = await reader.anchor.findMany({
    where: { passage: { articleId }, state: { not: "lost" }, version: { pageTextId, readingLevel: "original" } },
    select: {
      start: true,
      end: true,
      state: true,
      passage: { select: { id: true, key: true, ...IDENTITY } },
      version: {
        select: {
          number: true,
          text: { select: { text: true } },
          removed: { select: { start: true, end: true, reason: true }, orderBy: { start: "asc" } },
        },
      },
    },
    orderBy: { version: { number: "asc" } },
  });
  const newest = new Map<number, LastAnchor>();
  for (const { passage, version, state, ...range } of rows) {
    const removed = version.removed as RemovedPassage[];
    const text = version.text?.text ?? "";
    newest.set(passage.id, { ...passage, ...range, state: state as AnchorState, text, removed });
  }
  return [...newest.values()];
}

export interface PassageName {
  readonly id: number;
  readonly key: string;
}

export interface AnchoredPassage extends PassageIdentity, TextRange {
  readonly id: number;
  readonly key: string;
  readonly state: AnchorState;
}

const IDENTITY = { exactHash: true, length: true, firstWords: true, prefix: true, suffix: true } as const;

/** Every passage of an article as it stands in one version; passages that this version never had are left out. */
export async function listPassages(reader: Reader, versionId: number): Promise<readonly AnchoredPassage[]> {
  const rows = await reader.anchor.findMany({
    where: { versionId },
    select: { start: true, end: true, state: true, passage: { select: { id: true, key: true, ...IDENTITY } } },
    orderBy: [{ start: "asc" }, { end: "asc" }],
  });
  return rows.map(({ passage, state, ...range }) => ({ ...passage, ...range, state: state as AnchorState }));
}

/** The passage at exactly this place of a version, made when there is none. */
export async function savePassage(
  tx: Transaction,
  recorder: ChangeRecorder,
  place: TextRange & { readonly articleId: number; readonly versionId: number },
  identity: PassageIdentity,
): Promise<PassageName> {
  const { articleId, versionId, start, end } = place;
  const known = await tx.anchor.findFirst({
    where: { versionId, start, end, state: { not: "lost" } },
    select: { passage: { select: { id: true, key: true } } },
  });
  if (known !== null) return known.passage;
  const { prefix, suffix, exactHash, firstWords, length } = identity;
  const passage = await tx.passage.create({
    data: { prefix, suffix, exactHash, firstWords, length, articleId, key: newKey() },
    select: { id: true, key: true },
  });
  await recorder.created("Passage", { id: passage.id });
  await saveAnchor(tx, recorder, { passageId: passage.id, versionId, start, end, state: "exact" });
  return passage;
}

/** The passage with this key and the article it belongs to, or null. */
export async function findPassageByKey(
  reader: Reader,
  key: string,
): Promise<(PassageName & { readonly articleId: number }) | null> {
  return reader.passage.findUnique({ where: { key }, select: { id: true, key: true, articleId: true } });
}

export interface NewAnchor extends TextRange {
  readonly passageId: number;
  readonly versionId: number;
  readonly state: AnchorState;
}

/** Says where a passage stands in a version, anew or again. */
export async function saveAnchor(tx: Transaction, recorder: ChangeRecorder, anchor: NewAnchor): Promise<void> {
  const { passageId, versionId, start, end, state } = anchor;
  const key = { passageId, versionId };
  const exists = (await tx.anchor.count({ where: key })) > 0;
  if (exists) {
    await recorder.touch("Anchor", key);
    await tx.anchor.update({ where: { passageId_versionId: key }, data: { start, end, state } });
  } else {
    await tx.anchor.create({ data: { ...key, start, end, state } });
    await recorder.created("Anchor", key);
  }
}

/** Deletes a passage that no coding, no decision, no mention and no attribution points at any more. */
export async function deletePassageIfUnused(
  tx: Transaction,
  recorder: ChangeRecorder,
  passageId: number,
): Promise<void> {
  const passage = await tx.passage.findUnique({
    where: { id: passageId },
    select: {
      anchors: { select: { versionId: true } },
      _count: { select: { codings: true, decisions: true, mentions: true, attributions: true } },
    },
  });
  if (passage === null) return;
  const { codings, decisions, mentions, attributions } = passage._count;
  if (codings + decisions + mentions + attributions > 0) return;
  for (const { versionId } of passage.anchors) await recorder.touch("Anchor", { passageId, versionId });
  await recorder.touch("Passage", { id: passageId });
  await tx.passage.delete({ where: { id: passageId } });
}
