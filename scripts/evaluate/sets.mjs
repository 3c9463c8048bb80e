import { listWrongSegments, scoreBody, scoreDates, scoreMetadata, scoreSegments } from "./score-pages.mjs";
import { scoreChargedWords, scoreFraming, scoreGroups } from "./score-suggestions.mjs";

/**
 * @typedef {import("./score-basics.mjs").Scored} Scored
 * @typedef {import("./score-basics.mjs").Figure} Figure
 *
 * What a figure must not fall below, and what others reach on the same set or one like it.
 * @typedef {{ floor: number | null, reference: string }} Known
 *
 * @typedef {{
 *   set: string, method: string, rows: number, figure: string, value: number, floor: number | null, reference: string
 * }} MeasuredFigure
 */

/**
 * The sets that a folder of gold may hold. `method` is the section of /methods; `input` says how the rows are read.
 *
 * @type {readonly {
 *   name: string,
 *   method: string,
 *   input: "html" | "pasted" | "clean" | "group",
 *   scores: readonly ((rows: readonly Scored[]) => Figure[])[],
 *   figures: Readonly<Record<string, Known>>,
 *   errors?: (rows: readonly Scored[]) => string[],
 * }[]}
 */
export const SETS = [
  {
    name: "pasted-segments",
    method: "extraction",
    input: "pasted",
    scores: [scoreSegments],
    errors: listWrongSegments,
    figures: { F1: { floor: 0.88, reference: "the text as it is .704" } },
  },
  {
    name: "extraction-segments",
    method: "extraction",
    input: "html",
    scores: [scoreSegments, scoreMetadata],
    errors: listWrongSegments,
    figures: {
      F1: { floor: 0.93, reference: "Readability alone .916; trafilatura .924 on its full set" },
      title: { floor: 0.85, reference: "Readability .738" },
      author: { floor: 0.7, reference: "Readability .534" },
      date: { floor: 0.85, reference: "Readability .622" },
    },
  },
  {
    name: "extraction-body",
    method: "extraction",
    input: "html",
    scores: [scoreBody],
    figures: { F1: { floor: 0.97, reference: "Readability .989 on its own pages" } },
  },
  {
    name: "dates",
    method: "dates",
    input: "html",
    scores: [scoreDates],
    figures: { "exact day": { floor: 0.9, reference: "htmldate .903 on its full set" } },
  },
  {
    name: "events",
    method: "event-grouping",
    input: "group",
    scores: [scoreGroups],
    figures: { "BCubed F1": { floor: 0.9, reference: "TF-IDF with average link .859" } },
  },
  {
    name: "framing",
    method: "frame-suggestions",
    input: "clean",
    scores: [scoreFraming],
    figures: {
      "macro AUC": { floor: 0.74, reference: "the weights were trained on this set: .822 held out" },
      "macro F1": { floor: 0.5, reference: "trained on this set: .661 held out; answering always yes about .45" },
    },
  },
  {
    name: "loaded-language",
    method: "charged-words",
    input: "clean",
    scores: [scoreChargedWords],
    figures: {
      AUC: { floor: 0.74, reference: "a list of strong-subjective words .651" },
      "word F1": { floor: 0.3, reference: "none for words; RoBERTa .804 for sentences" },
    },
  },
];
