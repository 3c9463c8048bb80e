import { readFileSync } from "node:fs";
import path from "node:path";
import { findAttributions } from "../../domain/attribution/find-attributions.ts";
import { annotateText } from "../../domain/words/annotated-text.ts";
import { readAttributionGold } from "../../test/gold/attribution/read-attribution-gold.ts";
import { scoreAttributions } from "../../test/gold/attribution/score-attributions.ts";
import { bundledTagger } from "../../workflows/language-tools.ts";

/** @typedef {import("./sets.mjs").MeasuredFigure} MeasuredFigure */

const GOLD = path.join(import.meta.dirname, "..", "..", "test", "gold");

/** The part that rules were made on, and the part that was written first and only measured. */
const PARTS = ["tuned", "measured"];

/**
 * Measures the methods for which we wrote gold ourselves.
 * @param {boolean} showsErrors
 * @returns {MeasuredFigure[]}
 */
export function measureOwnGold(showsErrors) {
  return PARTS.flatMap((part) => measureAttributions(part, showsErrors));
}

/**
 * @param {string} part
 * @param {boolean} showsErrors
 * @returns {MeasuredFigure[]}
 */
function measureAttributions(part, showsErrors) {
  const passages = readAttributionGold(readFileSync(path.join(GOLD, "attribution", `${part}.txt`), "utf8"));
  const tagger = bundledTagger();
  const read = passages.map((gold) => ({ gold, found: findAttributions(annotateText(gold.text, tagger)) }));
  const { rows, verbClass, errors } = scoreAttributions(read);
  if (showsErrors) for (const error of errors) console.error(`attribution, ${part}  ${error}`);
  const set = { set: `own: attribution, ${part}`, method: "attribution", rows: passages.length };
  const direct = rows.find(({ kind }) => kind === "direct");
  const all = rows.find(({ kind }) => kind === "all");
  return [
    {
      ...set,
      figure: "source of direct quotations, P",
      value: direct?.source.precision ?? 0,
      floor: 0.9,
      reference: "–",
    },
    {
      ...set,
      figure: "source of direct quotations, R",
      value: direct?.source.recall ?? 0,
      floor: 0.9,
      reference: "–",
    },
    {
      ...set,
      figure: "all with source, F1",
      value: all?.source.f1 ?? 0,
      floor: 0.9,
      reference: "–",
    },
    {
      ...set,
      figure: "verb class",
      value: verbClass.right / Math.max(1, verbClass.of),
      floor: 0.9,
      reference: "–",
    },
  ];
}
