import { dateOfDayNumber, daySpanOf } from "../../dates/day-number";
import { groupBy } from "../group-by";
import type { Comparison, HeadlineEntry } from "../comparison";
import type { SharedTextComparison } from "../shared-text/shared-text-comparison";
import { knownDays, placeArticle } from "./place-article";
import type { Timeline, TimelineArticle, TimelineLane, TimelineLink, TimelineNote, TimelineVersion } from "./timeline";

/** A text of an article that came in after its first, as the database has it. */
export type LaterVersion = Omit<TimelineVersion, "evidenceCount">;

export interface TimelineInput {
  readonly comparison: Pick<Comparison, "event" | "headlines" | "matrix" | "timelineSentence">;
  /** Of the comparison's articles; oldest first. */
  readonly versions: readonly LaterVersion[];
  /** Null where the texts have not been compared yet. */
  readonly sharedText: Pick<SharedTextComparison, "passages" | "pairs"> | null;
}

const MOST_NOTES = 2;

/**
 * When each article of a comparison appeared, by outlet, with the texts that came in later, who shares text with an
 * earlier article, and the facts that some were too early for. A date that is not known to the day stays a stretch of
 * days, or stands nowhere.
 *
 * The wrong tool for hours: nothing is known below the day.
 */
export function compareTimeline({ comparison, versions, sharedText }: TimelineInput): Timeline {
  const { event, headlines, matrix } = comparison;
  const versionsOf = groupBy(versions, ({ article }) => article);
  const placed = headlines.map((entry) => ({ entry, article: toArticle(entry, versionsOf.get(entry.article.key)) }));
  const window = {
    first: event.windowStart === null ? null : dateOfDayNumber(daySpanOf(event.windowStart).first),
    last: event.windowEnd === null ? null : dateOfDayNumber(daySpanOf(event.windowEnd).last),
  };
  const days = [...placed.flatMap(({ article }) => knownDays(article.placing)), window.first, window.last]
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    days: first === undefined || last === undefined ? null : { first, last },
    window,
    lanes: toLanes(placed),
    links: sharedText === null ? null : toLinks(sharedText),
    notes: toNotes(matrix),
    sentence: comparison.timelineSentence,
  };
}

function toArticle({ article, dateText }: HeadlineEntry, versions: readonly LaterVersion[] = []): TimelineArticle {
  return {
    article: article.key,
    headline: article.headline,
    placing: placeArticle(article),
    dateText,
    evidence: article.publishedEvidence,
    versions: versions.map((version) => ({ ...version, evidenceCount: 1 })),
    evidenceCount: 1,
  };
}

/** By the earliest day that is known of a lane; lanes of the same day as their headlines stand, those without one last. */
function toLanes(
  placed: readonly { readonly entry: HeadlineEntry; readonly article: TimelineArticle }[],
): readonly TimelineLane[] {
  const byColumn = groupBy(placed, ({ entry }) => entry.column.key);
  return [...byColumn.values()]
    .flatMap((entries) => {
      const [first] = entries;
      const days = entries.flatMap(({ article }) => knownDays(article.placing)).sort();
      const lane = first && { column: first.entry.column, articles: entries.map(({ article }) => article) };
      return lane === undefined ? [] : [{ lane, firstDay: days[0] ?? null }];
    })
    .sort((one, other) => compareDays(one.firstDay, other.firstDay))
    .map(({ lane }) => lane);
}

function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

/** From the first place of each shared text to the others: a text in twenty articles is nineteen links, not 190. */
function toLinks({ passages, pairs }: Pick<SharedTextComparison, "passages" | "pairs">): readonly TimelineLink[] {
  const fromFirst = new Set(
    passages.flatMap(({ article: first, places }) => places.map(({ article }) => `${first} ${article}`)),
  );
  return pairs
    .filter((pair) => fromFirst.has(`${pair.with} ${pair.article}`))
    .map(({ article, with: from, words, isQuotation, evidenceCount }) => ({
      from,
      to: article,
      words,
      isQuotation,
      evidenceCount,
    }));
}

/** The facts that most articles were too early for; of equally many the earlier. */
function toNotes({ rows }: Comparison["matrix"]): readonly TimelineNote[] {
  return rows
    .flatMap(({ claim, cells }): TimelineNote[] => {
      const { knowableFrom } = claim;
      const tooEarly = cells.flatMap((cell) => cell.cells).filter(({ state }) => state === "not-knowable").length;
      if (knowableFrom === null || tooEarly === 0) return [];
      const evidenceCount = cells.reduce((sum, cell) => sum + cell.evidenceCount, 0);
      const day = dateOfDayNumber(daySpanOf(knowableFrom).first);
      return [{ claim: claim.key, statement: claim.statement, day, tooEarly, evidenceCount }];
    })
    .sort((one, other) => other.tooEarly - one.tooEarly || (one.day < other.day ? -1 : 1))
    .slice(0, MOST_NOTES);
}
