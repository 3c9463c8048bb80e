import { type RoundPhase, ROUND_PHASES } from "@/domain/rounds/round";
import type { ChangeRecorder } from "./change-log";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";
import { newKey } from "./new-key";

/** A named part of somebody, for display. */
interface Named {
  readonly key: string;
  readonly name: string;
}

/** Coding work that was handed out together. */
export interface RoundRecord {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** `claims`, or codebook key and version number. */
  readonly task: string;
  /** null for work on claims. */
  readonly codebook: (Named & { readonly versionId: number; readonly version: number }) | null;
  readonly phase: RoundPhase;
  readonly seed: string;
  readonly targetAlpha: number | null;
  readonly reference: Named | null;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly closedAt: string | null;
}

const CODER = { select: { key: true, name: true } } as const;

const ROUND = {
  id: true,
  key: true,
  name: true,
  task: true,
  codebookVersion: { select: { id: true, number: true, codebook: { select: { key: true, name: true } } } },
  phase: true,
  seed: true,
  targetAlpha: true,
  reference: CODER,
  createdBy: CODER,
  createdAt: true,
  closedAt: true,
} as const;

/** All rounds, the open ones first, the newest first among them. */
export async function listRounds(reader: Reader): Promise<readonly RoundRecord[]> {
  const rows = await reader.codingRound.findMany({
    select: ROUND,
    orderBy: [{ closedAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
  });
  return rows.map(toRound);
}

/** @throws {NotFoundError} */
export async function getRound(reader: Reader, key: string): Promise<RoundRecord> {
  const row = await reader.codingRound.findUnique({ where: { key }, select: ROUND });
  if (row === null) throw new NotFoundError("round", key);
  return toRound(row);
}

/** Display names by key, of those who were removed since too. */
export async function listNamesOfCoders(
  reader: Reader,
  keys: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const rows = await reader.coder.findMany({ where: { key: { in: [...keys] } }, select: { key: true, name: true } });
  return Object.fromEntries(rows.map(({ key, name }) => [key, name]));
}

export interface NewRound {
  readonly name: string;
  readonly task: string;
  readonly codebookVersionId: number | null;
  readonly phase: RoundPhase;
  readonly seed: string;
  readonly targetAlpha: number | null;
  readonly referenceId: number | null;
  readonly createdById: number | null;
  readonly createdAt: string;
}

/** Makes a round that holds nothing yet. */
export async function insertRound(
  tx: Transaction,
  recorder: ChangeRecorder,
  round: NewRound,
): Promise<{ readonly id: number; readonly key: string }> {
  const row = await tx.codingRound.create({ data: { ...round, key: newKey() }, select: { id: true, key: true } });
  await recorder.created("CodingRound", { id: row.id });
  return row;
}

/** Says since when a round is closed. */
export async function setRoundClosed(
  tx: Transaction,
  recorder: ChangeRecorder,
  id: number,
  closedAt: string,
): Promise<void> {
  await recorder.touch("CodingRound", { id });
  await tx.codingRound.update({ where: { id }, data: { closedAt } });
}

/** How much a round holds. */
export interface RoundCounts {
  readonly articles: number;
  readonly coders: number;
  /** Articles × coders. */
  readonly handedOut: number;
  readonly finished: number;
}

const NOTHING_HELD: RoundCounts = { articles: 0, coders: 0, handedOut: 0, finished: 0 };

/** What each round holds, by its id; a round that holds nothing has noughts. */
export async function countRounds(reader: Reader): Promise<(roundId: number) => RoundCounts> {
  type Counted = Readonly<Record<keyof RoundCounts | "roundId", bigint | number>>;
  const rows = await reader.$queryRaw<readonly Counted[]>`
    SELECT "roundId", COUNT(DISTINCT "articleId") AS "articles", COUNT(DISTINCT "coderId") AS "coders",
      COUNT(*) AS "handedOut", COUNT("submittedAt") AS "finished"
    FROM "Assignment" WHERE "roundId" IS NOT NULL GROUP BY "roundId"`;
  const counts = new Map(
    rows.map((row) => [
      Number(row.roundId),
      {
        articles: Number(row.articles),
        coders: Number(row.coders),
        handedOut: Number(row.handedOut),
        finished: Number(row.finished),
      },
    ]),
  );
  return (roundId) => counts.get(roundId) ?? NOTHING_HELD;
}

interface RoundRow extends Omit<RoundRecord, "codebook" | "phase" | "createdBy"> {
  readonly phase: string;
  readonly createdBy: Named | null;
  readonly codebookVersion: { readonly id: number; readonly number: number; readonly codebook: Named } | null;
}

function toRound({ codebookVersion, phase, createdBy, ...row }: RoundRow): RoundRecord {
  return {
    ...row,
    phase: ROUND_PHASES.find((one) => one === phase) ?? "main",
    createdBy: createdBy?.name ?? null,
    codebook:
      codebookVersion === null
        ? null
        : { ...codebookVersion.codebook, versionId: codebookVersion.id, version: codebookVersion.number },
  };
}
