import type { ClaimLinkKind, Polarity } from "@/domain/claims/claim";
import type { LinkedIds } from "@/domain/claims/join/plan-links";
import type { MovableCheck, MovableMention } from "@/domain/claims/join/plan-marks";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { CLAIMS_TASK, listOpenWork, type Viewer } from "./viewer";

/** People's marks on claims as rows that can go from one claim to another. Whoever may see them is asked before. */

export interface MentionMark extends MovableMention {
  readonly key: string;
  readonly articleId: number;
}

export interface CheckMark extends MovableCheck {
  readonly articleId: number;
}

export interface ClaimMarks {
  readonly mentions: readonly MentionMark[];
  readonly checks: readonly CheckMark[];
}

/** Every mark on a claim, whoever made it. */
export async function listClaimMarks(reader: Reader, claimId: number): Promise<ClaimMarks> {
  const mentions = await reader.claimMention.findMany({
    where: { claimId },
    include: { speakers: { orderBy: { position: "asc" } } },
    orderBy: { id: "asc" },
  });
  const checks = await reader.claimCheck.findMany({
    where: { claimId },
    select: { id: true, coderId: true, versionId: true, checkedOn: true, version: { select: { articleId: true } } },
    orderBy: { id: "asc" },
  });
  return {
    mentions: mentions.map((row) => {
      const { id, key, coderId, passageId, articleId, polarity } = row;
      const { voice, hedged, fit, verb, verbClass, ironic, apparentError, unsure, note } = row;
      const speakers = row.speakers.map(({ name, type, viaOutletId }) => [name, type, viaOutletId]);
      const said = [voice, hedged, fit, verb, verbClass, ironic, apparentError, unsure, note, speakers];
      return { id, key, coderId, passageId, articleId, polarity: toPolarity(polarity), reading: JSON.stringify(said) };
    }),
    checks: checks.map(({ version, ...check }) => ({ ...check, articleId: version.articleId })),
  };
}

function toPolarity(text: string): Polarity {
  return text === "denies" || text === "open" ? text : "affirms";
}

interface Mark {
  readonly coderId: number;
  readonly articleId: number;
}

/** Whether marks are among these that the viewer may not see before having finished the same work. */
export async function hasHiddenMarks(reader: Reader, viewer: Viewer, marks: readonly Mark[]): Promise<boolean> {
  const open = await listOpenWork(reader, viewer, [...new Set(marks.map(({ articleId }) => articleId))]);
  const articles = new Set(open.filter(({ task }) => task === CLAIMS_TASK).map(({ articleId }) => articleId));
  return marks.some(({ coderId, articleId }) => coderId !== viewer.coderId && articles.has(articleId));
}

/** Names of the coders who have handed in the work that these marks belong to. */
export async function listHandedInBy(reader: Reader, marks: readonly Mark[]): Promise<readonly string[]> {
  if (marks.length === 0) return [];
  const rows = await reader.assignment.findMany({
    where: {
      task: CLAIMS_TASK,
      submittedAt: { not: null },
      articleId: { in: marks.map(({ articleId }) => articleId) },
    },
    select: { articleId: true, coderId: true, coder: { select: { name: true } } },
    orderBy: { coderId: "asc" },
  });
  const own = rows.filter((row) =>
    marks.some(({ coderId, articleId }) => row.coderId === coderId && row.articleId === articleId),
  );
  return [...new Set(own.map(({ coder }) => coder.name))];
}

/** The mentions that a change moved, as they stand now. */
export async function listMovedMentions(reader: Reader, changeKey: string): Promise<readonly Mark[]> {
  const rows = await reader.changeRow.findMany({
    where: { table: "ClaimMention", change: { key: changeKey } },
    select: { rowKey: true },
  });
  const ids = rows.flatMap(({ rowKey }) => {
    const { id } = JSON.parse(rowKey) as { readonly id?: number };
    return id ?? [];
  });
  return reader.claimMention.findMany({ where: { id: { in: ids } }, select: { coderId: true, articleId: true } });
}

/** Hangs mentions on another claim; they stay their coders' and keep their passages. */
export async function moveMentions(
  tx: Transaction,
  recorder: ChangeRecorder,
  ids: readonly number[],
  claimId: number,
): Promise<void> {
  await recorder.touch("ClaimMention", ...ids.map((id) => ({ id })));
  await tx.claimMention.updateMany({ where: { id: { in: [...ids] } }, data: { claimId } });
}

/** Deletes mentions with their speakers; their passages are still in use by what they double. */
export async function deleteDoubledMentions(
  tx: Transaction,
  recorder: ChangeRecorder,
  ids: readonly number[],
): Promise<void> {
  const where = { mentionId: { in: [...ids] } };
  const speakers = await tx.mentionSpeaker.findMany({ where, select: { mentionId: true, position: true } });
  await recorder.touch("MentionSpeaker", ...speakers);
  await recorder.touch("ClaimMention", ...ids.map((id) => ({ id })));
  await tx.mentionSpeaker.deleteMany({ where });
  await tx.claimMention.deleteMany({ where: { id: { in: [...ids] } } });
}

export async function moveChecks(
  tx: Transaction,
  recorder: ChangeRecorder,
  ids: readonly number[],
  claimId: number,
): Promise<void> {
  await recorder.touch("ClaimCheck", ...ids.map((id) => ({ id })));
  await tx.claimCheck.updateMany({ where: { id: { in: [...ids] } }, data: { claimId } });
}

/** Makes one check of two: the day goes to the one that stays. */
export async function joinCheck(
  tx: Transaction,
  recorder: ChangeRecorder,
  { id, into, checkedOn }: { readonly id: number; readonly into: number; readonly checkedOn: string },
): Promise<void> {
  await recorder.touch("ClaimCheck", { id }, { id: into });
  await tx.claimCheck.delete({ where: { id } });
  await tx.claimCheck.update({ where: { id: into }, data: { checkedOn } });
}

/** Links that start or end at one of these claims, by ids. */
export async function listLinksById(reader: Reader, claimIds: readonly number[]): Promise<readonly LinkedIds[]> {
  const rows = await reader.claimLink.findMany({
    where: { OR: [{ fromId: { in: [...claimIds] } }, { toId: { in: [...claimIds] } }] },
    orderBy: [{ fromId: "asc" }, { toId: "asc" }, { kind: "asc" }],
  });
  return rows.map(({ kind, ...link }) => ({ ...link, kind: kind as ClaimLinkKind }));
}
