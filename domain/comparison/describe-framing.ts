import type { ComparisonOptions, FrameRow, FramingComparison } from "./comparison";
import { countRule } from "./count-rule";
import { allOf, capitalise, countInWords, countOf, joinNames } from "./sentence-parts";

/** In how many columns a frame may stand for the sentence to name them. */
const NAMED_COLUMNS = 2;

const WHOSE_WORDS: Readonly<Record<ComparisonOptions["voice"], string>> = {
  outlet: "",
  quoted: "In quoted words, ",
  both: "In own and quoted words, ",
};

/**
 * The framing comparison in one sentence: the frame found most often, then one that few columns have. It says who marked
 * what, never what an article "is", and names columns only where every other column was coded, too.
 *
 * What a method proposes is never put in the same figure as what people marked without saying how much of it is which.
 *
 * @example "Three coders mark Health and safety in all six articles; Political in Daily Lantern and Ledger only."
 */
export function describeFraming(
  framing: Omit<FramingComparison, "sentence">,
  { voice }: Pick<ComparisonOptions, "voice">,
): string {
  if (framing.suggestedN > 0) return describeSuggested(framing, WHOSE_WORDS[voice]);
  const { codebook, rows, n, coders } = framing;
  if (n === 0) return `Nobody has finished an article with ${codebook.name} yet.`;
  const found = rows.filter(({ k }) => k > 0);
  const [most] = found;
  const who = countOf(coders, "coder");
  const verb = coders === 1 ? "marks" : "mark";
  if (most === undefined) {
    return capitalise(
      `${WHOSE_WORDS[voice]}${who} ${verb} none of the frames by a majority in ${countOf(n, "article")}.`,
    );
  }
  const rest = found.slice(1);
  const telling = rest.find((row) => standsInFewColumns(row)) ?? rest[0];
  const second = telling === undefined ? "" : `; ${telling.name} ${whereItStands(telling, framing)}`;
  return capitalise(`${WHOSE_WORDS[voice]}${who} ${verb} ${most.name} ${inHowMany(most)}${second}.`);
}

/** Two halves that never share a figure: what people marked in what they coded, what a method proposes in the rest. */
function describeSuggested(
  { rows, n, suggestedN, coders, methods }: Omit<FramingComparison, "sentence">,
  whoseWords: string,
): string {
  const people = n - suggestedN;
  const proposed = findMost(rows, ({ suggestedK }) => suggestedK);
  const proposal = `${joinNames(methods)} proposes ${nameMost(proposed, "no frame", suggestedN, "that only it has read")}`;
  if (people === 0) return capitalise(`${whoseWords}nobody has finished an article yet; ${proposal}.`);
  const marked = findMost(rows, ({ k, suggestedK }) => k - suggestedK);
  const verb = coders === 1 ? "marks" : "mark";
  const coded = `${countOf(coders, "coder")} ${verb} ${nameMost(marked, "none of the frames", people, "coded")}`;
  return capitalise(`${whoseWords}${coded}; ${proposal}.`);
}

/** @example "Economic in two of the three articles coded" */
function nameMost(most: FoundFrame | null, none: string, articles: number, which: string): string {
  const all = articles === 1 ? `the one article ${which}` : `the ${countInWords(articles)} articles ${which}`;
  if (most === null) return `${none} in ${all}`;
  if (articles === 1) return `${most.name} in ${all}`;
  if (most.count === articles) return `${most.name} in ${allOf(articles)} articles ${which}`;
  return `${most.name} in ${countInWords(most.count)} of ${all}`;
}

interface FoundFrame {
  readonly name: string;
  readonly count: number;
}

interface PanelSums {
  readonly k: number;
  readonly suggestedK: number;
}

/** The first frame that the count finds most often, with that count; null where it finds none. */
function findMost(rows: FramingComparison["rows"], count: (sums: PanelSums) => number): FoundFrame | null {
  let most: FoundFrame | null = null;
  for (const { name, panels } of rows) {
    const total = panels.reduce((sum, panel) => sum + count(panel), 0);
    if (total > (most?.count ?? 0)) most = { name, count: total };
  }
  return most;
}

function standsInFewColumns(row: FrameRow): boolean {
  const coded = row.panels.filter(({ n }) => n > 0).length;
  return coded > NAMED_COLUMNS && row.panels.filter(({ k }) => k > 0).length <= NAMED_COLUMNS;
}

function whereItStands(row: FrameRow, { columns }: Pick<FramingComparison, "columns">): string {
  if (!standsInFewColumns(row)) return inHowMany(row);
  const names = row.panels.flatMap(({ k }, index) => (k > 0 ? [columns[index]?.name ?? ""] : []));
  const uncoded = row.panels.filter(({ n }) => n === 0).length;
  const only = uncoded === 0 ? " only" : `, of the ${countInWords(row.panels.length - uncoded)} coded so far`;
  return `in ${joinNames(names)}${only}`;
}

/** "All four articles" only where there are no more than four: else all that are coded. */
function inHowMany({ k, n, panels }: FrameRow): string {
  if (k === n && n === 1) return "in the one article coded";
  const coded = panels.some(({ marks }) => marks.some(({ state }) => state === "not-coded")) ? " coded" : "";
  if (k === n) return (n === 2 ? "in both articles" : `in all ${countOf(n, "article")}`) + coded;
  const { kind, text } = countRule(k, n);
  return (kind === "percent" ? `in ${text} of ${n} articles` : `in ${text} articles`) + coded;
}
