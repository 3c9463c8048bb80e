import { genreWord } from "../comparison/genre-words";
import type { Comparison, ComparisonInput, ComparisonOptions } from "../comparison/comparison";
import { describeAgreement, type FrameAgreement } from "../comparison/framing/measure-frame-agreement";
import {
  capitalise,
  countInWords,
  countOf,
  formatFigure,
  inNumber,
  joinNames,
  withFullStop,
} from "../comparison/sentence-parts";
import { formatDate, formatDateRange } from "../dates/format-date";

export interface MethodsInput {
  readonly comparison: Comparison;
  /** What the comparison was built from: what people entered, and the whole event's searches. */
  readonly input: Pick<ComparisonInput, "mentions" | "checks" | "assignments" | "suggested" | "searches">;
  /** One a code of the codebook. */
  readonly agreement: readonly FrameAgreement[];
  /** Name and version of each method that measured the texts, such as `voices/2`; empty: they were not compared. */
  readonly methods: readonly string[];
  /** ISO day. */
  readonly on: string;
}

/**
 * How a comparison came about, in one paragraph that can stand beneath a table in somebody's paper: which articles of
 * which outlets, by which rule and in which window, what kind of sample that is, who coded what with which codebook and
 * how far they agreed, which switches were set, which methods measured the texts. People are counted, never named.
 *
 * Every sentence follows from the data; what was not recorded is said to be not recorded.
 */
export function describeMethods({ comparison, input, agreement, methods, on }: MethodsInput): string {
  return [
    describeArticles(comparison),
    describeRule(comparison),
    describeSample(comparison, input.searches),
    describeClaims(comparison, input),
    describeFraming(comparison, agreement),
    describeOptions(comparison.options),
    describeSuggestions(comparison),
    describeMeasures(methods),
    `Compared with Parallax on ${formatDate(on)}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function describeArticles({ event, articles, columns, wordCount }: Comparison): string {
  const known = columns.filter(({ isKnown }) => isKnown).map(({ name }) => name);
  const unknown = columns.length - known.length;
  const outlets = [...known, ...(unknown === 0 ? [] : [countOf(unknown, "unknown outlet")])];
  const by = outlets.length === 0 ? "" : ` by ${joinNames(outlets)}`;
  const what = `${event.kind === "dossier" ? "the dossier" : "the event"} “${event.title}”`;
  const made = event.fictional ? " (fictional)" : "";
  const words = wordCount === 0 ? "" : `, ${formatFigure(wordCount)} words in all`;
  return `${capitalise(countOf(articles.length, "article"))}${by} on ${what}${made}${words}.`;
}

function describeRule({ event }: Comparison): string {
  const { windowStart, windowEnd, inclusionRule } = event;
  const window =
    windowStart === null && windowEnd === null
      ? "No window of time is recorded."
      : `Window: ${formatDateRange(windowStart, windowEnd)}.`;
  const rule =
    inclusionRule === "" ? "No inclusion rule is recorded." : `Inclusion rule: ${withFullStop(inclusionRule)}`;
  return `${window} ${rule}`;
}

function describeSample({ event }: Comparison, searches: MethodsInput["input"]["searches"]): string {
  const { population, query, exclusions } = event;
  const searched = new Set(searches.filter(({ state }) => state === "searched-not-found").map(({ outlet }) => outlet))
    .size;
  const flow = searched === 0 ? "" : ` ${capitalise(countOf(searched, "outlet"))} searched without finding any.`;
  if (population === "" || query === "") {
    return `A convenience sample: no population and query are recorded, and nothing follows for other articles.${flow}`;
  }
  const left = exclusions === "" ? "" : ` Left out: ${withFullStop(exclusions)}`;
  return `Population: ${withFullStop(population)} Query: ${withFullStop(query)}${left}${flow}`;
}

function describeClaims({ articles, matrix }: Comparison, { mentions, checks }: MethodsInput["input"]): string {
  const included = new Set(articles.map(({ key }) => key));
  const rows = matrix.rows.length + matrix.otherRows.length;
  if (rows === 0) return "No claims have been drawn from the articles.";
  const own = mentions.filter(({ article }) => included.has(article));
  const read = checks.filter(({ article }) => included.has(article));
  const coders = new Set([...own, ...read].map(({ coder }) => coder)).size;
  const open = [...matrix.rows, ...matrix.otherRows].reduce((sum, { notChecked }) => sum + notChecked, 0);
  const unread = open === 0 ? "every cell was checked" : `${open} ${inNumber(open, "cell")} nobody has checked`;
  const people = coders === 1 ? "one person" : `${countInWords(coders)} people`;
  const passages = `${own.length} ${inNumber(own.length, "passage")} bearing on them`;
  return `${capitalise(countOf(rows, "claim"))}, coded by ${people}: ${passages}, ${read.length} ${inNumber(read.length, "check")} for absence; ${unread}.`;
}

function describeFraming({ framing, options }: Comparison, agreement: readonly FrameAgreement[]): string {
  const { codebook, n, suggestedN, coders } = framing;
  const byPeople = n - suggestedN;
  const name = `${codebook.name}, version ${codebook.version}`;
  if (byPeople === 0) return `Nobody has finished an article with the codebook ${name}.`;
  const who = `${countInWords(coders)} ${coders === 1 ? "coder" : "coders"} handed in`;
  const figures = agreement
    .filter(({ units, alpha }) => units.length > 0 && alpha.value !== null)
    .map((one) => `${codebook.codes.find(({ key }) => key === one.code)?.name ?? one.code} ${describeAgreement(one)}`);
  const agreed =
    figures.length === 0
      ? "Agreement cannot be told: no code that varies was coded by two."
      : `Agreement before any adjudication (Krippendorff’s alpha): ${figures.join("; ")}.`;
  const level = { any: "anywhere in it", article: "of the whole article", passage: "of passages" }[options.level];
  return `Frames: ${capitalise(who)} ${countOf(byPeople, "article")} with the codebook ${name}; counted are frames ${level}. ${agreed}`;
}

const VOICES = {
  outlet: "the outlets’ own words",
  quoted: "quoted words",
  both: "the outlets’ own and quoted words",
} as const;

/** The switches as a sentence. @example "Counted: the outlets’ own words, all genres, articles about the event; …" */
export function describeOptions({ voice, genres, roles, wireText, suggestions }: ComparisonOptions): string {
  const which = genres.length === 0 ? "all genres" : joinNames(genres.map((genre) => genreWord(genre).toLowerCase()));
  const role =
    roles.length > 1
      ? "articles about the event and in its background"
      : roles[0] === "background"
        ? "articles in its background"
        : "articles about the event";
  const wire = wireText === "once" ? "wire text once" : "wire text in each article";
  const machine = suggestions ? "what methods propose is counted and marked" : "what methods propose is left out";
  return `Counted: ${VOICES[voice]}, ${which}, ${role}, ${wire}; ${machine}.`;
}

function describeSuggestions({ options, framing, matrix }: Comparison): string {
  if (!options.suggestions) return "";
  const proposed = matrix.suggestedRows.length;
  return `Undecided proposals: ${countOf(proposed, "claim")} and the frames of ${countOf(framing.suggestedN, "article")}.`;
}

function describeMeasures(methods: readonly string[]): string {
  if (methods.length === 0) return "The texts have not been compared by any method.";
  return `Names, words, voices and shared text were measured by ${joinNames(methods)} (name/version).`;
}
