import type { FoundField } from "./page-metadata";
import { findWrittenDays } from "./pasted-date-row";
import type { PageRow } from "./pasted-rows-of-page";

/** What a long sentence says further on belongs to other days. */
const LOOKED_AT_BEHIND = 90;

interface PastDay {
  readonly day: string;
  readonly start: number;
  readonly end: number;
  readonly isCaption: boolean;
}

const HOLIDAY = /\b(New Year's Day|New Year's Eve|Christmas Day|Christmas Eve),? ((?:19|20)\d\d)(?!\d)/giu;
const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ["new year's day", "01-01"],
  ["new year's eve", "12-31"],
  ["christmas day", "12-25"],
  ["christmas eve", "12-24"],
]);

/** Words by which a sentence speaks of what is yet to come, or sets a limit: such a day may lie after publication. */
const AHEAD =
  /\b(?:will|would|shall|won't|going to|expected|planned|plans?|scheduled|due|next|upcoming|deadline|set to|set for|aims? to|intends?|ahead of|starting|beginning|effective|expires?|could|might|should|must|proposed)\b/iu;
const BEHIND =
  /\b(?:was|were|had|did|said|told|found|began|took|made|came|went|saw|gave|held|became|ruled|wrote|won|lost|\p{Ll}{2,}ed)\b/u;
const PLACED =
  /(?:^|[\s(])(?:on|in|since|as of|dated|late|early|mid-?)\s+(?:an? |the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$/iu;

/**
 * The latest day of which the text speaks, in its own voice and as past: the article cannot be older. Quoted words do
 * not count (a document may quote what it likes), nor do sentences that look ahead. Captions are older than their
 * articles, so they bound it too, with less certainty. English only; `null` where no such day is written with its year.
 */
export function findNotBefore(rows: readonly PageRow[]): FoundField<string> | null {
  const days = rows.flatMap((row) => pastDaysOf(row));
  const latest = days.reduce<PastDay | null>((best, day) => (best === null || day.day > best.day ? day : best), null);
  if (latest === null) return null;
  return {
    value: latest.day,
    certainty: latest.isCaption ? "doubtful" : "likely",
    evidence: {
      kind: latest.isCaption ? "caption-date" : "text-date",
      sentence: latest.isCaption
        ? "A caption dates its picture; the article cannot be older than the picture."
        : "The text speaks of this day as past; the article cannot be older.",
      range: { start: latest.start, end: latest.end },
      quote: null,
    },
  };
}

function pastDaysOf(row: PageRow): PastDay[] {
  const isCaption = row.field === "caption";
  if (!isCaption && row.field !== "body" && row.field !== "standfirst") return [];
  if (row.text.startsWith(">") || row.text.length > 10_000) return [];
  const text = blankQuotations(row.text);
  const sentenceAround = sentenceFinder(text);
  const written = [
    ...findWrittenDays(text).map((day) => ({ ...day, date: day.precision === "month" ? `${day.date}-01` : day.date })),
    ...holidaysIn(text),
  ];
  return written
    .filter(({ start, end }) => {
      const { before, sentence } = sentenceAround(start, end);
      if (isCaption) return PLACED.test(before) && !AHEAD.test(sentence);
      return PLACED.test(before) && !AHEAD.test(sentence) && BEHIND.test(sentence);
    })
    .map(({ date, start, end }) => ({ day: date, start: row.start + start, end: row.start + end, isCaption }));
}

function holidaysIn(text: string): { readonly date: string; readonly start: number; readonly end: number }[] {
  return [...text.replace(/’/gu, "'").matchAll(HOLIDAY)].flatMap((match) => {
    const monthAndDay = HOLIDAYS.get((match[1] ?? "").toLowerCase());
    if (monthAndDay === undefined) return [];
    return [{ date: `${match[2] ?? ""}-${monthAndDay}`, start: match.index, end: match.index + match[0].length }];
  });
}

/** The text with everything between quotation marks blanked, same length, so that offsets stay true. */
function blankQuotations(text: string): string {
  return text.replace(/“[^“”]*(?:”|$)|"[^"]*(?:"|$)|„[^„“”]*(?:[“”]|$)|«[^«»]*(?:»|$)/gu, (quotation) =>
    " ".repeat(quotation.length),
  );
}

interface SentenceOfDay {
  /** From the sentence's beginning to the day. */
  readonly before: string;
  readonly sentence: string;
}

/** The sentence that a day stands in; the ends of all sentences are found once, for a line may name many days. */
function sentenceFinder(text: string): (start: number, end: number) => SentenceOfDay {
  const breaks = [...text.matchAll(/(?<=\p{Ll}\p{Ll}|\d)[.!?]\s+(?=\p{Lu})/gu)].map(({ index }) => index);
  const stops = [...text.matchAll(/(?<=\p{Ll}\p{Ll}|\d)[.!?](?:\s|$)/gu)].map(({ index }) => index);
  return (start, end) => {
    const last = breaks.findLast((index) => index < start);
    const from = last === undefined ? 0 : last + 2;
    const to = stops.find((index) => index >= end) ?? text.length;
    return { before: text.slice(from, start), sentence: text.slice(from, Math.min(to, end + LOOKED_AT_BEHIND)) };
  };
}
