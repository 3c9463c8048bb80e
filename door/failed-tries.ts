import { RateLimiterMemory } from "rate-limiter-flexible";

/** Counts codes that were wrong. One that is right counts nothing, so that a whole school may come from one address. */
export interface FailedTries {
  /** After how many seconds this address may try again; null: now. */
  waitFor(address: string): Promise<number | null>;
  /** Notes that a code from this address was wrong. */
  note(address: string): Promise<void>;
}

const SECONDS = 600;
/** A pupil who misreads is wrong twice or thrice; of 4,018 codes to join and 10,000 to return, sixty guesses find none. */
const MOST_FROM_ONE = 60;
const MOST_FROM_ALL = 600;
const EVERYBODY = "everybody";

/** In memory: nothing about who tried outlives the door. */
export function countFailedTries(): FailedTries {
  const one = new RateLimiterMemory({ points: MOST_FROM_ONE, duration: SECONDS });
  const all = new RateLimiterMemory({ points: MOST_FROM_ALL, duration: SECONDS });
  return {
    async waitFor(address) {
      const [own, everybody] = await Promise.all([one.get(address), all.get(EVERYBODY)]);
      const full = [own, everybody].filter((tries) => tries !== null && tries.remainingPoints <= 0);
      if (full.length === 0) return null;
      return Math.max(...full.map((tries) => Math.ceil((tries?.msBeforeNext ?? 0) / 1000)));
    },
    async note(address) {
      // What is over the limit is rejected, and has been counted.
      await Promise.allSettled([one.consume(address), all.consume(EVERYBODY)]);
    },
  };
}
