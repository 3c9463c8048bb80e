import type { ClaimMatrix, ComparedArticle, ComparedColumn, Finding } from "./comparison";
import { findAllSay } from "./find-all-say";
import { findDifferOn } from "./find-differ-on";
import { findLeavesOut } from "./find-leaves-out";

/**
 * The three findings of the overview: what all say, what they differ on, what one leaves out. Each opens a claim's row,
 * or says honestly why there is nothing to open. They speak of these articles only, describe and never judge.
 */
export function findFindings(
  matrix: ClaimMatrix,
  articles: readonly ComparedArticle[],
  columns: readonly ComparedColumn[],
): readonly Finding[] {
  const obstacle = findObstacle(matrix, articles.length);
  if (obstacle !== null) {
    const kinds = ["all-say", "differ-on", "leaves-out"] as const;
    return kinds.map((kind) => ({ kind, sentence: obstacle.sentence, note: obstacle.note, claim: null, column: null }));
  }
  return [findAllSay(matrix, articles.length), findDifferOn(matrix, articles.length), findLeavesOut(matrix, columns)];
}

/** Why nothing can be found at all, if that is so. */
function findObstacle(matrix: ClaimMatrix, articleCount: number): Pick<Finding, "sentence" | "note"> | null {
  if (articleCount === 0) return { sentence: "No articles yet.", note: "Add two to compare them." };
  if (matrix.rows.length === 0) {
    return { sentence: "No claims of fact yet.", note: "Draw them from each article; then see who says what." };
  }
  if (articleCount === 1) return { sentence: "Only one article: nothing to compare yet.", note: "Add another one." };
  return null;
}
