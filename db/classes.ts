import type { ClassAnswer } from "@/domain/classes/class-answers";
import type { ClassMaterial } from "@/domain/classes/class-material";
import type { ClassPlan } from "@/domain/classes/class-plan";
import type { HandCount, SeatedAnswer } from "@/domain/classes/class-results";
import { CLASS_STATES, type ClassState } from "@/domain/classes/class-state";
import type { Reader, Transaction } from "./database";
import { NotFoundError } from "./errors";

/*
 * The rows of class sessions. They are written by `keepBooks`, never logged and never part of a backup: no figure of the
 * workspace is made of them, and what is deleted here has to be gone.
 */

export interface ClassSessionRecord {
  readonly id: number;
  readonly key: string;
  /** As stored, `KELP47`. */
  readonly joinCode: string;
  readonly title: string;
  readonly eventSlug: string;
  readonly plan: ClassPlan;
  readonly material: ClassMaterial;
  readonly state: ClassState;
  /** How many conversations the teacher has gone past. */
  readonly gate: number;
  readonly stage: string;
  /** ISO moment, or null. */
  readonly endsAt: string | null;
  /** What was left of the time when it was paused. */
  readonly secondsLeft: number | null;
  readonly createdAt: string;
  /** ISO day. */
  readonly deleteOn: string;
}

interface SessionRow {
  readonly plan: string;
  readonly material: string;
  readonly state: string;
}

function toSession<Row extends SessionRow>(row: Row): Omit<Row, keyof SessionRow> & ClassSessionParts {
  const state = CLASS_STATES.find((known) => known === row.state);
  if (state === undefined) throw new Error(`unknown state of a class session: ${row.state}`);
  return { ...row, state, ...readParts(row) };
}

type ClassSessionParts = Pick<ClassSessionRecord, "plan" | "material" | "state">;

/** JSON that `insertClassSession` wrote. */
function readParts({ plan, material }: SessionRow): Pick<ClassSessionRecord, "plan" | "material"> {
  return { plan: JSON.parse(plan) as ClassPlan, material: JSON.parse(material) as ClassMaterial };
}

export async function insertClassSession(
  tx: Transaction,
  session: Omit<ClassSessionRecord, "id">,
): Promise<{ readonly id: number }> {
  const data = { ...session, plan: JSON.stringify(session.plan), material: JSON.stringify(session.material) };
  return tx.classSession.create({ data, select: { id: true } });
}

/** All sessions, the newest first. */
export async function listClassSessions(
  reader: Reader,
): Promise<readonly (ClassSessionRecord & { readonly joined: number })[]> {
  const rows = await reader.classSession.findMany({
    orderBy: { id: "desc" },
    include: { _count: { select: { participants: true } } },
  });
  return rows.map(({ _count, ...row }) => ({ ...toSession(row), joined: _count.participants }));
}

/** @throws {NotFoundError} */
export async function getClassSession(reader: Reader, key: string): Promise<ClassSessionRecord> {
  const row = await reader.classSession.findUnique({ where: { key } });
  if (row === null) throw new NotFoundError("class session", key);
  return toSession(row);
}

/** By the code on the stage, as stored; null where no session has it. */
export async function findClassSessionByCode(reader: Reader, joinCode: string): Promise<ClassSessionRecord | null> {
  const row = await reader.classSession.findUnique({ where: { joinCode } });
  return row === null ? null : toSession(row);
}

export async function updateClassSession(
  tx: Transaction,
  id: number,
  data: Partial<Pick<ClassSessionRecord, "state" | "gate" | "stage" | "endsAt" | "secondsLeft" | "deleteOn">>,
): Promise<void> {
  await tx.classSession.update({ where: { id }, data, select: { id: true } });
}

/** Deletes sessions with all that belongs to them; answers how many. What is left of their bytes: see `Database.forgetDeleted`. */
export async function deleteClassSessions(tx: Transaction, ids: readonly number[]): Promise<number> {
  return (await tx.classSession.deleteMany({ where: { id: { in: [...ids] } } })).count;
}

/** How many sessions pupils can join or work in. */
export async function countOpenClassSessions(reader: Reader): Promise<number> {
  return reader.classSession.count({ where: { state: { in: ["waiting", "running", "paused"] } } });
}

/** Sessions whose day has come. */
export async function listClassSessionsToDelete(reader: Reader, today: string): Promise<readonly number[]> {
  const rows = await reader.classSession.findMany({ where: { deleteOn: { lte: today } }, select: { id: true } });
  return rows.map(({ id }) => id);
}

// ------------------------------------------------------------------------------------------------- participants

export interface ClassParticipantRecord {
  readonly id: number;
  readonly sessionId: number;
  readonly nickname: string;
  readonly returnCode: string;
  /** From 0, in the order of joining. */
  readonly seat: number;
  readonly half: 0 | 1;
}

function toParticipant<Row extends { readonly half: number }>(row: Row): Omit<Row, "half"> & { readonly half: 0 | 1 } {
  return { ...row, half: row.half === 1 ? 1 : 0 };
}

/** Everybody in a session, by seat. */
export async function listParticipants(reader: Reader, sessionId: number): Promise<readonly ClassParticipantRecord[]> {
  const rows = await reader.classParticipant.findMany({ where: { sessionId }, orderBy: { seat: "asc" } });
  return rows.map(toParticipant);
}

export async function insertParticipant(
  tx: Transaction,
  participant: Omit<ClassParticipantRecord, "id">,
): Promise<ClassParticipantRecord> {
  return toParticipant(await tx.classParticipant.create({ data: participant }));
}

/** Who works in the browser with this cookie; null where nobody does (any more). */
export async function findParticipantByDevice(
  reader: Reader,
  sessionId: number,
  tokenHash: string,
): Promise<ClassParticipantRecord | null> {
  const row = await reader.classDevice.findUnique({ where: { tokenHash }, select: { participant: true } });
  return row === null || row.participant.sessionId !== sessionId ? null : toParticipant(row.participant);
}

export async function findParticipantByReturnCode(
  reader: Reader,
  sessionId: number,
  returnCode: string,
): Promise<ClassParticipantRecord | null> {
  const row = await reader.classParticipant.findUnique({ where: { sessionId_returnCode: { sessionId, returnCode } } });
  return row === null ? null : toParticipant(row);
}

export async function insertDevice(
  tx: Transaction,
  device: { readonly tokenHash: string; readonly participantId: number },
) {
  await tx.classDevice.create({ data: device, select: { tokenHash: true } });
}

export async function deleteDevice(tx: Transaction, tokenHash: string): Promise<void> {
  await tx.classDevice.deleteMany({ where: { tokenHash } });
}

// ---------------------------------------------------------------------------------------------------- responses

/** An answer on its way: `number` grows with every change of an item, on whichever device. */
export interface NumberedAnswer extends ClassAnswer {
  readonly number: number;
}

/**
 * Stores answers, each only where nothing newer stands there: what is sent twice is stored once, and what comes late
 * replaces nothing.
 */
export async function saveResponses(
  tx: Transaction,
  participantId: number,
  answers: readonly NumberedAnswer[],
): Promise<void> {
  // In one statement: a whole class hands in within two seconds, and each one waits for those before.
  await tx.$executeRaw`
    INSERT INTO "ClassResponse" ("participantId", "item", "value", "number", "isShown")
    SELECT ${participantId}, "value" ->> '$.item', "value" ->> '$.value', "value" ->> '$.number', 0
    FROM json_each(${JSON.stringify(answers)}) WHERE true ORDER BY "key"
    ON CONFLICT ("participantId", "item") DO UPDATE
    SET "value" = excluded."value", "number" = excluded."number", "isShown" = 0
    WHERE excluded."number" > "ClassResponse"."number"`;
}

/** What a pupil has answered, oldest first; with `items` of these alone. */
export async function listOwnResponses(
  reader: Reader,
  participantId: number,
  items?: readonly string[],
): Promise<readonly NumberedAnswer[]> {
  const select = { item: true, value: true, number: true } as const;
  const where = { participantId, ...(items === undefined ? {} : { item: { in: [...items] } }) };
  return reader.classResponse.findMany({ where, select, orderBy: { id: "asc" } });
}

/** A stored answer; results are made of these. */
export interface StoredAnswer extends SeatedAnswer {
  readonly id: number;
  readonly isShown: boolean;
}

/** All answers of a session that say something, by seat. */
export async function listResponses(reader: Reader, sessionId: number): Promise<readonly StoredAnswer[]> {
  const rows = await reader.classResponse.findMany({
    where: { participant: { sessionId }, value: { not: "" } },
    select: { id: true, item: true, value: true, isShown: true, participant: { select: { seat: true, half: true } } },
    orderBy: [{ participant: { seat: "asc" } }, { id: "asc" }],
  });
  return rows.map(({ participant, ...row }) => ({
    ...row,
    seat: participant.seat,
    half: participant.half === 1 ? 1 : 0,
  }));
}

/** Lets a pupil's words through to the stage, or takes them off it; only of this session. */
export async function showResponse(
  tx: Transaction,
  { id, sessionId, isShown }: { readonly id: number; readonly sessionId: number; readonly isShown: boolean },
): Promise<number> {
  return (await tx.classResponse.updateMany({ where: { id, participant: { sessionId } }, data: { isShown } })).count;
}

// ------------------------------------------------------------------------------------------------ counts by hand

export async function listHandCounts(reader: Reader, sessionId: number): Promise<readonly HandCount[]> {
  const select = { item: true, value: true, count: true } as const;
  return reader.classCount.findMany({ where: { sessionId }, select, orderBy: { id: "asc" } });
}

/** Puts counts in the place of those that stand there; a count of 0 takes one away. */
export async function putHandCounts(tx: Transaction, sessionId: number, counts: readonly HandCount[]): Promise<void> {
  for (const { item, value, count } of counts) {
    const where = { sessionId_item_value: { sessionId, item, value } };
    if (count === 0) await tx.classCount.deleteMany({ where: { sessionId, item, value } });
    else await tx.classCount.upsert({ where, create: { sessionId, item, value, count }, update: { count } });
  }
}

// ---------------------------------------------------------------------------------------------------- the door

export interface ClassDoorRecord {
  readonly address: string;
  readonly port: number;
  readonly askedAt: string;
  /** Since when it listens; null while it does not (yet). */
  readonly listeningAt: string | null;
  /** Why it does not, for people; null where nothing is wrong. */
  readonly problem: string | null;
  /** How many other devices have reached it. */
  readonly reached: number;
}

const THE_DOOR = 1;

/** The door while somebody wants it open; null: it is to be shut. */
export async function readClassDoor(reader: Reader): Promise<ClassDoorRecord | null> {
  const select = { address: true, port: true, askedAt: true, listeningAt: true, problem: true, reached: true } as const;
  return reader.classDoor.findUnique({ where: { id: THE_DOOR }, select });
}

/** Asks for the door at an address, instead of wherever it is. */
export async function askForClassDoor(
  tx: Transaction,
  door: Pick<ClassDoorRecord, "address" | "port" | "askedAt">,
): Promise<void> {
  const data = { ...door, listeningAt: null, problem: null, reached: 0 };
  await tx.classDoor.upsert({ where: { id: THE_DOOR }, create: { id: THE_DOOR, ...data }, update: data });
}

/** What became of the door; where it was shut meanwhile, nothing. */
export async function reportClassDoor(
  tx: Transaction,
  report: Partial<Pick<ClassDoorRecord, "listeningAt" | "problem" | "reached">>,
): Promise<void> {
  await tx.classDoor.updateMany({ where: { id: THE_DOOR }, data: report });
}

export async function shutClassDoor(tx: Transaction): Promise<void> {
  await tx.classDoor.deleteMany({ where: { id: THE_DOOR } });
}
