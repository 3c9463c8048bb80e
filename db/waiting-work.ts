import type { Reader } from "./database";
import { Prisma } from "./generated/client";
import { listHiddenDecisions } from "./review-suggestions";
import type { Viewer } from "./viewer";

/** Beyond so many, counting tells nobody anything more. */
export const COUNTED_UP_TO = 1_000;

export interface WaitingWork {
  /** Undecided suggestions of claims, frames and attributions; `COUNTED_UP_TO` and one more: there are more. */
  readonly suggestions: number;
  /** Work that the viewer has begun and not finished; the same. */
  readonly openWork: number;
}

/** How much waits for a decision, and for this viewer to finish. Counts no further than anybody wants to read. */
export async function countWaitingWork(reader: Reader, viewer: Viewer): Promise<WaitingWork> {
  const { coderId } = viewer;
  const most = COUNTED_UP_TO + 1;
  const count = async (rows: Prisma.Sql) => {
    const [counted] = await reader.$queryRaw<{ count: bigint | number }[]>`
      SELECT COUNT(*) AS "count" FROM (${rows} LIMIT ${most})`;
    return Number(counted?.count ?? 0);
  };
  const [open, hidden, openWork] = await Promise.all([
    count(Prisma.sql`
      SELECT 1 FROM "Suggestion" WHERE "kind" IN ('claim', 'frame', 'attribution') AND "state" = 'open'`),
    listHiddenDecisions(reader, viewer),
    coderId === null
      ? 0
      : count(Prisma.sql`
          SELECT 1 FROM "Assignment" work JOIN "Article" article ON article."id" = work."articleId"
          WHERE work."coderId" = ${coderId} AND work."submittedAt" IS NULL
            AND work."phase" <> 'adjudication' AND article."stagedInId" IS NULL`),
  ]);
  return { suggestions: Math.min(open + hidden.length, most), openWork };
}
