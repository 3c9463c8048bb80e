import type { Reader } from "./database";
import { CLAIMS_TASK } from "./viewer";

/** What a change did to people's marks. */
export interface MarksOfChange {
  /** Whose marks they are; null where the change was made without a coder. */
  readonly coderId: number | null;
  /** Whether the work that they belong to has been handed in since. */
  readonly isHandedIn: boolean;
}

const MARKS = ["Coding", "ClaimMention", "ClaimCheck", "Attribution"];

/**
 * The marks and the coding work that a change made, changed or took away; null where there are none. Marks are changed
 * by their own coder only, so that whose change it is says whose they are.
 */
export async function findMarksOfChange(reader: Reader, changeKey: string): Promise<MarksOfChange | null> {
  const change = await reader.change.findUnique({
    where: { key: changeKey },
    select: {
      coderId: true,
      rows: {
        where: { table: { in: [...MARKS, "Assignment"] } },
        select: { table: true, before: true, after: true },
      },
    },
  });
  if (change === null || change.rows.length === 0) return null;
  const marks = change.rows
    .filter(({ table }) => MARKS.includes(table))
    .map(({ before, after }) => JSON.parse(after ?? before ?? "{}") as Mark);
  const assignmentIds = marks.flatMap(({ assignmentId }) => assignmentId ?? []);
  const articleIds = marks.flatMap(({ articleId }) => articleId ?? []);
  const versionIds = marks.flatMap(({ versionId }) => versionId ?? []);
  const handedIn = await reader.assignment.count({
    where: {
      submittedAt: { not: null },
      OR: [
        { id: { in: assignmentIds } },
        {
          coderId: change.coderId ?? -1,
          task: CLAIMS_TASK,
          OR: [{ articleId: { in: articleIds } }, { article: { versions: { some: { id: { in: versionIds } } } } }],
        },
      ],
    },
  });
  return { coderId: change.coderId, isHandedIn: handedIn > 0 };
}

/** What a logged mark belongs to: a coding to its assignment, a mention to its article, a check to a version. */
interface Mark {
  readonly assignmentId?: number;
  readonly articleId?: number;
  readonly versionId?: number;
}
