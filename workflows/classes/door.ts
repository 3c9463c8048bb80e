import {
  type ClassDoorRecord,
  countOpenClassSessions,
  findClassSessionByCode,
  readClassDoor,
  reportClassDoor,
  shutClassDoor,
} from "@/db/classes";
import { openDatabase } from "@/db/database";
import { readJoinCode } from "@/domain/classes/join-code";
import type { WorkContext } from "../work-context";
import { type Environment, findPlace } from "../workspace-place";
import { findPupil } from "./pupil";

/**
 * Opens the workspace for the door. It has been prepared by whoever asked for the door in it, and what preparing loads
 * (codebooks, migrations) would be 50 MB that a laptop in class does not need.
 *
 * @throws {WorkspaceError} a setting cannot be used
 */
export async function openForDoor(
  environment: Environment,
): Promise<{ readonly context: WorkContext; close(): Promise<void> }> {
  const database = await openDatabase(findPlace(environment).file);
  return {
    context: { database, coderId: null, now: () => new Date().toISOString() },
    close: () => database.close(),
  };
}

/** What became of a door. */
export type DoorReport = Partial<Pick<ClassDoorRecord, "listeningAt" | "problem" | "reached">>;

/** Writes down what became of the door that was asked for at `askedAt`; where another is wanted meanwhile, nothing. */
export async function reportDoor(
  { database }: Pick<WorkContext, "database">,
  { askedAt, report }: { readonly askedAt: string; readonly report: DoorReport },
): Promise<void> {
  await database.keepBooks(async (tx) => {
    if ((await readClassDoor(tx))?.askedAt === askedAt) await reportClassDoor(tx, report);
  });
}

/** Whether any class is at the door: waits, works or is paused. */
export async function isDoorInUse({ database }: Pick<WorkContext, "database">): Promise<boolean> {
  return (await countOpenClassSessions(database.reader)) > 0;
}

/** Shuts the door that was asked for at `askedAt`, because no class uses it; another one stays. */
export async function shutUnusedDoor({ database }: Pick<WorkContext, "database">, askedAt: string): Promise<void> {
  await database.keepBooks(async (tx) => {
    if ((await readClassDoor(tx))?.askedAt === askedAt && (await countOpenClassSessions(tx)) === 0)
      await shutClassDoor(tx);
  });
}

/**
 * The session in which this browser is somebody already, by the code that is being joined with; null where it is nobody.
 * Scanning the code a second time leads back instead of making a second pupil.
 */
export async function findJoinedSession(
  context: Pick<WorkContext, "database">,
  { code, token }: { readonly code: string; readonly token: string },
): Promise<string | null> {
  const session = await findClassSessionByCode(context.database.reader, readJoinCode(code));
  if (session === null) return null;
  const pupil = await findPupil(context, { key: session.key, token });
  return pupil === null ? null : session.key;
}
