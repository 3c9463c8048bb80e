import { readFileSync } from "node:fs";
import path from "node:path";
import { findAttributions } from "../../domain/attribution/find-attributions.ts";
import { annotateText } from "../../domain/words/annotated-text.ts";
import { claimsOf, similar } from "../../test/gold/claims/claim-reading.ts";
import { readGoldPairs, readGoldSentences } from "../../test/gold/claims/read-claim-gold.ts";
import { scorePairs, scoreSentences } from "../../test/gold/claims/score-claims.ts";
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
  return [
    ...PARTS.flatMap((part) => measureAttributions(part, showsErrors)),
    ...PARTS.flatMap((part) => measureClaims(part, showsErrors)),
  ];
}

/** Relations that people act on; the floors are of the part that is only measured. */
const RELATION_FLOORS = { same: 0.75, contradicts: 0.9, updates: 0.8 };

/**
 * @param {string} part
 * @param {boolean} showsErrors the errors of the tuned part alone, so that the other stays unseen
 * @returns {MeasuredFigure[]}
 */
function measureClaims(part, showsErrors) {
  const read = (/** @type {string} */ kind) => readFileSync(path.join(GOLD, "claims", `${kind}-${part}.txt`), "utf8");
  const [gold, goldPairs] = [readGoldSentences(read("sentences")), readGoldPairs(read("pairs"))];
  const sentences = scoreSentences(gold, claimsOf);
  const pairs = scorePairs(goldPairs, claimsOf, similar);
  if (showsErrors && part === "tuned") {
    for (const error of [...sentences.errors, ...pairs.errors]) console.error(`claims, ${part}  ${error}`);
  }
  const candidates = { set: `own: claim candidates, ${part}`, method: "claim-candidates", rows: gold.length };
  const relations = { set: `own: the same claim, ${part}`, method: "same-claim", rows: goldPairs.length };
  const kind = sentences.rows.find((row) => row.kind === "fact");
  return [
    { ...candidates, figure: "facts, AUC", value: sentences.auc, floor: 0.9, reference: "–" },
    { ...candidates, figure: "facts, F1", value: kind?.f1 ?? 0, floor: 0.9, reference: "–" },
    { ...relations, figure: "relations right", value: pairs.right / pairs.of, floor: 0.75, reference: "–" },
    ...pairs.rows.flatMap(({ relation, f1 }) => {
      const floor = Object.entries(RELATION_FLOORS).find(([name]) => name === relation)?.[1];
      return floor === undefined ? [] : [{ ...relations, figure: `${relation}, F1`, value: f1, floor, reference: "–" }];
    }),
  ];
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
