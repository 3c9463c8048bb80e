import { PRIOR_WORDS } from "../../statistics/keyness";
import { EVENT_METHODS, nameMethod } from "../../suggestions/methods";
import { formatFigure, inNumber } from "../sentence-parts";
import type { ColumnKeyness, KeywordsComparison } from "./keywords-comparison";
import type { NamesComparison } from "./names-comparison";

const VOICES = {
  outlet: "the outlet’s own words",
  quoted: "words that it quotes",
  both: "its own words and quoted ones",
} as const;

/** @example "Names with how often, where outlets differ first · the outlet’s own words · 6 articles · names/1" */
export function describeNamesMeasure({ voice, articles, unread }: NamesComparison): string {
  const rest = unread === 0 ? "" : `, ${formatFigure(unread)} not read`;
  const n = `${formatFigure(articles)} ${inNumber(articles, "article")}${rest}`;
  return `Names with how often, where outlets differ first · ${VOICES[voice]} · ${n} · ${nameMethod("names", EVENT_METHODS)}`;
}

/** Measure, unit and n of both sides, the prior, and how wire text is counted. */
export function describeKeynessMeasure(
  { column, own, rest }: ColumnKeyness,
  { wireText }: Pick<KeywordsComparison, "wireText">,
): string {
  const side = ({ articles, words }: ColumnKeyness["own"]) =>
    `${formatFigure(articles)} ${inNumber(articles, "article")}, ${formatFigure(words)} words`;
  return [
    `Log-odds against all others (prior α0 = ${PRIOR_WORDS} words) by frequency`,
    `${column.letters} ${side(own)}; others ${side(rest)}`,
    "own voice",
    wireText === "once" ? "wire text once" : "wire text in each article",
    nameMethod("keyness", EVENT_METHODS),
  ].join(" · ");
}
