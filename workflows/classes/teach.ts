import { randomInt } from "node:crypto";
import {
  askForClassDoor,
  countOpenClassSessions,
  type ClassSessionRecord,
  deleteClassSessions,
  findClassSessionByCode,
  getClassSession,
  insertClassSession,
  listClassSessionsToDelete,
  putHandCounts,
  readClassDoor,
  showResponse,
  shutClassDoor,
  updateClassSession,
} from "@/db/classes";
import type { Transaction } from "@/db/database";
import { newKey } from "@/db/new-key";
import type { ClassMaterial } from "@/domain/classes/class-material";
import type { ClassPlan } from "@/domain/classes/class-plan";
import type { HandCount } from "@/domain/classes/class-results";
import { type ClassTurn, turn } from "@/domain/classes/class-state";
import { makeJoinCode } from "@/domain/classes/join-code";
import { dayOf, type Refusal, refuse, type WorkContext } from "../work-context";

/* What a teacher does with a class session. Nothing of it is logged, and nothing can be undone but by doing it again. */

type Answer = { readonly ok: true } | Refusal;

/** How long a session stays unless the teacher says otherwise. */
const DAYS_KEPT = 14;
const MOST_DAYS_KEPT = 60;

/** Makes a session; pupils can join once it is opened. */
export async function createClassSession(
  { database, now }: WorkContext,
  input: {
    readonly title: string;
    readonly plan: ClassPlan;
    readonly material: ClassMaterial;
    readonly daysKept?: number;
  },
): Promise<{ readonly ok: true; readonly key: string }> {
  const { title, plan, material, daysKept = DAYS_KEPT } = input;
  const createdAt = now();
  const key = newKey();
  await database.keepBooks(async (tx) => {
    await insertClassSession(tx, {
      key,
      joinCode: await drawJoinCode(tx),
      title,
      eventSlug: material.event.slug,
      plan,
      material,
      state: "planned",
      gate: 0,
      stage: "join",
      endsAt: null,
      secondsLeft: null,
      createdAt,
      deleteOn: dayOf(later(createdAt, Math.min(Math.max(1, daysKept), MOST_DAYS_KEPT) * 86_400)),
    });
  });
  return { ok: true, key };
}

async function drawJoinCode(tx: Transaction): Promise<string> {
  for (;;) {
    const code = makeJoinCode(() => randomInt(2 ** 32) / 2 ** 32);
    if ((await findClassSessionByCode(tx, code)) === null) return code;
  }
}

/**
 * Opens, starts, pauses, goes on or ends. Starting sets the clock to the minutes of what is open; pausing stops it. The
 * door stays open at the end, so that pupils get their results; it shuts by itself when no class has used it for a while.
 * @throws {NotFoundError}
 */
export async function turnClass(
  { database, now }: WorkContext,
  { key, by }: { readonly key: string; readonly by: ClassTurn },
): Promise<Answer> {
  return database.keepBooks(async (tx): Promise<Answer> => {
    const session = await getClassSession(tx, key);
    const state = turn(session.state, by);
    if (state === null) return refuse("not-now", SAID[by][session.state] ?? `That cannot be done now.`);
    await updateClassSession(tx, session.id, { state, ...clockAfter(session, by, now()) });
    return { ok: true };
  });
}

const SAID: Readonly<Record<ClassTurn, Readonly<Partial<Record<ClassSessionRecord["state"], string>>>>> = {
  open: { ended: "This class has ended. Make a new one." },
  start: { ended: "This class has ended. Make a new one.", running: "The class is at work already." },
  pause: { ended: "This class has ended.", paused: "The class is paused already." },
  resume: { running: "The class is at work already.", ended: "This class has ended. Make a new one." },
  end: { ended: "This class has ended already." },
};

function clockAfter(
  session: ClassSessionRecord,
  by: ClassTurn,
  now: string,
): Partial<Pick<ClassSessionRecord, "endsAt" | "secondsLeft" | "stage">> {
  switch (by) {
    case "open":
      return { stage: "join" };
    case "start":
      return { endsAt: later(now, minutesOpen(session.plan, session.gate) * 60), stage: "work" };
    case "pause":
      return { secondsLeft: session.endsAt === null ? null : secondsBetween(now, session.endsAt), endsAt: null };
    case "resume":
      return { endsAt: session.secondsLeft === null ? null : later(now, session.secondsLeft), secondsLeft: null };
    case "end":
      return { endsAt: null, secondsLeft: null };
  }
}

/** Minutes of the steps between the conversation that was left last and the next one. */
function minutesOpen(plan: ClassPlan, gate: number): number {
  let talks = 0;
  let minutes = 0;
  for (const { kind, minutes: of } of plan.steps) {
    if (kind === "talk") talks += 1;
    else if (talks === gate) minutes += of;
  }
  return minutes;
}

/** Goes past the conversation at which everybody waits, and sets the clock for what opens. @throws {NotFoundError} */
export async function openNextPart({ database, now }: WorkContext, { key }: { readonly key: string }): Promise<Answer> {
  return database.keepBooks(async (tx): Promise<Answer> => {
    const session = await getClassSession(tx, key);
    if (session.state !== "running") return refuse("not-now", "The class is not at work now.");
    const talks = session.plan.steps.filter(({ kind }) => kind === "talk").length;
    if (session.gate >= talks) return refuse("not-now", "That was the last part.");
    const gate = session.gate + 1;
    const minutes = minutesOpen(session.plan, gate);
    const endsAt = minutes === 0 ? null : later(now(), minutes * 60);
    await updateClassSession(tx, session.id, { gate, endsAt, stage: "work" });
    return { ok: true };
  });
}

/** Gives more time, from now or from the end that was set. @throws {NotFoundError} */
export async function extendClass(
  { database, now }: WorkContext,
  { key, minutes }: { readonly key: string; readonly minutes: number },
): Promise<Answer> {
  return database.keepBooks(async (tx): Promise<Answer> => {
    const session = await getClassSession(tx, key);
    if (session.state === "paused") {
      await updateClassSession(tx, session.id, { secondsLeft: (session.secondsLeft ?? 0) + minutes * 60 });
      return { ok: true };
    }
    if (session.state !== "running") return refuse("not-now", "The class is not at work now.");
    const from = session.endsAt !== null && session.endsAt > now() ? session.endsAt : now();
    await updateClassSession(tx, session.id, { endsAt: later(from, minutes * 60) });
    return { ok: true };
  });
}

/** What the stage shows, such as `join`, `work` or `reveal/mark/1`. @throws {NotFoundError} */
export async function showOnStage(
  { database }: WorkContext,
  { key, stage }: { readonly key: string; readonly stage: string },
): Promise<Answer> {
  return database.keepBooks(async (tx): Promise<Answer> => {
    const session = await getClassSession(tx, key);
    await updateClassSession(tx, session.id, { stage });
    return { ok: true };
  });
}

/** Puts counts by hand in the place of those that stand there. @throws {NotFoundError} */
export async function typeInCounts(
  { database }: WorkContext,
  { key, counts }: { readonly key: string; readonly counts: readonly HandCount[] },
): Promise<Answer> {
  return database.keepBooks(async (tx): Promise<Answer> => {
    const session = await getClassSession(tx, key);
    await putHandCounts(tx, session.id, counts);
    return { ok: true };
  });
}

/** Lets a pupil's words through to the stage, or takes them off it. @throws {NotFoundError} */
export async function letThrough(
  { database }: WorkContext,
  { key, response, isShown }: { readonly key: string; readonly response: number; readonly isShown: boolean },
): Promise<Answer> {
  return database.keepBooks(async (tx): Promise<Answer> => {
    const session = await getClassSession(tx, key);
    const changed = await showResponse(tx, { id: response, sessionId: session.id, isShown });
    return changed === 0
      ? refuse("not-there", "That answer is not there any more; its pupil has changed it.")
      : { ok: true };
  });
}

/** Asks for the class door at one of this machine's addresses. It listens a moment later, or says why it cannot. */
export async function openClassDoor(
  { database, now }: WorkContext,
  { address, port }: { readonly address: string; readonly port: number },
): Promise<Answer> {
  await database.keepBooks((tx) => askForClassDoor(tx, { address, port, askedAt: now() }));
  return { ok: true };
}

/** Shuts the door for all classes; their answers wait on the devices. */
export async function closeClassDoor({ database }: WorkContext): Promise<Answer> {
  await database.keepBooks(shutClassDoor);
  return { ok: true };
}

/** Deletes a session with everything that pupils did in it, down to its bytes in the file. @throws {NotFoundError} */
export async function deleteClassSession(
  { database }: WorkContext,
  { key }: { readonly key: string },
): Promise<{ readonly ok: true }> {
  await database.keepBooks(async (tx) => {
    const session = await getClassSession(tx, key);
    await deleteClassSessions(tx, [session.id]);
    if ((await countOpenClassSessions(tx)) === 0) await shutClassDoor(tx);
  });
  await database.forgetDeleted();
  return { ok: true };
}

/**
 * Deletes the sessions whose day has come; answers how many. The log is emptied in any case: whoever deleted one before
 * may have been in somebody's way, or have been killed between the two.
 */
export async function deleteDueClassSessions({ database, now }: WorkContext): Promise<number> {
  const today = dayOf(now());
  const isAnyDue = (await listClassSessionsToDelete(database.reader, today)).length > 0;
  const count = isAnyDue
    ? await database.keepBooks(async (tx) => deleteClassSessions(tx, await listClassSessionsToDelete(tx, today)))
    : 0;
  await database.forgetDeleted();
  return count;
}

/** The door, for whoever shows where it stands. */
export function findClassDoor({ database }: Pick<WorkContext, "database">) {
  return readClassDoor(database.reader);
}

function later(moment: string, seconds: number): string {
  return new Date(Date.parse(moment) + seconds * 1000).toISOString();
}

function secondsBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
}
