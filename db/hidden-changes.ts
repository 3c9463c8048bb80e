import type { Reader } from "./database";
import { CLAIMS_TASK, type Viewer } from "./viewer";

/**
 * Changes that show what others did on the viewer's open work: their marks and claim checks, what was decided
 * between them, and that they began or finished. Marks that are gone by now count as well: the log still tells of them. Reads every mark in the log, so it
 * asks only for a viewer who has open work.
 */
export async function listHiddenChanges(reader: Reader, { coderId }: Viewer): Promise<readonly number[]> {
  if (coderId === null) return [];
  if ((await reader.assignment.count({ where: { coderId, submittedAt: null, phase: { not: "adjudication" } } })) === 0)
    return [];
  const rows = await reader.$queryRaw<{ changeId: bigint | number }[]>`
    WITH
      "mine" AS (SELECT "articleId", "task" FROM "Assignment" WHERE "coderId" = ${coderId} AND "submittedAt" IS NULL AND "phase" <> 'adjudication'),
      "logged" AS MATERIALIZED (
        SELECT "changeId", "table", "rowKey", COALESCE("after", "before") AS "row" FROM "ChangeRow"
        WHERE "table" IN ('Assignment', 'Coding', 'Decision', 'ClaimMention', 'ClaimCheck', 'Attribution', 'Suggestion')
      ),
      "theirs" AS (
        SELECT a."id" AS "id" FROM "Assignment" a JOIN "mine" USING ("articleId", "task") WHERE a."coderId" <> ${coderId}
        UNION
        SELECT json_extract("rowKey", '$.id') FROM "logged"
        WHERE "table" = 'Assignment' AND json_extract("row", '$.coderId') <> ${coderId}
          AND EXISTS (
            SELECT 1 FROM "mine" m
            WHERE m."articleId" = json_extract("row", '$.articleId') AND m."task" = json_extract("row", '$.task')
          )
      ),
      "articles" AS (SELECT "articleId" FROM "mine" WHERE "task" = ${CLAIMS_TASK})
    SELECT DISTINCT "changeId" FROM "logged" WHERE CASE "table"
      WHEN 'Assignment' THEN json_extract("rowKey", '$.id') IN (SELECT "id" FROM "theirs")
      WHEN 'Coding' THEN json_extract("row", '$.assignmentId') IN (SELECT "id" FROM "theirs")
      WHEN 'Decision' THEN json_extract("row", '$.assignmentId') IN (SELECT "id" FROM "theirs")
      WHEN 'Suggestion' THEN json_extract("row", '$.decidedById') <> ${coderId}
        AND json_extract("row", '$.articleId') IN (SELECT "articleId" FROM "mine")
      WHEN 'ClaimCheck' THEN json_extract("row", '$.coderId') <> ${coderId} AND json_extract("row", '$.versionId') IN (
        SELECT v."id" FROM "ArticleVersion" v JOIN "articles" USING ("articleId"))
      ELSE json_extract("row", '$.coderId') <> ${coderId}
        AND json_extract("row", '$.articleId') IN (SELECT "articleId" FROM "articles")
      END`;
  return rows.map(({ changeId }) => Number(changeId));
}
