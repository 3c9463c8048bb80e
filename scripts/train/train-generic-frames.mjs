/**
 * Trains the weights of the five generic frames, writes reference/framing-weights/generic-frames.json and prints
 * figures on articles that a fold did not train on:
 *
 *   node --import tsx scripts/train/train-generic-frames.mjs FOLDER [--only-measure]
 *
 * FOLDER holds framing.jsonl.gz: rows of id, outlet, text and frames. For each frame a logistic regression with an
 * L2 penalty is fitted by Newton's method on standardised features; groups of the frame's own cues that come out
 * against it are dropped and the rest is fitted again. Everything is seeded: the same folder gives the same file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import model from "wink-eng-lite-web-model";
import { seededRandom } from "../../domain/statistics/seeded-random.ts";
import { ALL_CUE_GROUPS, GENERIC_FRAME_CUES, GENERIC_FRAMES } from "../../domain/framing/suggest/generic-frame-cues.ts";
import { mannerCues } from "../../domain/framing/suggest/generic-cues/manner-cues.ts";
import { cueReader } from "../../domain/framing/suggest/read-cues.ts";
import { annotateText } from "../../domain/words/annotated-text.ts";
import { createTagger } from "../../domain/words/tagger.ts";
import { readWordTable } from "../../domain/words/word-table.ts";
import { fitLogisticRegression } from "./fit-logistic-regression.mjs";
import { areaUnderCurve, harmonicMean } from "../evaluate/score-basics.mjs";

const PENALTY = 30;
/** Scale of a block of standardised features: a smaller one is held closer to zero by the same penalty. */
const OWN_CUES = 1;
const MANNER = 0.6;
const DIRECTION = 0.6;
const FOLDS = 5;
const REPEATS = 5;

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node --import tsx scripts/train/train-generic-frames.mjs FOLDER [--only-measure]");
  process.exit(2);
}

const root = path.join(import.meta.dirname, "..", "..");
const vectors = path.join(root, "reference", "word-vectors");
const table = readWordTable(
  readFileSync(path.join(vectors, "words.txt"), "utf8"),
  readFileSync(path.join(vectors, "vectors.bin")),
);
const tagger = createTagger(model);
const readCues = cueReader(ALL_CUE_GROUPS);
const articles = gunzipSync(readFileSync(path.join(folder, "framing.jsonl.gz")))
  .toString("utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line))
  .map(({ outlet, text, frames }) => ({
    outlet: outlet.toLowerCase().replace(/ /gu, ""),
    frames,
    ...featuresOf(text),
  }));

/** Square roots of the rates of all cue groups, and the mean direction of the words. */
function featuresOf(text) {
  const { words, sentences, counts, directed } = readCues([annotateText(text, tagger)], table);
  const direction = new Array(table.dimensions).fill(0);
  for (const { lower } of sentences.flatMap((sentence) => sentence.directed)) {
    const vector = table.vectorOf(lower);
    const length = Math.hypot(...vector);
    if (length > 0) for (const [at, component] of vector.entries()) direction[at] += component / length / directed;
  }
  return { rates: counts.map((count) => Math.sqrt((1000 * count) / words)), direction };
}

/** Weights of one frame, in the units of the runtime: not standardised, keyed by group. */
function train(frame, training) {
  let own = [...GENERIC_FRAME_CUES[frame]];
  for (;;) {
    const groups = [...own, ...mannerCues];
    const places = groups.map((group) => ALL_CUE_GROUPS.indexOf(group));
    const rows = training.map(({ rates, direction }) => [...places.map((place) => rates[place]), ...direction]);
    const scales = groups.map((_, index) => (index < own.length ? OWN_CUES : MANNER));
    const fitted = fitLogisticRegression(
      rows,
      training.map(({ frames }) => frames.includes(frame)),
      {
        penalty: PENALTY,
        scales: [...scales, ...new Array(table.dimensions).fill(DIRECTION)],
      },
    );
    const against = own.filter((_, index) => fitted.weights[index] <= 0);
    if (against.length > 0) {
      own = own.filter((group) => !against.includes(group));
      continue;
    }
    const weights = {
      bias: round(fitted.bias, 3),
      threshold: 0.5,
      groups: Object.fromEntries(groups.map(({ key }, index) => [key, round(fitted.weights[index], 3)])),
      direction: fitted.weights.slice(groups.length).map((weight) => round(weight, 2)),
    };
    return { ...weights, threshold: bestThreshold(training.map((article) => scoreOf(weights, article))) };
  }
}

function scoreOf({ bias, groups, direction }, article) {
  let sum = bias;
  for (const [index, { key }] of ALL_CUE_GROUPS.entries()) sum += (groups[key] ?? 0) * article.rates[index];
  for (const [index, weight] of direction.entries()) sum += weight * article.direction[index];
  return 1 / (1 + Math.exp(-sum));
}

/** The threshold with the highest F1 that the scores, read as probabilities, let expect. */
function bestThreshold(scores) {
  const total = scores.reduce((sum, score) => sum + score, 0);
  let best = { threshold: 0.5, f1: 0 };
  for (let percent = 10; percent <= 60; percent += 1) {
    const chosen = scores.filter((score) => score >= percent / 100);
    const expected = (2 * chosen.reduce((sum, score) => sum + score, 0)) / (chosen.length + total);
    if (expected > best.f1) best = { threshold: percent / 100, f1: expected };
  }
  return best.threshold;
}

function round(value, places) {
  return Number(value.toFixed(places));
}

/** Figures of every frame where each article is scored by a model that was trained without its fold. */
function crossValidate(foldOf) {
  const figures = GENERIC_FRAMES.map((frame) => {
    const scored = [];
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const weights = train(
        frame,
        articles.filter((article) => foldOf(article) !== fold),
      );
      for (const article of articles.filter((candidate) => foldOf(candidate) === fold)) {
        const score = scoreOf(weights, article);
        scored.push({ score, suggested: score >= weights.threshold, isTrue: article.frames.includes(frame) });
      }
    }
    return figuresOf(scored);
  });
  return figures;
}

function figuresOf(scored) {
  const right = scored.filter(({ suggested, isTrue }) => suggested && isTrue).length;
  const precision = right / Math.max(1, scored.filter(({ suggested }) => suggested).length);
  const recall = right / Math.max(1, scored.filter(({ isTrue }) => isTrue).length);
  return { auc: areaUnderCurve(scored), f1: harmonicMean(precision, recall) };
}

function randomFolds(seed) {
  const random = seededRandom(`folds ${seed}`);
  const order = articles.map((article) => ({ article, at: random() })).toSorted((a, b) => a.at - b.at);
  const fold = new Map(order.map(({ article }, place) => [article, place % FOLDS]));
  return (article) => fold.get(article);
}

/** All articles of an outlet in one fold; the largest outlets are dealt out first, each to the emptiest fold. */
function outletFolds(seed) {
  const random = seededRandom(`outlets ${seed}`);
  const sizes = new Map();
  for (const { outlet } of articles) sizes.set(outlet, (sizes.get(outlet) ?? 0) + 1);
  const order = [...sizes].map(([outlet, size]) => ({ outlet, size, at: size + 6 * random() }));
  const load = new Array(FOLDS).fill(0);
  const fold = new Map();
  for (const { outlet, size } of order.toSorted((a, b) => b.at - a.at)) {
    const emptiest = load.indexOf(Math.min(...load));
    fold.set(outlet, emptiest);
    load[emptiest] += size;
  }
  return ({ outlet }) => fold.get(outlet);
}

function print(name, runs) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const perFrame = GENERIC_FRAMES.map((frame, index) => ({
    frame,
    auc: mean(runs.map((run) => run[index].auc)),
    f1: mean(runs.map((run) => run[index].f1)),
  }));
  for (const { frame, auc, f1: value } of perFrame) {
    console.log(`${name}  ${frame}  AUC ${auc.toFixed(3)}  F1 ${value.toFixed(3)}`);
  }
  const macroAuc = mean(perFrame.map(({ auc }) => auc));
  const macroF1 = mean(perFrame.map(({ f1: value }) => value));
  console.log(`${name}  macro AUC ${macroAuc.toFixed(3)}  macro F1 ${macroF1.toFixed(3)}`);
}

const seeds = Array.from({ length: REPEATS }, (_, index) => index + 1);
print(
  "random folds",
  seeds.map((seed) => crossValidate(randomFolds(seed))),
);
print(
  "outlet folds",
  seeds.map((seed) => crossValidate(outletFolds(seed))),
);

if (!options.includes("--only-measure")) {
  const frames = Object.fromEntries(GENERIC_FRAMES.map((frame) => [frame, train(frame, articles)]));
  const file = path.join(root, "reference", "framing-weights", "generic-frames.json");
  writeFileSync(file, `${JSON.stringify({ version: "generic-frames/1", frames })}\n`);
  print("trained on all", [
    GENERIC_FRAMES.map((frame) =>
      figuresOf(
        articles.map((article) => {
          const score = scoreOf(frames[frame], article);
          return { score, suggested: score >= frames[frame].threshold, isTrue: article.frames.includes(frame) };
        }),
      ),
    ),
  ]);
}
