import type { TextRange } from "../text/page-text";
import type { AnnotatedText } from "../words/annotated-text";
import { isWord, type Token } from "../words/token";
import { chargedTokens } from "./charged-tokens";
import { MARKED_FROM } from "./lexicon/charged-concept";

/** Words by which a writer argues rather than reports: speaking for and to somebody, pressing, contrasting. */
const ARGUING: ReadonlySet<string> = new Set(
  (
    "i we us our ours me my mine you your yours let's ourselves yourself is are 're should must cannot never ever " +
    "nothing everyone everybody nobody anyone all so even just simply if why how what because but rather yet not n't no " +
    "too such enough actually indeed instead maybe perhaps really these this now like ? !"
  ).split(" "),
);

/** Words of reports: who said it, and on which day. */
const REPORTING: ReadonlySet<string> = new Set(
  (
    "said say told monday tuesday wednesday thursday friday saturday sunday reuters according statement reported " +
    "spokesman spokeswoman spokesperson announced percent officials"
  ).split(" "),
);

/** A text of up to this many words counts as one sentence; in a longer one all counts are per so many words. */
const SENTENCE_WORDS = 40;

/** What an unmarked charged word counts against a marked one. */
const UNMARKED = 0.25;

/**
 * How charged a sentence or a text reads in its own voice, 0 to 1: the logistic function of
 *
 *   1.8 ln(1 + 2 charge) + 0.25 arguing − 0.6 reporting − 0.2 numbers − 0.7 ln(words / 20) − 1.2
 *
 * `charge` sums the strengths of charged words, and the four counts are capped, so that one shrill sentence does not
 * drown the rest. The weights are round numbers set by hand, not trained.
 *
 * It exists to measure the word list against judgements of whole sentences and is never shown: the wrong tool for
 * saying anything about an article or an outlet.
 */
export function chargedScore(annotated: AnnotatedText, voice: readonly TextRange[]): number {
  let charge = 0;
  let words = 0;
  let arguing = 0;
  let reporting = 0;
  let numbers = 0;
  for (const { sentence, charged, isOwn } of chargedTokens(annotated, voice)) {
    for (const { strength } of charged) charge += strength * (strength < MARKED_FROM ? UNMARKED : 1);
    for (const [index, token] of sentence.tokens.entries()) {
      if (isWord(token)) words += 1;
      if (token.pos === "NUM") numbers += 1;
      if (REPORTING.has(token.lower)) reporting += 1;
      if (isOwn(index) && isArguing(token)) arguing += 1;
    }
  }
  if (words === 0) return 0;
  const share = 1 / Math.max(1, words / SENTENCE_WORDS);
  const logit =
    1.8 * Math.log1p(2 * Math.min(charge * share, 4)) +
    0.25 * Math.min(arguing * share, 5) -
    0.6 * Math.min(reporting * share, 2) -
    0.2 * Math.min(numbers * share, 3) -
    0.7 * Math.log(Math.min(words, SENTENCE_WORDS) / 20) -
    1.2;
  return 1 / (1 + Math.exp(-logit));
}

function isArguing({ lower }: Token): boolean {
  return ARGUING.has(lower);
}
