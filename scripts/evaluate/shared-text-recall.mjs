/**
 * Measures how much of a copied passage is found after edits, and prints the table of docs/methods/shared-text.md:
 *
 *   node --import tsx scripts/evaluate/shared-text-recall.mjs
 *
 * Texts are made of random words (seeded), so nothing is shared but what was copied: each trial puts one passage into two
 * texts of 600 words and edits a share of its words in the second, a third each replaced, left out and put in. Recall is
 * the share of the copied words that a reported passage covers; false words are reported ones that were not copied.
 */
import { findSharedText } from "../../domain/shared-text/find-shared-text.ts";
import { seededRandom } from "../../domain/statistics/seeded-random.ts";

const TRIALS = 100;
const TEXT_WORDS = 600;
const undated = { publishedOn: null, notBefore: null, notAfter: null, quotations: [] };

const random = seededRandom("shared text");
const below = (bound) => Math.floor(random() * bound);
// Commoner words come back more often, as in real text: the square of an even draw.
const word = () => `w${Math.floor(random() ** 2 * 4000)}`;
const wordsOf = (count) => Array.from({ length: count }, word);

function edited(words, share) {
  return words.flatMap((original) => {
    if (random() >= share) return [original];
    const edit = below(3);
    return edit === 0 ? [`x${below(1e6)}`] : edit === 1 ? [] : [original, `x${below(1e6)}`];
  });
}

function trial(length, share) {
  const passage = wordsOf(length);
  const before = below(TEXT_WORDS - length);
  const source = [...wordsOf(before), ...passage, ...wordsOf(TEXT_WORDS - length - before)];
  const copy = [...wordsOf(200), ...edited(passage, share), ...wordsOf(200)];
  const found = findSharedText([
    { article: "a", text: source.join(" "), ...undated },
    { article: "b", text: copy.join(" "), ...undated },
  ]);
  const text = source.join(" ");
  const covered = new Set();
  for (const { start, words } of found.flatMap(({ articles }) => articles.filter(({ article }) => article === "a"))) {
    const first = text.slice(0, start).split(" ").length - 1;
    for (let at = first; at < first + words; at += 1) covered.add(at);
  }
  const copied = [...covered].filter((at) => at >= before && at < before + length).length;
  return { recall: copied / length, falseWords: covered.size - copied };
}

console.log("passage  edited  recall  false words");
for (const length of [12, 20, 40, 120]) {
  for (const share of [0, 0.05, 0.1, 0.2, 0.3]) {
    const results = Array.from({ length: TRIALS }, () => trial(length, share));
    const mean = (key) => results.reduce((sum, result) => sum + result[key], 0) / TRIALS;
    const columns = [String(length).padStart(7), share.toFixed(2).padStart(6), mean("recall").toFixed(2).padStart(6)];
    console.log([...columns, mean("falseWords").toFixed(2).padStart(11)].join("  "));
  }
}
