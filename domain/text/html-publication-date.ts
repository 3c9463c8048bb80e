import { daysBetween } from "../dates/calendar-date";
import { findUrlDate } from "../dates/find-url-date";
import { formatDate } from "../dates/format-date";
import type { DateCandidate } from "./html-date-candidates";
import type { FieldCertainty, FoundDates, FoundField } from "./page-metadata";

const SENTENCE: Readonly<Record<DateCandidate["kind"], (day: string) => string>> = {
  "json-ld": (day) => `The page's structured data give ${day} as the day of publication.`,
  meta: (day) => `A meta tag of the page gives ${day} as the day of publication.`,
  url: (day) => `The page's address holds the date ${day}.`,
  "marked-date": (day) => `An element marked as the date of publication says ${day}.`,
  "time-element": (day) => `A time element near the article says ${day}.`,
  dateline: (day) => `A line beside the headline says ${day}.`,
  modified: (day) => `The page was last changed on ${day}; it does not say when it was published.`,
};

/**
 * The day of publication by the weight of evidence. Every kind of place votes once for a day; the day with most weight
 * wins. Days written in universal time yield to a neighbouring day that the address or a line of the page gives,
 * because those are in the outlet's own zone. A day of change alone is never more than doubtful.
 */
export function decidePublicationDate(candidates: readonly DateCandidate[], urls: readonly string[]): FoundDates {
  const published = candidates.filter(({ kind }) => kind !== "modified");
  const tally = tallyDays(published);
  const winner = [...tally.entries()].reduce<readonly [string, number] | null>(
    (best, entry) => (best === null || entry[1] > best[1] ? entry : best),
    null,
  );
  if (winner !== null) {
    const day = localDay(winner[0], published);
    return { published: foundDay(day, published, tally), notBefore: null, notAfter: null };
  }
  const modified = candidates.reduce<DateCandidate | null>(
    (best, next) => (best === null || next.weight > best.weight ? next : best),
    null,
  );
  const month = monthOfUrls(urls);
  if (modified === null) return { published: month, notBefore: null, notAfter: null };
  const notAfter = field(modified.date, "likely", modified);
  const isSameMonth = month !== null && modified.date.startsWith(month.value.date);
  const day = { date: modified.date, precision: "day" } as const;
  return {
    published: month !== null && !isSameMonth ? month : field(day, "doubtful", modified),
    notBefore: null,
    notAfter,
  };
}

function tallyDays(candidates: readonly DateCandidate[]): Map<string, number> {
  const tally = new Map<string, number>();
  const counted = new Set<string>();
  for (const candidate of [...candidates].sort((a, b) => b.weight - a.weight)) {
    // Ten time elements of one day are one piece of evidence, worth as much as the best of them.
    const key = `${candidate.kind} ${candidate.date}`;
    if (counted.has(key)) continue;
    counted.add(key);
    tally.set(candidate.date, (tally.get(candidate.date) ?? 0) + candidate.weight);
  }
  return tally;
}

function localDay(winner: string, candidates: readonly DateCandidate[]): string {
  const backers = candidates.filter(({ date }) => date === winner);
  if (!backers.every(({ isUtc }) => isUtc)) return winner;
  const local = candidates.find(
    ({ date, kind }) => (kind === "url" || kind === "dateline") && Math.abs(daysBetween(date, winner)) === 1,
  );
  return local?.date ?? winner;
}

function foundDay(
  day: string,
  candidates: readonly DateCandidate[],
  tally: ReadonlyMap<string, number>,
): FoundDates["published"] {
  const backers = candidates.filter(({ date }) => date === day).sort((a, b) => b.weight - a.weight);
  const best = backers[0];
  if (best === undefined) return null;
  const rival = Math.max(
    0,
    ...[...tally].filter(([date]) => Math.abs(daysBetween(date, day)) > 1).map(([, weight]) => weight),
  );
  const kinds = new Set(backers.map(({ kind }) => kind)).size;
  const isDeclared = best.weight >= 4;
  const certainty: FieldCertainty =
    isDeclared && (rival < 2 || (kinds > 1 && rival < 4)) ? "sure" : isDeclared || kinds > 1 ? "likely" : "doubtful";
  const visible = backers.find(({ range }) => range !== null);
  return field(
    { date: day, precision: "day" },
    certainty,
    visible !== undefined && visible.weight >= best.weight ? visible : best,
  );
}

function field<Value>(value: Value, certainty: FieldCertainty, from: DateCandidate): FoundField<Value> {
  const evidence = {
    kind: from.kind,
    sentence: SENTENCE[from.kind](formatDate(from.date)),
    range: from.range,
    quote: from.quote,
  };
  return { value, certainty, evidence };
}

function monthOfUrls(urls: readonly string[]): FoundDates["published"] {
  for (const url of urls) {
    const found = findUrlDate(url);
    if (found?.precision !== "month") continue;
    const sentence = `The page's address holds the month ${formatDate(found.date)}.`;
    const evidence = { kind: "url", sentence, range: null, quote: found.quote };
    return { value: { date: found.date, precision: "month" }, certainty: "likely", evidence };
  }
  return null;
}
