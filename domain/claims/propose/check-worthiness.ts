import type { Token } from "../../words/token";
import type { ClaimKind } from "../claim";
import type { Participant, Proposition, WorthReason } from "./proposition";
import { isJudging } from "./opinion-words";

/** What each reason adds to the share that any clause starts with. Set by hand on the tuned part of the gold. */
const START = 0.35;
const WEIGHTS: Readonly<Record<WorthReason, number>> = {
  figure: 0.15,
  date: 0.1,
  "named-actor": 0.12,
  event: 0.22,
  cause: 0.05,
  document: 0.05,
  background: -0.25,
  vague: -0.2,
  "opinion-words": -0.15,
  "about-the-page": -0.4,
};
/** Evaluations, predictions and demands cannot be checked today; they keep this part of their worth. */
const OTHER_KINDS = 0.4;

const DOCUMENTS = new Set(
  "report memo letter study record document file email message audit filing poll census".split(" "),
);
const OF_THE_PAGE = new Set(["i", "my", "me", "newsletter", "subscribe", "click", "here"]);
const CAUSES = new Set("because cause prompt trigger due result".split(" "));

/** What a clause is judged by, besides its proposition. */
export interface ClauseEvidence {
  readonly kind: ClaimKind;
  readonly words: readonly Token[];
  readonly isPast: boolean;
  readonly isCopula: boolean;
}

/**
 * How much it pays to check a clause, 0 to 1, with the reasons that moved it. Figures, dates, named actors, acts that
 * are told as done, causes and documents raise it; definitions, empty subjects and words of judgement lower it.
 *
 * Orders candidates on a screen. The wrong tool for saying whether something is true, or how likely.
 */
export function checkWorthiness(
  proposition: Proposition,
  { kind, words, isPast, isCopula }: ClauseEvidence,
): { readonly checkWorthiness: number; readonly reasons: readonly WorthReason[] } {
  const { subject, objects, circumstances, quantities, dates, predicate } = proposition;
  const participants = [...subject, ...objects, ...circumstances];
  const tests: readonly (readonly [WorthReason, boolean])[] = [
    ["figure", quantities.length > 0],
    ["date", dates.length > 0],
    ["named-actor", participants.some(({ isName }) => isName)],
    ["event", isPast && !isCopula && predicate.modality === "actual"],
    ["cause", words.some(({ lemma }) => CAUSES.has(lemma))],
    ["document", participants.some(({ head }) => DOCUMENTS.has(head))],
    ["background", predicate.lemmas.includes("be") && isBackground(words, isCopula, isPast)],
    ["vague", participants.every(isVague)],
    ["opinion-words", words.some(({ lemma, lower }) => isJudging(lemma) || isJudging(lower))],
    ["about-the-page", proposition.voice === "own" && words.some(({ lower }) => OF_THE_PAGE.has(lower))],
  ];
  const reasons = tests.flatMap(([reason, holds]) => (holds ? [reason] : []));
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], START);
  const worth = Math.min(1, Math.max(0, sum)) * (kind === "fact" ? 1 : OTHER_KINDS);
  return { checkWorthiness: Math.round(worth * 1000) / 1000, reasons };
}

/** "A dam is a wall that …": what something is, told in the present and with an article on either side. */
function isBackground(words: readonly Token[], isCopula: boolean, isPast: boolean): boolean {
  if (!isCopula || isPast) return false;
  const copula = words.findIndex(({ pos }) => pos === "AUX");
  const next = words[copula + 1]?.lower;
  return next === "a" || next === "an" || next === "the";
}

function isVague({ isName, quantity, words }: Participant): boolean {
  return !isName && quantity === null && words.every((word) => VAGUE.has(word));
}

const VAGUE = new Set(
  "it this that these those he she they we you i there thing what who something anything everything story way one more first".split(
    " ",
  ),
);
