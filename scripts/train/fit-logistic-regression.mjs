const MOST_STEPS = 20;
const CLOSE_ENOUGH = 1e-6;

/**
 * A logistic regression with an L2 penalty on all weights but the bias, by Newton's method on standardised columns.
 *
 * @param {readonly (readonly number[])[]} rows
 * @param {readonly boolean[]} answers
 * @param {{ penalty: number, scales: readonly number[] }} options `scales`: one a column; a smaller scale makes the
 *   same penalty weigh more on it
 * @returns {{ bias: number, weights: number[] }} in the units of `rows`
 */
export function fitLogisticRegression(rows, answers, { penalty, scales }) {
  const columns = scales.length;
  const means = scales.map((_, at) => rows.reduce((sum, row) => sum + row[at], 0) / rows.length);
  const spreads = scales.map((_, at) => {
    const variance = rows.reduce((sum, row) => sum + (row[at] - means[at]) ** 2, 0) / rows.length;
    return Math.sqrt(variance) + 1e-6;
  });
  const factors = scales.map((scale, at) => scale / spreads[at]);
  const inputs = rows.map((row) => {
    const scaled = new Float64Array(columns + 1);
    for (let at = 0; at < columns; at += 1) scaled[at] = (row[at] - means[at]) * factors[at];
    scaled[columns] = 1;
    return scaled;
  });
  const share = answers.filter(Boolean).length / answers.length;
  const weights = new Float64Array(columns + 1);
  weights[columns] = Math.log((share + 1e-3) / (1 - share + 1e-3));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const change = newtonStep(inputs, answers, weights, penalty);
    let largest = 0;
    for (let at = 0; at <= columns; at += 1) {
      weights[at] -= change[at];
      largest = Math.max(largest, Math.abs(change[at]));
    }
    if (largest < CLOSE_ENOUGH) break;
  }
  const plain = factors.map((factor, at) => weights[at] * factor);
  const bias = plain.reduce((sum, weight, at) => sum - weight * means[at], weights[columns]);
  return { bias, weights: plain };
}

function newtonStep(inputs, answers, weights, penalty) {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = Array.from({ length: size }, () => new Float64Array(size));
  for (const [place, input] of inputs.entries()) {
    let sum = 0;
    for (let at = 0; at < size; at += 1) sum += input[at] * weights[at];
    const chance = 1 / (1 + Math.exp(-sum));
    const error = chance - (answers[place] ? 1 : 0);
    const curvature = chance * (1 - chance);
    for (let at = 0; at < size; at += 1) {
      gradient[at] += error * input[at];
      const scaled = curvature * input[at];
      const row = hessian[at];
      for (let other = 0; other <= at; other += 1) row[other] += scaled * input[other];
    }
  }
  for (let at = 0; at < size; at += 1) {
    const held = at === size - 1 ? 1e-6 : penalty;
    gradient[at] += held * weights[at];
    hessian[at][at] += held;
  }
  return solveSymmetric(hessian, gradient);
}

/** Solves A x = b for a positive definite A, given by its lower triangle, by Cholesky's decomposition in place. */
function solveSymmetric(lower, right) {
  const size = right.length;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = lower[row][column];
      for (let at = 0; at < column; at += 1) sum -= lower[row][at] * lower[column][at];
      lower[row][column] = row === column ? Math.sqrt(sum) : sum / lower[column][column];
    }
  }
  const solution = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    for (let at = 0; at < row; at += 1) solution[row] -= lower[row][at] * solution[at];
    solution[row] /= lower[row][row];
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let at = row + 1; at < size; at += 1) solution[row] -= lower[at][row] * solution[at];
    solution[row] /= lower[row][row];
  }
  return solution;
}
