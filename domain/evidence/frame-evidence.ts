import type { ComparedCoding, ComparisonOptions, FrameMark } from "../comparison/comparison";
import { groupByPlace, orderByPlace } from "../comparison/passage-places";
import { formatDate } from "../dates/format-date";
import type { EvidenceItem } from "./evidence-item";
import { pick, type EvidenceSource } from "./evidence-source";

const SCOPES: Readonly<Record<ComparedCoding["scope"], string>> = {
  passage: "to a passage",
  headline: "to the headline",
  article: "to the article as a whole",
  primary: "as the article's primary frame",
};

const OBJECTS: Readonly<Record<ComparisonOptions["voice"], string>> = {
  outlet: " to the outlet's own words",
  quoted: " to quoted words",
  both: "",
};

const LEVELS: Readonly<Record<ComparisonOptions["level"], string>> = {
  any: "",
  article: ", judging the article as a whole",
  passage: ", passage by passage",
};

/**
 * What makes one frame's mark in one article: every counted coder's codings, passages and others, and for each coder who
 * finished without applying the code a record that says so. A majority rests on both. For an article that only a method
 * has read, its proposals, or a record that there is none.
 */
export function listMarkEvidence(mark: FrameMark, source: EvidenceSource): readonly EvidenceItem[] {
  const article = source.articles.get(mark.article);
  if (article === undefined) return [];
  const { codebook } = source.comparison.framing;
  if (mark.state === "not-coded") {
    const sentence = `Nobody has finished this article with ${codebook.name} yet.`;
    return [{ kind: "record", article, coding: null, sentence, facts: [] }];
  }
  const without = mark.codersAll.filter((coder) => !mark.codersFor.includes(coder));
  return [
    ...listCodingEvidence(pick(source.codings, mark.codings), source),
    ...without.map((coder): EvidenceItem => ({
      kind: "record",
      article,
      coding: null,
      sentence: describeWithout(coder, mark, source),
      facts: [],
    })),
  ];
}

/** Codings by the passage they stand on; those without a passage follow as records. */
export function listCodingEvidence(
  codings: readonly ComparedCoding[],
  source: EvidenceSource,
): readonly EvidenceItem[] {
  const passages = groupByPlace(codings).flatMap((there): readonly EvidenceItem[] => {
    const [first] = there;
    const article = first === undefined ? undefined : source.articles.get(first.article);
    if (first === undefined || first.passage === null || article === undefined) return [];
    return [{ kind: "passage", article, passage: first.passage, mentions: [], codings: there }];
  });
  const records = orderByPlace(codings.filter(({ passage }) => passage === null)).flatMap(
    (coding): readonly EvidenceItem[] => {
      const article = source.articles.get(coding.article);
      if (article === undefined) return [];
      return [{ kind: "record", article, coding, sentence: describeCoding(coding, source), facts: [] }];
    },
  );
  return [...passages, ...records];
}

/** Who applied which code to what, in one sentence. */
export function describeCoding(coding: ComparedCoding, source: EvidenceSource): string {
  const unsure = coding.unsure ? ", unsure" : "";
  if (coding.proposal !== undefined) {
    return `Proposed by ${coding.proposal.method}, nobody has decided: ${codeName(coding.code, source)} ${SCOPES[coding.scope]}.`;
  }
  return `${source.coderName(coding.coder)} applied ${codeName(coding.code, source)} ${SCOPES[coding.scope]}${unsure}.`;
}

/** Names the kind of words and the level looked at: elsewhere the same coder may well have applied the code. */
function describeWithout(coder: string, mark: FrameMark, source: EvidenceSource): string {
  const { framing, options } = source.comparison;
  if (mark.isSuggested) {
    // Says nothing of decisions: whoever is still at work on the article must not learn of them here.
    return `${coder} read this article; no proposal of ${codeName(mark.code, source)}${OBJECTS[options.voice]} waits here.`;
  }
  const assignment = source.input.assignments.find(
    (other) => other.article === mark.article && other.coder === coder && other.submittedAt !== null,
  );
  const day = assignment?.submittedAt?.slice(0, "YYYY-MM-DD".length);
  const on = day === undefined ? "" : ` on ${formatDate(day)}`;
  const applied = `${codeName(mark.code, source)}${OBJECTS[options.voice]}${LEVELS[options.level]}`;
  return `${source.coderName(coder)} finished with ${framing.codebook.name}${on} and did not apply ${applied}.`;
}

function codeName(code: string, source: EvidenceSource): string {
  return source.comparison.framing.codebook.codes.find(({ key }) => key === code)?.name ?? code;
}
