import type { Database } from "@/db/database";
import type { Theirs } from "@/domain/marks/seen-coding";
import type { Role } from "@/domain/permissions/permissions";

/** What every workflow works with: the database, who is at work, and the clock. */
export interface WorkContext {
  readonly database: Database;
  /** The chosen coder, or null where nobody has been chosen. */
  readonly coderId: number | null;
  /** What they may do; left out for the local owner and the command line. */
  readonly role?: Role;
  /** The key that its change is recorded under, so that the same work sent twice is done once (save-mark.ts). */
  readonly changeKey?: string;
  /** ISO moment in UTC. */
  now(): string;
}

/** An expected refusal: what is wrong, for people, with the value and the way out. Nothing has been changed. */
export interface Refusal<Reason extends string = string> {
  readonly ok: false;
  readonly reason: Reason;
  readonly message: string;
  /** What stands in the way, where the same coder put it there from another tab or device. */
  readonly theirs?: Theirs;
}

/** What an action that can be taken back answers. */
export interface Done {
  readonly ok: true;
  /** Key of the change, for undo; null where nothing had to change. */
  readonly changeKey: string | null;
  /** What happened, as the undo bar says it. */
  readonly summary: string;
}

export function refuse<Reason extends string>(reason: Reason, message: string): Refusal<Reason> {
  return { ok: false, reason, message };
}

/** ISO day of a moment. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Carries a refusal out of a transaction, so that nothing of it is kept. */
class RefusedInside extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** Gives up inside `orRefusal`: the transaction is rolled back and the refusal becomes the answer. */
export function giveUp(refusal: Refusal): never {
  throw new RefusedInside(refusal);
}

/** Runs work that may give up from within a transaction. */
export async function orRefusal<Result>(work: () => Promise<Result>): Promise<Result | Refusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RefusedInside) return error.refusal;
    throw error;
  }
}
