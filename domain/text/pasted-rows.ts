import { MONTH_NAME_PATTERN } from "../dates/month-names";
import { plainLine } from "./junk-lines";
import { findWrittenDays, readDateRow } from "./pasted-date-row";

const BYLINE =
  /^(?:(?:story|text|words|report|analysis|article|written|reviewed|posted) )?(?:by|von|par|por|da|автор|текст):?\s+(?:the )?\p{Lu}/iu;
const LONGEST_BYLINE_WORDS = 14;

/** A row that names who wrote the article, such as "By Jane Doe" or "Von Max Muster | 3. März 2031". */
export function isBylineRow(line: string): boolean {
  const plain = plainLine(line);
  if (!BYLINE.test(plain) || plain.split(" ").length > LONGEST_BYLINE_WORDS) return false;
  const [, ...names] = plain.split(/\s+/u);
  const capitals = names.filter((name) => /^[\p{Lu}\d|&•·–-]/u.test(name)).length;
  return capitals * 2 >= names.length && !/[.!?]$/u.test(plain.replace(/(?:a\.m|p\.m|Jr|\b\p{Lu})\.$/u, ""));
}

const BYLINE_BEGINNING = /(?:^|[ :])(?:by|von|par|por|da|автор|текст):? (?=(?:the )?\p{Lu})/iu;
const AFTER_NAMES =
  / ?[|•·@(]| [–—-] |, |\d| (?:on|last|updated|published|posted|with|staff|in|mon|tue|wed|thu|fri|sat|sun)\b/iu;
const MONTH_AND_NUMBER = new RegExp(`\\b(?:${MONTH_NAME_PATTERN})\\.? \\d`, "iu");
const NOBODY =
  /^(?:staff|admin|editor|our |the editors?|web ?desk|news ?desk|reuters|ap|afp|associated press|agencies|redaktion)\b/iu;

/**
 * The names of a byline row without what often follows them (a date, a place after a bar, a role after a comma);
 * `null` where the row names no person ("By Staff Writer" is no author).
 */
export function readByline(line: string): string | null {
  if (!isBylineRow(line)) return null;
  const plain = plainLine(line);
  const beginning = BYLINE_BEGINNING.exec(plain);
  if (beginning === null) return null;
  const rest = plain.slice(beginning.index + beginning[0].length);
  const ends = [rest.search(AFTER_NAMES), rest.search(MONTH_AND_NUMBER)].filter((end) => end >= 0);
  const names = rest
    .slice(0, Math.min(rest.length, ...ends))
    .trim()
    .replace(/[:;,.–-]$/u, "")
    .trim();
  return names === "" || names.split(" ").length > 8 || NOBODY.test(names) ? null : names;
}

/** A row of its own with the date of an article, possibly beside its author or section ("BBC | 3 March 2031"). */
export function isDateRow(line: string): boolean {
  if (readDateRow(line) !== null) return true;
  // "Published in 2019, the study found …" begins like a row and is a sentence.
  if (line.length > 140 || (/[.!?]["'”’)]?$/u.test(withoutDayHalf(line)) && line.split(/\s+/u).length > 9))
    return false;
  return (
    /^posted on (?:\d|\p{L}{3,9}\.? \d)/iu.test(line) ||
    /^(?:first )?(?:published|posted|updated|last updated|modified|veröffentlicht|aktualisiert|publié|publicado|опубликовано)\b[^.]{0,12}\d/iu.test(
      plainLine(line),
    )
  );
}

/**
 * A row beside a headline with a date among other short things (section, author, number of comments). Only to be asked
 * of rows between headline and text: elsewhere a line with a date is a line with a date.
 */
export function holdsDateAmongRows(line: string): boolean {
  if (line.length > 140 || /[.!?]$/u.test(withoutDayHalf(line))) return false;
  const days = findWrittenDays(line).filter((day) => day.precision === "day");
  return days.length > 0 && (line.split(/\s+/u).length <= 9 || /[|•·]/u.test(line));
}

/** "10.12 a.m." ends no sentence. */
function withoutDayHalf(line: string): string {
  return line.replace(/\b[ap]\.m\.$/u, "");
}

/** A web address that stands alone on a line. */
export function isAddressRow(line: string): boolean {
  return /^<?https?:\/\/\S+$/iu.test(line);
}
