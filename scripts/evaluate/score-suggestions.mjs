import { areaUnderCurve, f1OfAnswers, harmonicMean } from "./score-basics.mjs";

/**
 * @typedef {import("./score-basics.mjs").Scored} Scored
 * @typedef {import("./score-basics.mjs").Figure} Figure
 */

/**
 * Means over the five generic frames: area under the curve of the scores, F1 of what is suggested.
 * @param {readonly Scored[]} rows @returns {Figure[]}
 */
export function scoreFraming(rows) {
  const codes = [...new Set(rows.flatMap(({ gold }) => gold.frames))].sort();
  const perCode = codes.map((code) => {
    const items = rows.map(({ gold, found }) => {
      const frames = found.frames?.["five-generic-frames"] ?? [];
      const frame = frames.find((/** @type {{ code: string }} */ one) => one.code === code);
      return {
        score: frame?.score ?? 0,
        isSaid: frame?.suggested === true,
        isTrue: gold.frames.includes(code),
      };
    });
    return { code, area: areaUnderCurve(items), f1: f1OfAnswers(items) };
  });
  const mean = (/** @type {"area" | "f1"} */ of) => perCode.reduce((sum, one) => sum + one[of], 0) / perCode.length;
  return [
    {
      figure: "macro AUC",
      value: mean("area"),
      detail: Object.fromEntries(perCode.map(({ code, area }) => [code, area])),
    },
    { figure: "macro F1", value: mean("f1"), detail: Object.fromEntries(perCode.map(({ code, f1 }) => [code, f1])) },
  ];
}

/**
 * Area under the curve of the sentences' scores, and F1 of the words, counted once a sentence.
 * @param {readonly Scored[]} rows @returns {Figure[]}
 */
export function scoreChargedWords(rows) {
  let [right, said, wanted] = [0, 0, 0];
  for (const { gold, found } of rows) {
    const marked = new Set(
      (found.loadedLanguage ?? []).flatMap((/** @type {{ start: number, end: number }} */ { start, end }) =>
        wordsOf(gold.text.slice(start, end)),
      ),
    );
    const marks = new Set(gold.words.flatMap(wordsOf));
    right += [...marked].filter((word) => marks.has(word)).length;
    said += marked.size;
    wanted += marks.size;
  }
  const precision = right / Math.max(1, said);
  const recall = right / Math.max(1, wanted);
  const items = rows.map(({ gold, found }) => ({ score: found.loadedLanguageScore ?? 0, isTrue: gold.biased }));
  return [
    { figure: "AUC", value: areaUnderCurve(items) },
    { figure: "word F1", value: harmonicMean(precision, recall), detail: { precision, recall } },
  ];
}

/**
 * BCubed precision, recall and F1 of groups (Bagga and Baldwin 1998).
 * @param {readonly Scored[]} rows @returns {Figure[]}
 */
export function scoreGroups(rows) {
  const both = (/** @type {Scored} */ { gold, found }) => `${gold.event}\t${found.event}`;
  const inEvent = countBy(rows, ({ gold }) => String(gold.event));
  const inGroup = countBy(rows, ({ found }) => String(found.event));
  const inBoth = countBy(rows, both);
  const mean = (/** @type {(row: Scored) => number} */ share) =>
    rows.reduce((sum, row) => sum + share(row), 0) / rows.length;
  const precision = mean((row) => (inBoth.get(both(row)) ?? 0) / (inGroup.get(String(row.found.event)) ?? 1));
  const recall = mean((row) => (inBoth.get(both(row)) ?? 0) / (inEvent.get(String(row.gold.event)) ?? 1));
  return [{ figure: "BCubed F1", value: harmonicMean(precision, recall), detail: { precision, recall } }];
}

/**
 * @param {readonly Scored[]} rows
 * @param {(row: Scored) => string} keyOf
 */
function countBy(rows, keyOf) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
}

function wordsOf(/** @type {string} */ text) {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
