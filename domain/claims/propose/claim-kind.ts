import type { Token } from "../../words/token";
import type { ClaimKind } from "../claim";
import { isJudging } from "./opinion-words";
import { isAsking } from "./read-aims";
import type { Clause } from "./read-clauses";

const OBLIGING = new Set(["must", "should", "ought"]);
const FORESEEING = new Set("will would 'll 'd may might could can wo".split(" "));
const DEMANDING = new Set("demand urge require implore beg insist".split(" "));
const FORECASTING = new Set("forecast predict expect foresee project anticipate".split(" "));
/** "is likely to", "is set to" … */
const DUE = new Set("likely unlikely set due bound expected certain sure poised forecast".split(" "));
const CALLING = new Set("call describe brand label dub deem consider regard".split(" "));

/**
 * What kind of claim a clause makes by its own words, whoever says it: a fact, an evaluation, a prediction (or plan) or
 * a demand. `words` are the tokens of the clause.
 */
export function kindOfClause(clause: Clause, words: readonly Token[]): ClaimKind {
  if (isDemand(clause, words) || isCommand(clause, words)) return "demand";
  if (clause.verb.isCopula && isEvaluation(clause, words) && clause.verb.modal !== "will") return "evaluation";
  if (isPrediction(clause, words)) return "prediction";
  return isEvaluation(clause, words) ? "evaluation" : "fact";
}

function isDemand({ verb, lemmas, modality, aim }: Clause, words: readonly Token[]): boolean {
  if (aim !== null && isAsking(verb.lemma)) return true;
  const lowers = words.map(({ lower }) => lower);
  const has = (...phrase: readonly string[]) =>
    lowers.some((_, at) => phrase.every((word, step) => lowers[at + step] === word));
  if (verb.modal !== null && OBLIGING.has(verb.modal)) return true;
  if (lemmas.some((lemma) => DEMANDING.has(lemma) || lemma === "call+for")) return true;
  if (has("called", "on") || has("calls", "on") || has("called", "for") || has("calls", "for")) return true;
  if (verb.lemma === "need" && has("to")) return true;
  if (has("it", "is") && NEEDED.some((word) => has("is", word, "that") || has("is", word, "to"))) return true;
  return verb.lemma === "want" && modality === "actual";
}

const NEEDED = ["time", "essential", "vital", "crucial", "necessary", "imperative", "urgent"];

/** "Stop the trains": a base form without a subject at the clause's start. */
function isCommand({ verb, subject, first }: Clause, words: readonly Token[]): boolean {
  const token = words[0];
  return (
    subject.length === 0 &&
    !verb.isPassive &&
    verb.verb === first &&
    token !== undefined &&
    token.pos === "VERB" &&
    token.lower === token.lemma
  );
}

const PROMISING = new Set("promise vow pledge threaten".split(" "));

function isPrediction({ verb, lemmas, modality }: Clause, words: readonly Token[]): boolean {
  if (modality === "planned" || modality === "considered") return true;
  const lowers = words.map(({ lower }) => lower);
  if (verb.modal !== null && FORESEEING.has(verb.modal)) return !lowers.includes("have") || verb.modal === "will";
  if (PROMISING.has(verb.lemma)) return true;
  if (lemmas.some((lemma) => FORECASTING.has(lemma)) || FORECASTING.has(verb.lemma)) return true;
  const isGoingTo = lowers.some((word, at) => word === "going" && lowers[at + 1] === "to");
  const isDue = lowers.some((word, at) => DUE.has(word) && lowers[at + 1] === "to" && at > 0);
  const isAtRisk = lowers.some((word, at) => word === "risk" && lowers[at - 1] === "at" && lowers[at + 1] === "of");
  return isAtRisk || isGoingTo || (isDue && (verb.isCopula || verb.isPassive));
}

function isEvaluation({ verb, acts }: Clause, words: readonly Token[]): boolean {
  const judged = words.filter(({ lemma, lower }) => isJudging(lemma) || isJudging(lower)).length;
  if (judged === 0) return verb.isCopula && isGraded(words);
  if (
    verb.isCopula ||
    CALLING.has(verb.lemma) ||
    ["look", "seem", "sound", "appear", "feel", "make"].includes(verb.lemma)
  )
    return true;
  // An act with a figure in it is told, whatever adverb colours it.
  return judged > 1 || (acts.length === 0 && !verb.isPast);
}

/** "Most curious", "in the right direction": degrees that somebody has to judge. */
function isGraded(words: readonly Token[]): boolean {
  return words.some(({ lower }, at) => {
    const next = words[at + 1];
    return (lower === "most" && next?.pos === "ADJ") || (lower === "right" && next?.lower === "direction");
  });
}
