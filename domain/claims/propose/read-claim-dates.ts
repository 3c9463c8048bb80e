import type { Token } from "../../words/token";
import type { ClaimDate } from "./proposition";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const MONTH_NUMBERS = numbersOf(MONTHS);
/** "Sept" is none of them; "Mar" counts beside another part of a date only. */
const SHORT_MONTH_NUMBERS = numbersOf(MONTHS.map((name) => name.slice(0, 3)));
const WEEKDAY_NUMBERS = numbersOf(WEEKDAYS);
const AS_OF = new Set(["by", "until", "till"]);

/** A date and the indexes of its tokens, the preposition left out. */
export interface ReadDate {
  readonly date: ClaimDate;
  readonly first: number;
  readonly last: number;
}

interface Part {
  readonly kind: "year" | "month" | "day" | "weekday";
  readonly value: number;
}

/**
 * The dates of a sentence in order, each with the parts that are printed: "3 March 2031", "March 3, 2031", "in August",
 * "on Monday", "2019". A number is a day only beside a month, and a year only after a preposition, beside a month, or as
 * four figures at the end of a phrase. "May" counts only where the tagger calls it no auxiliary.
 *
 * The wrong tool for relative dates ("last week"), which the article's own date would have to settle.
 */
export function readClaimDates(tokens: readonly Token[]): readonly ReadDate[] {
  const dates: ReadDate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = readDateAt(tokens, index);
    if (found !== null) dates.push(found);
    index = found === null ? index + 1 : found.last + 1;
  }
  return dates;
}

const NOTHING_SEEN: ReadonlyMap<Part["kind"], number> = new Map();

function readDateAt(tokens: readonly Token[], first: number): ReadDate | null {
  if (partAt(tokens, first, NOTHING_SEEN) === null) return null;
  const parts = new Map<Part["kind"], number>();
  let last = first - 1;
  for (let index = first; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const isJoint = parts.size > 0 && (token.lower === "," || token.lower === "of" || token.lower === "the");
    if (isJoint) continue;
    const part = partAt(tokens, index, parts);
    if (part === null || parts.has(part.kind) || index > last + 3) break;
    parts.set(part.kind, part.value);
    last = index;
  }
  const start = tokens[first]?.start;
  const end = tokens[last]?.end;
  if (parts.size === 0 || start === undefined || end === undefined) return null;
  if (parts.has("day") && !parts.has("month")) return null;
  const of = (kind: Part["kind"]) => parts.get(kind) ?? null;
  const before = tokens[first - 1]?.lower ?? "";
  const isAsOf = AS_OF.has(before) || (before === "of" && tokens[first - 2]?.lower === "as");
  const date = { start, end, year: of("year"), month: of("month"), day: of("day"), weekday: of("weekday"), isAsOf };
  return { date, first, last };
}

function partAt(tokens: readonly Token[], index: number, seen: ReadonlyMap<Part["kind"], number>): Part | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const { lower } = token;
  const month = MONTH_NUMBERS.get(lower) ?? (seen.size > 0 ? SHORT_MONTH_NUMBERS.get(lower) : undefined);
  if (month !== undefined && token.pos !== "AUX" && /^\p{Lu}/u.test(token.text)) return { kind: "month", value: month };
  const weekday = WEEKDAY_NUMBERS.get(lower);
  if (weekday !== undefined) return { kind: "weekday", value: weekday };
  if (!/^\d/.test(lower)) return null;
  const day = /^(?<day>\d{1,2})(?:st|nd|rd|th)?$/.exec(lower)?.groups?.["day"];
  if (day !== undefined && Number(day) >= 1 && Number(day) <= 31 && isBesideMonth(tokens, index)) {
    return { kind: "day", value: Number(day) };
  }
  return isYear(tokens, index, seen) ? { kind: "year", value: Number(lower) } : null;
}

function isBesideMonth(tokens: readonly Token[], index: number): boolean {
  const near = [
    tokens[index - 1],
    tokens[index + 1],
    tokens[index + 1]?.lower === "of" ? tokens[index + 2] : undefined,
  ];
  return near.some((token) => token !== undefined && MONTH_NUMBERS.has(token.lower));
}

function numbersOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index + 1]));
}

const BEFORE_YEAR = new Set("in since by until of from during before after".split(" "));

function isYear(tokens: readonly Token[], index: number, seen: ReadonlyMap<Part["kind"], number>): boolean {
  const lower = tokens[index]?.lower ?? "";
  if (!/^(?:19|20)\d\d$/.test(lower)) return false;
  const next = tokens[index + 1]?.pos;
  const endsPhrase = next !== "NOUN" && next !== "PROPN" && next !== "ADJ";
  return seen.has("month") || (endsPhrase && BEFORE_YEAR.has(tokens[index - 1]?.lower ?? ""));
}
