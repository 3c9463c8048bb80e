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
    ...ATTRIBUTION_PARTS.flatMap((part) => measureAttributions(part, showsErrors)),
    ...PARTS.flatMap((part) => measureClaims(part, showsErrors)),
  ];
}

/**
 * The parts of the gold of attributions by their files. `firstRun` holds what the rules reached on a measured part before
 * anything was made with it in view: precision and recall of direct quotations, F1 of all, each with its source.
 * @type {readonly { readonly name: string, readonly file: string, readonly firstRun: readonly string[] }[]}
 */
const ATTRIBUTION_PARTS = [
  { name: "tuned", file: "tuned", firstRun: [] },
  { name: "measured", file: "measured", firstRun: ["", "", "first run .940"] },
  { name: "news, tuned", file: "news-tuned", firstRun: [] },
  { name: "news, measured", file: "news-measured", firstRun: ["first run .917", "first run .786", "first run .756"] },
];

/** Relations of the hard pairs that were right before any rule for them. @type {Readonly<Record<string, string>>} */
const HARD_FIRST_RUN = { tuned: "first run .556", measured: "first run .579" };

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
  const goldHard = readGoldPairs(read("pairs-hard"));
  const hard = scorePairs(goldHard, claimsOf, similar);
  if (showsErrors && part === "tuned") {
    for (const error of [...sentences.errors, ...pairs.errors, ...hard.errors])
      console.error(`claims, ${part}  ${error}`);
  }
  const candidates = { set: `own: claim candidates, ${part}`, method: "claim-candidates", rows: gold.length };
  const relations = { set: `own: the same claim, ${part}`, method: "same-claim", rows: goldPairs.length };
  const siblings = { set: `own: the same claim, hard pairs, ${part}`, method: "same-claim", rows: goldHard.length };
  const kind = sentences.rows.find((row) => row.kind === "fact");
  return [
    { ...candidates, figure: "facts, AUC", value: sentences.auc, floor: 0.9, reference: "–" },
    { ...candidates, figure: "facts, F1", value: kind?.f1 ?? 0, floor: 0.9, reference: "–" },
    { ...relations, figure: "relations right", value: pairs.right / pairs.of, floor: 0.75, reference: "–" },
    {
      ...siblings,
      figure: "relations right",
      value: hard.right / hard.of,
      floor: 0.9,
      reference: HARD_FIRST_RUN[part],
    },
    ...pairs.rows.flatMap(({ relation, f1 }) => {
      const floor = Object.entries(RELATION_FLOORS).find(([name]) => name === relation)?.[1];
      return floor === undefined ? [] : [{ ...relations, figure: `${relation}, F1`, value: f1, floor, reference: "–" }];
    }),
  ];
}

/**
 * @param {typeof ATTRIBUTION_PARTS[number]} part
 * @param {boolean} showsErrors the errors of the tuned parts alone, so that the others stay unseen
 * @returns {MeasuredFigure[]}
 */
function measureAttributions({ name, file, firstRun }, showsErrors) {
  const passages = readAttributionGold(readFileSync(path.join(GOLD, "attribution", `${file}.txt`), "utf8"));
  const tagger = bundledTagger();
  const read = passages.map((gold) => ({ gold, found: findAttributions(annotateText(gold.text, tagger)) }));
  const { rows, verbClass, errors } = scoreAttributions(read);
  if (showsErrors && name.endsWith("tuned"))
    for (const error of errors) console.error(`attribution, ${name}  ${error}`);
  const set = { set: `own: attribution, ${name}`, method: "attribution", rows: passages.length, floor: 0.9 };
  const direct = rows.find(({ kind }) => kind === "direct")?.source;
  const all = rows.find(({ kind }) => kind === "all")?.source;
  const reference = (/** @type {number} */ at) => firstRun[at] || "–";
  return [
    { ...set, figure: "source of direct quotations, P", value: direct?.precision ?? 0, reference: reference(0) },
    { ...set, figure: "source of direct quotations, R", value: direct?.recall ?? 0, reference: reference(1) },
    { ...set, figure: "all with source, F1", value: all?.f1 ?? 0, reference: reference(2) },
    { ...set, figure: "verb class", value: verbClass.right / Math.max(1, verbClass.of), reference: "–" },
  ];
}
