import { formatDate } from "../dates/format-date";
import type { HeadlineEntry } from "./comparison";
import { allOf, capitalise, countInWords, countOf, joinNames } from "./sentence-parts";

/** More than these are counted, so that the sentence stays one that can be read at a glance. */
const MOST_NAMES = 2;
const DAY_LENGTH = "YYYY-MM-DD".length;

/**
 * Who came first and who last, in words. Only articles that are dated to the day take part: a month cannot tell who was
 * first. The others are counted in a sentence of their own. Expects `buildHeadlines`' order.
 *
 * @example "Northline Wire and Ellery Courier came first, on 3 March 2031; Ledger came last, on 9 March 2031."
 */
export function describeTimeline(headlines: readonly HeadlineEntry[]): string {
  if (headlines.length === 0) return "No articles yet.";
  const dated = headlines.flatMap(({ article, column }) =>
    article.publishedOn?.length === DAY_LENGTH ? [{ day: article.publishedOn, name: column.name }] : [],
  );
  const undated = headlines.length - dated.length;
  const first = dated[0];
  const last = dated.at(-1);
  if (first === undefined || last === undefined) return "No article is dated to the day.";
  const rest =
    undated === 0
      ? ""
      : ` ${capitalise(countOf(undated, "article"))} ${undated === 1 ? "is" : "are"} not dated to the day.`;
  if (dated.length === 1) return `${first.name} is dated ${formatDate(first.day)}.${rest}`;
  if (first.day === last.day) {
    const all = undated > 0 ? `The other ${countInWords(dated.length)}` : allOf(dated.length);
    return `${capitalise(all)} articles appeared on ${formatDate(first.day)}.${rest}`;
  }
  const namesOn = (day: string, begin = (words: string) => words) => {
    const names = [...new Set(dated.filter((entry) => entry.day === day).map(({ name }) => name))];
    return names.length > MOST_NAMES ? begin(countOf(names.length, "outlet")) : joinNames(names);
  };
  return `${namesOn(first.day, capitalise)} came first, on ${formatDate(first.day)}; ${namesOn(last.day)} came last, on ${formatDate(last.day)}.${rest}`;
}
