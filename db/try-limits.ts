import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { Database, Transaction } from "./database";

/** How often something may be tried in vain. */
export interface TryLimit {
  /** Of the counters; no two limits share one. */
  readonly name: string;
  readonly tries: number;
  /** How long a try counts. */
  readonly seconds: number;
}

/**
 * Counts a try before it is made, so that many at once cannot all pass. Answers null, or after how many seconds the next
 * one is let through. The counters lie in our own database: they outlive a restart, and nothing that a visitor sends is
 * part of their keys.
 *
 * @param of what is tried: a name to sign in with, or a fixed word for everybody together
 */
export async function countTry(database: Database, limit: TryLimit, of: string): Promise<number | null> {
  return database.keepBooks(async (tx) => {
    // Nobody cleans up otherwise; the table holds what was tried lately.
    await tx.rateLimit.deleteMany({ where: { expire: { lte: new Date() } } });
    try {
      await limiterOn(tx, limit).consume(of);
      return null;
    } catch (refused) {
      // Answered, not thrown: the try has to be counted.
      if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000);
      throw refused;
    }
  });
}

/** After a try that was right, those before it count no more. */
export async function forgetTries(database: Database, limit: TryLimit, of: string): Promise<void> {
  await database.keepBooks((tx) => limiterOn(tx, limit).delete(of));
}

/** The limiter writes through the transaction that it is given, as everything else does. */
function limiterOn(tx: Transaction, { name, tries, seconds }: TryLimit): RateLimiterPrisma {
  return new RateLimiterPrisma({
    storeClient: tx,
    tableName: "rateLimit",
    keyPrefix: name,
    points: tries,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
}
