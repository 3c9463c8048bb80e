import { createHash, randomBytes, randomInt } from "node:crypto";
import {
  type ClassParticipantRecord,
  type ClassSessionRecord,
  deleteDevice,
  findClassSessionByCode,
  findParticipantByDevice,
  findParticipantByReturnCode,
  getClassSession,
  insertDevice,
  insertParticipant,
  listOwnResponses,
  listParticipants,
  type NumberedAnswer,
  saveResponses,
} from "@/db/classes";
import type { Reader } from "@/db/database";
import { NotFoundError } from "@/db/errors";
import { isPossible } from "@/domain/classes/class-answers";
import { openScreens, screensOf } from "@/domain/classes/class-screens";
import { readJoinCode, showJoinCode } from "@/domain/classes/join-code";
import { drawNickname, drawReturnCode } from "@/domain/classes/nicknames";
import { type Refusal, refuse, type WorkContext } from "../work-context";

/*
 * What happens at the class door. A pupil is a nickname and a return code that were drawn, and a browser is the hash of a
 * cookie: nothing of a person is asked for, and no time is kept.
 */

export interface Joined {
  readonly ok: true;
  readonly sessionKey: string;
  readonly participant: ClassParticipantRecord;
  /** For the browser's cookie; only its hash is stored. */
  readonly token: string;
}

const UNKNOWN_CODE = "unknown-code";

/** More than any class, and far fewer than there are nicknames. */
export const MOST_PARTICIPANTS = 200;

/** Lets a browser into the session with this code, as somebody new. */
export async function joinClass(
  { database }: WorkContext,
  input: { readonly code: string },
): Promise<Joined | Refusal> {
  return database.keepBooks(async (tx) => {
    const session = await findClassSessionByCode(tx, readJoinCode(input.code));
    if (session === null || session.state === "planned" || session.state === "ended") return refuseCode(input.code);
    const present = await listParticipants(tx, session.id);
    if (present.length >= MOST_PARTICIPANTS) {
      return refuse("full", `This class has ${MOST_PARTICIPANTS} places, and all are taken. Tell your teacher.`);
    }
    const participant = await insertParticipant(tx, {
      sessionId: session.id,
      nickname: drawNickname(new Set(present.map(({ nickname }) => nickname)), random),
      returnCode: drawReturnCode(new Set(present.map(({ returnCode }) => returnCode)), random),
      seat: present.length,
      half: halfFor(present),
    });
    const token = makeToken();
    await insertDevice(tx, { tokenHash: hashToken(token), participantId: participant.id });
    return { ok: true, sessionKey: session.key, participant, token };
  });
}

/** Lets somebody go on in another browser. An ended session can still be looked at with the code of its pupil. */
export async function returnToClass(
  { database }: WorkContext,
  input: { readonly code: string; readonly returnCode: string },
): Promise<Joined | Refusal> {
  return database.keepBooks(async (tx) => {
    const session = await findClassSessionByCode(tx, readJoinCode(input.code));
    if (session === null || session.state === "planned") return refuseCode(input.code);
    const participant = await findParticipantByReturnCode(tx, session.id, input.returnCode.trim());
    if (participant === null) {
      const said = input.returnCode.trim().slice(0, 12);
      return refuse(
        "unknown-return-code",
        `Nobody in this class has the return code “${said}”. It has four digits and stands at the top of your screen. If it is lost, join anew.`,
      );
    }
    const token = makeToken();
    await insertDevice(tx, { tokenHash: hashToken(token), participantId: participant.id });
    return { ok: true, sessionKey: session.key, participant, token };
  });
}

/** “Not me”: the browser forgets its pupil, whose answers stay. */
export async function leaveDevice({ database }: WorkContext, token: string): Promise<void> {
  await database.keepBooks((tx) => deleteDevice(tx, hashToken(token)));
}

export interface Pupil {
  readonly session: ClassSessionRecord;
  readonly participant: ClassParticipantRecord;
  readonly answers: readonly NumberedAnswer[];
}

/** Who works in this browser, and what they have answered; null where nobody does, or there is no such session. */
export async function findPupil(
  { database: { reader } }: Pick<WorkContext, "database">,
  browser: { readonly key: string; readonly token: string },
): Promise<Pupil | null> {
  const found = await findInClass(reader, browser);
  return found === null ? null : { ...found, answers: await listOwnResponses(reader, found.participant.id) };
}

async function findInClass(
  reader: Reader,
  { key, token }: { readonly key: string; readonly token: string },
): Promise<Omit<Pupil, "answers"> | null> {
  try {
    const session = await getClassSession(reader, key);
    const participant = await findParticipantByDevice(reader, session.id, hashToken(token));
    return participant === null ? null : { session, participant };
  } catch (error) {
    if (error instanceof NotFoundError) return null;
    throw error;
  }
}

export type SavedAnswers =
  | {
      readonly ok: true;
      /** What is stored for the items that were sent, as it stands now. */
      readonly stored: readonly NumberedAnswer[];
    }
  | Refusal<"nobody" | "paused" | "ended" | "impossible">;

/**
 * Stores what a browser sends, as often as it sends it: each item once, the newest of it. One that cannot be refuses the
 * whole, which only a changed program sends. While the teacher has paused, nothing is taken; the browser keeps it.
 */
export async function saveClassAnswers(
  { database }: WorkContext,
  input: { readonly key: string; readonly token: string; readonly answers: readonly NumberedAnswer[] },
): Promise<SavedAnswers> {
  return database.keepBooks(async (tx): Promise<SavedAnswers> => {
    const pupil = await findInClass(tx, input);
    if (pupil === null) return refuse("nobody", "This browser is in no class any more. Join again.");
    const { session, participant } = pupil;
    if (session.state === "paused") return refuse("paused", "Your teacher has paused the class. Your answers wait.");
    if (session.state === "ended") return refuse("ended", "The class has ended; what came before counts.");
    const open = openScreens(screensOf(session.plan, session.material, seatOf(participant)), session.gate);
    const strange = input.answers.find((one) => !isPossible(one, open, session.material, session.plan.freeText));
    if (session.state !== "running" || strange !== undefined) {
      return refuse("impossible", `This cannot be answered now: “${strange?.item ?? input.answers[0]?.item ?? ""}”.`);
    }
    await saveResponses(tx, participant.id, input.answers);
    const items = input.answers.map(({ item }) => item);
    return { ok: true, stored: await listOwnResponses(tx, participant.id, items) };
  });
}

/** What the pupil was dealt. */
export function seatOf({ seat, half }: ClassParticipantRecord) {
  return { number: seat, half };
}

function refuseCode(typed: string): Refusal {
  const code = showJoinCode(readJoinCode(typed)).trim();
  return refuse(
    UNKNOWN_CODE,
    `No class is open with the code “${code}”. It is on the screen in front: four letters and two digits.`,
  );
}

/** By chance, as long as neither half is more than one ahead of the other: the second of a pair gets what is left. */
function halfFor(present: readonly ClassParticipantRecord[]): 0 | 1 {
  const inSecond = present.filter(({ half }) => half === 1).length;
  const inFirst = present.length - inSecond;
  if (inFirst !== inSecond) return inFirst < inSecond ? 0 : 1;
  return randomInt(2) === 1 ? 1 : 0;
}

/** The system's randomness, as a number from 0 up to 1: whoever knows one code must not foretell the next. */
function random(): number {
  return randomInt(2 ** 32) / 2 ** 32;
}

function makeToken(): string {
  return randomBytes(16).toString("hex");
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
