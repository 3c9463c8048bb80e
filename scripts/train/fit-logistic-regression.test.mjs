import { expect, test } from "vitest";
import { fitLogisticRegression } from "./fit-logistic-regression.mjs";

const rows = Array.from({ length: 40 }, (_, index) => [index, (index * 7) % 5]);
const answers = rows.map(([first], index) => (index % 10 === 0 ? first < 20 : first >= 20));

test("What goes with the answer gets the weight, and what does not gets little", () => {
  const { bias, weights } = fitLogisticRegression(rows, answers, { penalty: 1, scales: [1, 1] });
  expect(weights[0]).toBeGreaterThan(0);
  const chanceAt = (row) => 1 / (1 + Math.exp(-(bias + row[0] * weights[0] + row[1] * weights[1])));
  expect(chanceAt([39, 2])).toBeGreaterThan(0.5);
  expect(chanceAt([0, 2])).toBeLessThan(0.5);
});

test("Without a penalty on the bias, predicted and real shares agree", () => {
  const { bias, weights } = fitLogisticRegression(rows, answers, { penalty: 5, scales: [1, 1] });
  const sum = rows.reduce((total, [a, b]) => total + 1 / (1 + Math.exp(-(bias + a * weights[0] + b * weights[1]))), 0);
  expect(sum).toBeCloseTo(answers.filter(Boolean).length, 3);
});

test("A heavier penalty, or a smaller scale, brings weights closer to zero", () => {
  const weightWith = (penalty, scale) =>
    Math.abs(fitLogisticRegression(rows, answers, { penalty, scales: [scale, 1] }).weights[0]);
  expect(weightWith(30, 1)).toBeLessThan(weightWith(1, 1));
  expect(weightWith(30, 0.3)).toBeLessThan(weightWith(30, 1));
});
