import { harmonicMean } from "./score-basics.mjs";

/**
 * @typedef {import("./score-basics.mjs").Scored} Scored
 * @typedef {import("./score-basics.mjs").Figure} Figure
 */

/**
 * Wanted and unwanted pieces of text, counted over all pages; white space counts as one space.
 * @param {readonly Scored[]} rows @returns {Figure[]}
 */
export function scoreSegments(rows) {
  let [hits, misses, intruders] = [0, 0, 0];
  for (const { gold, found } of rows) {
    const text = squash(found.body);
    for (const piece of gold.with ?? []) {
      if (text.includes(squash(piece))) hits += 1;
      else misses += 1;
    }
    for (const piece of gold.without ?? []) if (text.includes(squash(piece))) intruders += 1;
  }
  const precision = hits / Math.max(1, hits + intruders);
  const recall = hits / Math.max(1, hits + misses);
  return [{ figure: "F1", value: harmonicMean(precision, recall), detail: { precision, recall } }];
}

/**
 * The pieces that were lost and those that were kept, for a person to read.
 * @param {readonly Scored[]} rows
 */
export function listWrongSegments(rows) {
  return rows.flatMap(({ gold, found }) => {
    const text = squash(found.body);
    const lost = (gold.with ?? []).filter((/** @type {string} */ piece) => !text.includes(squash(piece)));
    const kept = (gold.without ?? []).filter((/** @type {string} */ piece) => text.includes(squash(piece)));
    const line = (/** @type {string} */ word) => (/** @type {string} */ piece) =>
      `${word}  ${gold.id}  ${squash(piece).slice(0, 100)}`;
    return [...lost.map(line("lost")), ...kept.map(line("kept"))];
  });
}

/**
 * Mean over pages of precision and recall of four-word shingles.
 * @param {readonly Scored[]} rows @returns {Figure[]}
 */
export function scoreBody(rows) {
  let [precision, recall] = [0, 0];
  for (const { gold, found } of rows) {
    const wanted = shingles(gold.body);
    const given = shingles(found.body);
    const both = [...wanted].reduce((sum, [shingle, count]) => sum + Math.min(count, given.get(shingle) ?? 0), 0);
    const empty = wanted.size === 0 ? 1 : 0;
    precision += given.size === 0 ? empty : both / total(given);
    recall += wanted.size === 0 ? 1 : both / total(wanted);
  }
  precision /= rows.length;
  recall /= rows.length;
  return [{ figure: "F1", value: harmonicMean(precision, recall), detail: { precision, recall } }];
}

/**
 * Share right of the pages whose gold has the field.
 * @param {readonly Scored[]} rows @returns {Figure[]}
 */
export function scoreMetadata(rows) {
  const same = (/** @type {string} */ a, /** @type {string | null} */ b) => plain(a) === plain(b ?? "");
  const sameDay = (/** @type {string} */ a, /** @type {string | null} */ b) =>
    a.slice(0, 10) === (b ?? "").slice(0, 10);
  const fields = [
    { figure: "title", wanted: "title", given: "title", isRight: same },
    { figure: "author", wanted: "author", given: "author", isRight: same },
    { figure: "date", wanted: "date", given: "publishedAt", isRight: sameDay },
  ];
  return fields.flatMap(({ figure, wanted, given, isRight }) => {
    const known = rows.filter(({ gold }) => gold[wanted]);
    if (known.length === 0) return [];
    const right = known.filter(({ gold, found }) => isRight(gold[wanted], found[given])).length;
    return [{ figure, value: right / known.length, detail: { pages: known.length } }];
  });
}

/**
 * Share of exact days of all pages, and of those on which a day is given.
 * @param {readonly Scored[]} rows @returns {Figure[]}
 */
export function scoreDates(rows) {
  const given = rows.filter(({ found }) => found.publishedAt != null);
  const right = given.filter(({ gold, found }) => found.publishedAt.slice(0, 10) === gold.date).length;
  return [
    { figure: "exact day", value: right / rows.length, detail: { rightWhereGiven: right / Math.max(1, given.length) } },
  ];
}

function squash(/** @type {string | undefined} */ text) {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}

function words(/** @type {string | undefined} */ text) {
  return (text ?? "").match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function plain(/** @type {string} */ text) {
  return words(text).join(" ").toLowerCase();
}

function shingles(/** @type {string | undefined} */ text) {
  const list = words(text);
  /** @type {Map<string, number>} */
  const counts = new Map();
  if (list.length === 0) return counts;
  for (let at = 0; at < Math.max(1, list.length - 3); at += 1) {
    const shingle = list.slice(at, at + 4).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function total(/** @type {Map<string, number>} */ counts) {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
