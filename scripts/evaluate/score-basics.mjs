/**
 * A row of gold and what the product found for it.
 * @typedef {{ gold: Record<string, any>, found: Record<string, any> }} Scored
 *
 * A figure of a set; `detail` says more and has no floor.
 * @typedef {{ figure: string, value: number, detail?: Record<string, number> }} Figure
 */

/** Harmonic mean of precision and recall; 0 where both are. */
export function harmonicMean(/** @type {number} */ precision, /** @type {number} */ recall) {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/**
 * The chance that a true item gets a higher score than a false one, ties counting half (the area under the ROC curve).
 *
 * @param {readonly { score: number, isTrue: boolean }[]} items
 */
export function areaUnderCurve(items) {
  const sorted = [...items].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  let trueCount = 0;
  for (let first = 0; first < sorted.length;) {
    let last = first;
    while (last < sorted.length && sorted[last]?.score === sorted[first]?.score) last += 1;
    const rank = (first + last + 1) / 2;
    const inTie = sorted.slice(first, last).filter(({ isTrue }) => isTrue).length;
    rankSum += rank * inTie;
    trueCount += inTie;
    first = last;
  }
  const falseCount = items.length - trueCount;
  return (rankSum - (trueCount * (trueCount + 1)) / 2) / (trueCount * falseCount);
}

/**
 * F1 of yes-or-no answers.
 * @param {readonly { isSaid: boolean, isTrue: boolean }[]} items
 */
export function f1OfAnswers(items) {
  const said = items.filter(({ isSaid }) => isSaid).length;
  const wanted = items.filter(({ isTrue }) => isTrue).length;
  const right = items.filter(({ isSaid, isTrue }) => isSaid && isTrue).length;
  return harmonicMean(right / Math.max(1, said), right / Math.max(1, wanted));
}
