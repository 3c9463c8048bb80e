import type {
  Claim,
  ClaimCheck,
  ClaimKind,
  ClaimLink,
  ClaimLinkKind,
  Fit,
  Mention,
  MentionVoice,
  Polarity,
  SpeakerType,
  VerbClass,
} from "@/domain/claims/claim";
import type { Prisma } from "./generated/client";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";
import { newKey } from "./new-key";
import { listOpenWork, visibleChecks, visibleMentions, type Viewer } from "./viewer";

export interface ClaimRecord extends Claim {
  readonly id: number;
  readonly originArticle: string | null;
}

const CLAIM = {
  id: true,
  key: true,
  statement: true,
  kind: true,
  knowableFrom: true,
  originArticle: { select: { key: true } },
} as const;

function toClaim(row: Prisma.ClaimGetPayload<{ select: typeof CLAIM }>): ClaimRecord {
  return { ...row, kind: row.kind as ClaimKind, originArticle: row.originArticle?.key ?? null };
}

export async function findClaim(reader: Reader, key: string): Promise<ClaimRecord | null> {
  const row = await reader.claim.findUnique({ where: { key }, select: CLAIM });
  return row === null ? null : toClaim(row);
}

/** @throws {NotFoundError} */
export async function getClaim(reader: Reader, key: string): Promise<ClaimRecord> {
  const claim = await findClaim(reader, key);
  if (claim === null) throw new NotFoundError("claim", key);
  return claim;
}

/** Claims of one or more events, each once, in the order in which they were written down. */
export async function listClaims(reader: Reader, eventIds: readonly number[]): Promise<readonly ClaimRecord[]> {
  const rows = await reader.claim.findMany({
    where: { events: { some: { eventId: { in: [...eventIds] } } } },
    select: CLAIM,
    orderBy: { id: "asc" },
  });
  return rows.map(toClaim);
}

/** Events that a claim belongs to. */
export async function listEventsOfClaim(
  reader: Reader,
  claimId: number,
): Promise<readonly { readonly slug: string; readonly title: string }[]> {
  const rows = await reader.claimEvent.findMany({
    where: { claimId },
    select: { event: { select: { slug: true, title: true } } },
  });
  return rows.map(({ event }) => event);
}

/** Ids of the events that a claim belongs to. */
export async function listEventIdsOfClaim(reader: Reader, claimId: number): Promise<readonly number[]> {
  const rows = await reader.claimEvent.findMany({
    where: { claimId },
    select: { eventId: true },
    orderBy: { eventId: "asc" },
  });
  return rows.map(({ eventId }) => eventId);
}

export async function listClaimLinks(reader: Reader, claimIds: readonly number[]): Promise<readonly ClaimLink[]> {
  const rows = await reader.claimLink.findMany({
    where: { OR: [{ fromId: { in: [...claimIds] } }, { toId: { in: [...claimIds] } }] },
    select: { kind: true, from: { select: { key: true } }, to: { select: { key: true } } },
  });
  return rows.map(({ from, to, kind }) => ({ from: from.key, to: to.key, kind: kind as ClaimLinkKind }));
}

const MENTION = {
  key: true,
  voice: true,
  polarity: true,
  hedged: true,
  fit: true,
  verb: true,
  verbClass: true,
  ironic: true,
  apparentError: true,
  unsure: true,
  note: true,
  claim: { select: { key: true } },
  coder: { select: { key: true } },
  article: { select: { key: true, currentVersionId: true } },
  speakers: {
    select: { name: true, type: true, viaOutlet: { select: { key: true } } },
    orderBy: { position: "asc" },
  },
  passage: {
    select: {
      key: true,
      firstWords: true,
      anchors: { select: { versionId: true, start: true, end: true, state: true, version: { select: { key: true } } } },
    },
  },
} as const satisfies Prisma.ClaimMentionSelect;

type MentionRow = Prisma.ClaimMentionGetPayload<{ select: typeof MENTION }>;

/** Where a passage stands in the article's current version; where that one never had it, in the newest that did. */
export function pickAnchor<Anchor extends { versionId: number }>(
  anchors: readonly Anchor[],
  versionId: number | null,
): Anchor | undefined {
  return anchors.find((anchor) => anchor.versionId === versionId) ?? anchors.at(-1);
}

function toMention(row: MentionRow, versionId: number | null): Mention {
  const { claim, coder, article, speakers, passage, ...fields } = row;
  const anchor = pickAnchor(passage.anchors, versionId);
  return {
    ...fields,
    voice: fields.voice as MentionVoice,
    polarity: fields.polarity as Polarity,
    fit: fields.fit as Fit,
    verbClass: fields.verbClass as VerbClass | null,
    claim: claim.key,
    coder: coder.key,
    article: article.key,
    speakers: speakers.map(({ viaOutlet, type, name }) => ({
      name,
      type: type as SpeakerType,
      viaOutlet: viaOutlet?.key ?? null,
    })),
    passage: {
      key: passage.key,
      versionKey: anchor?.version.key ?? "",
      start: anchor?.start ?? 0,
      end: anchor?.end ?? 0,
      state: (anchor?.state ?? "lost") as "exact" | "moved" | "lost",
      firstWords: passage.firstWords,
    },
  };
}

/** Mentions of claims in articles, as far as the viewer may see them. */
export async function listMentions(
  reader: Reader,
  viewer: Viewer,
  { articleIds, claimId, versionId }: { articleIds: readonly number[]; claimId?: number; versionId?: number },
): Promise<readonly Mention[]> {
  const open = await listOpenWork(reader, viewer, articleIds);
  const rows = await reader.claimMention.findMany({
    where: {
      articleId: { in: [...articleIds] },
      ...(claimId === undefined ? {} : { claimId }),
      ...visibleMentions(viewer, open),
    },
    select: MENTION,
    orderBy: { id: "asc" },
  });
  return rows.map((row) => toMention(row, versionId ?? row.article.currentVersionId));
}

/** Claim checks of articles, as far as the viewer may see them; checks of any version of an article count. */
export async function listChecks(
  reader: Reader,
  viewer: Viewer,
  articleIds: readonly number[],
): Promise<readonly ClaimCheck[]> {
  const open = await listOpenWork(reader, viewer, articleIds);
  const rows = await reader.claimCheck.findMany({
    where: { version: { articleId: { in: [...articleIds] } }, ...visibleChecks(viewer, open) },
    select: { checkedOn: true, claimId: true, coderId: true, versionId: true },
    orderBy: { id: "asc" },
  });
  // Thousands of checks are of a few claims, coders and versions: their keys are read once, not joined to every row.
  const [claims, coders, versions] = await Promise.all([
    reader.claim.findMany({ where: { id: { in: idsOf(rows, "claimId") } }, select: { id: true, key: true } }),
    reader.coder.findMany({ where: { id: { in: idsOf(rows, "coderId") } }, select: { id: true, key: true } }),
    reader.articleVersion.findMany({
      where: { id: { in: idsOf(rows, "versionId") } },
      select: { id: true, article: { select: { key: true } } },
    }),
  ]);
  const claimKeys = new Map(claims.map(({ id, key }) => [id, key]));
  const coderKeys = new Map(coders.map(({ id, key }) => [id, key]));
  const articleKeys = new Map(versions.map(({ id, article }) => [id, article.key]));
  return rows.flatMap(({ claimId, coderId, versionId, checkedOn }) => {
    const [claim, coder, article] = [claimKeys.get(claimId), coderKeys.get(coderId), articleKeys.get(versionId)];
    // Gone between the two queries: whoever removed it took its checks along.
    if (claim === undefined || coder === undefined || article === undefined) return [];
    return [{ claim, coder, article, checkedOn }];
  });
}

function idsOf<Column extends string>(rows: readonly Readonly<Record<Column, number>>[], column: Column): number[] {
  return [...new Set(rows.map((row) => row[column]))];
}

export interface NewClaim {
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly knowableFrom: string | null;
  readonly originArticleId: number | null;
  readonly createdById: number | null;
  /** Key of the suggestion that it was taken over from; null or left out where a person began it. */
  readonly origin?: string | null;
  readonly createdAt: string;
}

export async function insertClaim(
  tx: Transaction,
  recorder: ChangeRecorder,
  claim: NewClaim,
  eventIds: readonly number[],
): Promise<ClaimRecord> {
  const row = await tx.claim.create({ data: { ...claim, key: newKey() }, select: CLAIM });
  await recorder.created("Claim", { id: row.id });
  for (const eventId of eventIds) await saveClaimEvent(tx, recorder, row.id, eventId);
  return toClaim(row);
}

export async function saveClaimEvent(
  tx: Transaction,
  recorder: ChangeRecorder,
  claimId: number,
  eventId: number,
): Promise<void> {
  const key = { claimId, eventId };
  if ((await tx.claimEvent.count({ where: key })) > 0) return;
  await tx.claimEvent.create({ data: key });
  await recorder.created("ClaimEvent", key);
}

export async function updateClaim(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  fields: Partial<Pick<NewClaim, "statement" | "kind" | "knowableFrom">>,
): Promise<void> {
  await recorder.touch("Claim", { id });
  await tx.claim.update({ where: { id }, data: fields });
}

export async function saveClaimLink(
  tx: Transaction,
  recorder: ChangeRecorder,
  link: { readonly fromId: number; readonly toId: number; readonly kind: ClaimLinkKind },
): Promise<void> {
  if ((await tx.claimLink.count({ where: link })) > 0) return;
  await tx.claimLink.create({ data: link });
  await recorder.created("ClaimLink", link);
}

export async function deleteClaimLink(
  tx: Transaction,
  recorder: ChangeRecorder,
  link: { readonly fromId: number; readonly toId: number; readonly kind: ClaimLinkKind },
): Promise<void> {
  await recorder.touch("ClaimLink", link);
  await tx.claimLink.deleteMany({ where: link });
}

export interface NewMention {
  readonly claimId: number;
  readonly articleId: number;
  readonly passageId: number;
  readonly coderId: number;
  readonly voice: MentionVoice;
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly fit: Fit;
  readonly verb: string | null;
  readonly verbClass: VerbClass | null;
  readonly ironic: boolean;
  readonly apparentError: boolean;
  readonly unsure: boolean;
  readonly note: string | null;
  /** Key of the suggestion that it was taken over from; null or left out where a person began it. */
  readonly origin?: string | null;
  readonly createdAt: string;
  readonly speakers: readonly {
    readonly name: string;
    readonly type: SpeakerType;
    readonly viaOutletId: number | null;
  }[];
}

export async function insertMention(
  tx: Transaction,
  recorder: ChangeRecorder,
  { speakers, ...columns }: NewMention,
): Promise<string> {
  const { id, key } = await tx.claimMention.create({
    data: { ...columns, key: newKey() },
    select: { id: true, key: true },
  });
  await recorder.created("ClaimMention", { id });
  for (const [position, speaker] of speakers.entries()) {
    await tx.mentionSpeaker.create({ data: { ...speaker, mentionId: id, position } });
    await recorder.created("MentionSpeaker", { mentionId: id, position });
  }
  return key;
}

/** Deletes a mention and answers its passage, which may be without use now. @throws {NotFoundError} */
export async function deleteMention(
  tx: Transaction,
  recorder: ChangeRecorder,
  key: string,
): Promise<{ readonly passageId: number; readonly coderId: number }> {
  const row = await tx.claimMention.findUnique({
    where: { key },
    select: { id: true, passageId: true, coderId: true, speakers: { select: { position: true } } },
  });
  if (row === null) throw new NotFoundError("mention", key);
  for (const { position } of row.speakers) await recorder.touch("MentionSpeaker", { mentionId: row.id, position });
  await recorder.touch("ClaimMention", { id: row.id });
  await tx.claimMention.delete({ where: { id: row.id } });
  return { passageId: row.passageId, coderId: row.coderId };
}

/** Notes that a coder read this version for this claim; doing it again moves the day. */
export async function saveClaimCheck(
  tx: Transaction,
  recorder: ChangeRecorder,
  check: { readonly claimId: number; readonly versionId: number; readonly coderId: number; readonly checkedOn: string },
): Promise<void> {
  const { claimId, versionId, coderId, checkedOn } = check;
  const known = await tx.claimCheck.findUnique({
    where: { claimId_versionId_coderId: { claimId, versionId, coderId } },
    select: { id: true },
  });
  if (known !== null) {
    await recorder.touch("ClaimCheck", { id: known.id });
    await tx.claimCheck.update({ where: { id: known.id }, data: { checkedOn } });
    return;
  }
  const { id } = await tx.claimCheck.create({ data: { ...check, key: newKey() }, select: { id: true } });
  await recorder.created("ClaimCheck", { id });
}
