import type {
  ComparedArticle,
  ComparedAssignment,
  ComparedCoding,
  ComparisonInput,
  ComparisonOptions,
  FrameMark,
  FrameRow,
  FramingComparison,
} from "./comparison";
import { describeFraming } from "./describe-framing";
import { groupBy } from "./group-by";
import { countPlaces } from "./passage-places";

type FramingOptions = Pick<ComparisonOptions, "voice" | "level">;

/**
 * Which frames do people find in which articles? One row a code of the input's codebook, one panel a column, one mark an
 * article. The denominator `n` is the articles with at least one submitted assignment: only a coder who finished makes
 * "not applied" mean "not there". A code is present where more than half of those coders applied it; half of them is a
 * split. Primary and headline need the same majority.
 *
 * `voice` keeps the codings on the outlet's own or on quoted words, whatever their scope. `level` chooses what makes a
 * code present: `passage` a passage or the headline, `article` a judgement on the whole (a primary frame is one), `any`
 * either.
 *
 * An article that nobody has finished is read off the method's proposals, where they are in the input: it enters `n`,
 * and is counted apart (`suggestedN`). Where a person has finished, the method has no voice. Wrong tool for how well coders agree (agreement statistics) and for codebooks that are for reading only.
 */
export function compareFraming(input: ComparisonInput, options: FramingOptions): FramingComparison {
  const readers = indexReaders(input);
  const marksOf = indexMarks(input, options, readers);
  const articlesOf = groupBy(input.articles, ({ column }) => column);
  const rows = input.codebook.codes.map((code): FrameRow => {
    const panels = input.columns.map((column) => {
      const entries = (articlesOf.get(column.key) ?? []).map((article) => marksOf(article, code.key));
      const marks = entries.map(({ mark }) => mark);
      return {
        column: column.key,
        k: marks.filter(({ state }) => state === "present").length,
        n: marks.filter(({ state }) => state !== "not-coded").length,
        split: marks.filter(({ state }) => state === "split").length,
        suggestedK: marks.filter(({ state, isSuggested }) => isSuggested && state === "present").length,
        suggestedN: marks.filter(({ isSuggested }) => isSuggested).length,
        marks,
        evidenceCount: sum(entries.map(({ evidenceCount }) => evidenceCount)),
      };
    });
    const { key, name, definition } = code;
    return { code: key, name, definition, panels, k: sum(panels.map(({ k }) => k)), n: sum(panels.map(({ n }) => n)) };
  });
  const found = rows.filter(({ k }) => k > 0).sort((a, b) => b.k - a.k);
  const framing = {
    codebook: input.codebook,
    rows: [...found, ...rows.filter(({ k }) => k === 0)],
    columns: input.columns,
    n: rows[0]?.n ?? 0,
    suggestedN: sum((rows[0]?.panels ?? []).map(({ suggestedN }) => suggestedN)),
    methods: listMethods(input, readers),
    coders: countCoders(input),
  };
  return { ...framing, sentence: describeFraming(framing, options) };
}

/**
 * The coders whose word counts for an article: those who submitted it, training left out. Where an adjudication settled
 * the article, it stands for them all.
 */
export function listVotingCoders(assignments: readonly ComparedAssignment[]): readonly string[] {
  const submitted = assignments.filter(({ submittedAt, phase }) => submittedAt !== null && phase !== "training");
  const settled = submitted.filter(({ phase }) => phase === "adjudication");
  const voting = settled.length > 0 ? settled : submitted;
  return [...new Set(voting.map(({ coder }) => coder))].sort();
}

/** Whose word counts for an article: people, or where nobody has finished it the methods that have read it. */
interface Readers {
  readonly names: readonly string[];
  readonly areMethods: boolean;
}

type ReadersOf = (article: string) => Readers;

function indexReaders({ articles, assignments, suggested }: ComparisonInput): ReadersOf {
  const assigned = groupBy(assignments, ({ article }) => article);
  const readings = groupBy(suggested.readings, ({ article }) => article);
  const readers = new Map(
    articles.map(({ key }): [string, Readers] => {
      const people = listVotingCoders(assigned.get(key) ?? []);
      if (people.length > 0) return [key, { names: people, areMethods: false }];
      const methods = (readings.get(key) ?? []).map(({ method }) => method);
      return [key, { names: methods, areMethods: methods.length > 0 }];
    }),
  );
  return (article) => readers.get(article) ?? { names: [], areMethods: false };
}

function listMethods({ articles }: ComparisonInput, readersOf: ReadersOf): readonly string[] {
  const methods = articles.map(({ key }) => readersOf(key)).filter(({ areMethods }) => areMethods);
  return [...new Set(methods.flatMap(({ names }) => names))].sort();
}

interface MarkEntry {
  readonly mark: FrameMark;
  readonly evidenceCount: number;
}

function indexMarks(
  input: ComparisonInput,
  options: FramingOptions,
  readersOf: ReadersOf,
): (article: ComparedArticle, code: string) => MarkEntry {
  const counted = [...input.codings, ...input.suggested.codings].filter(
    ({ article, coder, voice }) =>
      readersOf(article).names.includes(coder) && (options.voice === "both" || voice === options.voice),
  );
  const codings = groupBy(counted, ({ article, code }) => `${article} ${code}`);
  return (article, code) =>
    makeMark(article, code, readersOf(article.key), codings.get(`${article.key} ${code}`) ?? [], options.level);
}

function makeMark(
  article: ComparedArticle,
  code: string,
  { names: codersAll, areMethods }: Readers,
  codings: readonly ComparedCoding[],
  level: FramingOptions["level"],
): MarkEntry {
  const deciding = codings.filter(({ scope }) => isOfLevel(scope, level));
  const codersFor = distinctCoders(deciding);
  const isMajority = (coders: readonly string[]) => coders.length * 2 > codersAll.length;
  const mark: FrameMark = {
    article: article.key,
    column: article.column,
    code,
    state: stateOfVotes(codersFor.length, codersAll.length),
    isPrimary: isMajority(distinctCoders(codings.filter(({ scope }) => scope === "primary"))),
    inHeadline: isMajority(distinctCoders(codings.filter(({ scope }) => scope === "headline"))),
    codersFor,
    codersAll,
    codings: deciding.map(({ key }) => key).sort(),
    isSuggested: areMethods,
  };
  return { mark, evidenceCount: countEvidence(mark, deciding) };
}

/** What so many of those who finished an article make of a code: a strict majority, or a split. */
export function stateOfVotes(votesFor: number, votes: number): FrameMark["state"] {
  if (votes === 0) return "not-coded";
  if (votesFor * 2 === votes) return "split";
  return votesFor * 2 > votes ? "present" : "absent";
}

/** Passages, codings without a passage, and one record for each coder who finished and applied nothing. */
function countEvidence(mark: FrameMark, codings: readonly ComparedCoding[]): number {
  if (mark.state === "not-coded") return 1;
  const withoutPassage = codings.filter(({ passage }) => passage === null).length;
  return countPlaces(codings) + withoutPassage + (mark.codersAll.length - mark.codersFor.length);
}

/** Whether a coding of this scope makes a code present at this level. */
export function isOfLevel(scope: ComparedCoding["scope"], level: FramingOptions["level"]): boolean {
  if (level === "any") return true;
  const isOfTheWhole = scope === "article" || scope === "primary";
  return isOfTheWhole === (level === "article");
}

function distinctCoders(codings: readonly ComparedCoding[]): readonly string[] {
  return [...new Set(codings.map(({ coder }) => coder))].sort();
}

/** People who finished an article, also those whose differences an adjudication settled. */
function countCoders({ articles, assignments }: ComparisonInput): number {
  const independent = assignments.filter(({ phase }) => phase !== "adjudication");
  const ofArticle = groupBy(independent, ({ article }) => article);
  return new Set(articles.flatMap(({ key }) => listVotingCoders(ofArticle.get(key) ?? []))).size;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
