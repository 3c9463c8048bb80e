import type { ComparisonOptions, FrameRow, FramingComparison } from "./comparison";
import { countRule } from "./count-rule";
import { capitalise, countInWords, countOf, joinNames } from "./sentence-parts";

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
 * @example "Three coders mark Health and safety in all six articles; Political in Daily Lantern and Ledger only."
 */
export function describeFraming(
  framing: Omit<FramingComparison, "sentence">,
  { voice }: Pick<ComparisonOptions, "voice">,
): string {
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
