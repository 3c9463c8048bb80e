import type { Mention, PassageRef } from "../claims/claim";
import { badgeWord, POLARITY_WORDS, verbClassWord, VOICE_WORDS } from "../claims/mention-words";
import type { ComparisonInput } from "../comparison/comparison";
import { groupBy } from "../comparison/group-by";
import { groupByPlace } from "../comparison/passage-places";
import type { PassageInSentences } from "../text/passage-in-context";
import type { ComparisonReport, ReportArticle } from "./comparison-report";

/** A passage behind a cell, as the evidence list prints it. */
export interface ReportPassage {
  /** Claim and place in its list. @example "3.2" */
  readonly number: string;
  readonly article: ReportArticle;
  /** The sentences around the passage; null where the text is not stored, and then `firstWords` is all there is. */
  readonly words: PassageInSentences | null;
  readonly firstWords: string;
  /** How each coder or method read it. @example "own, affirms; says less" */
  readonly readings: readonly string[];
  readonly isSuggested: boolean;
}

export interface ReportClaimEvidence {
  readonly number: number;
  readonly statement: string;
  readonly passages: readonly ReportPassage[];
  /** Articles that a person read for the claim without finding it, with the day; in the report's order. */
  readonly absences: readonly { readonly article: ReportArticle; readonly checkedOn: string }[];
}

/**
 * The passages behind the matrix, claim by claim in the order of its rows and article by article within one, each with
 * the number that it can be cited by. Two coders who marked the same words make one passage with two readings.
 *
 * @param findWords the passage in its sentences; null where the text is not stored or lost it
 */
export function listReportEvidence(
  { matrix, articles }: Pick<ComparisonReport, "matrix" | "articles">,
  input: Pick<ComparisonInput, "mentions" | "checks" | "suggested">,
  findWords: (article: string, passage: PassageRef) => PassageInSentences | null,
): readonly ReportClaimEvidence[] {
  const mentionsOf = groupBy([...input.mentions, ...input.suggested.mentions], ({ claim }) => claim);
  const checksOf = groupBy(input.checks, ({ claim }) => claim);
  return matrix.claims.map(({ key, number, statement }) => {
    const mentions = mentionsOf.get(key) ?? [];
    const checks = checksOf.get(key) ?? [];
    const found = articles.flatMap((article) =>
      groupByPlace(mentions.filter((mention) => mention.article === article.key)).map((marks) => ({ article, marks })),
    );
    return {
      number,
      statement,
      passages: found.map((passage, index) => toPassage(passage, `${number}.${index + 1}`, findWords)),
      absences: articles.flatMap((article) => {
        const check = checks.find((one) => one.article === article.key);
        const isMentioned = mentions.some((mention) => mention.article === article.key);
        return check === undefined || isMentioned ? [] : [{ article, checkedOn: check.checkedOn }];
      }),
    };
  });
}

function toPassage(
  { article, marks }: { readonly article: ReportArticle; readonly marks: readonly Mention[] },
  number: string,
  findWords: (article: string, passage: PassageRef) => PassageInSentences | null,
): ReportPassage {
  const [first] = marks;
  return {
    number,
    article,
    words: first === undefined ? null : findWords(article.key, first.passage),
    firstWords: first?.passage.firstWords ?? "",
    readings: [...new Set(marks.map(describeReading))],
    isSuggested: marks.every(({ proposal }) => proposal !== undefined),
  };
}

function describeReading(mention: Mention): string {
  const { voice, polarity, fit, hedged, ironic, apparentError, unsure, speakers, verb, verbClass } = mention;
  const kind = verbClass === null ? "" : ` (${verbClassWord(verbClass)})`;
  return [
    VOICE_WORDS[voice].label.toLowerCase(),
    POLARITY_WORDS[polarity].label.toLowerCase(),
    ...(fit === "same" ? [] : [badgeWord(fit)]),
    ...(hedged ? ["hedged"] : []),
    ...(ironic ? [badgeWord("ironic")] : []),
    ...(apparentError ? [badgeWord("apparent-error")] : []),
    ...(unsure ? ["coder unsure"] : []),
    ...(speakers.length === 0 ? [] : [`speaker ${speakers.map(({ name }) => name).join(", in the words of ")}`]),
    ...(verb === null ? [] : [`“${verb}”${kind}`]),
  ].join(", ");
}
