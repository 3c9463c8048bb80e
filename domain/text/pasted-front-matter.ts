import type { TextRange } from "./page-text";

/** One `key: value` row of a Markdown file's front matter; the range is the value's in the page text. */
export interface FrontMatterRow extends TextRange {
  readonly key: string;
  readonly value: string;
}

const LONGEST_FRONT_MATTER_LINES = 60;

/**
 * The block of `key: value` rows between two lines of three hyphens with which a Markdown file may begin, or `null`.
 * Reads plain values and quoted ones; lists and nested values are passed over, since no field of ours is one. Any other
 * line between the two means that they are rules across the page, and nothing is front matter.
 */
export function findFrontMatter(
  text: string,
): { readonly end: number; readonly rows: readonly FrontMatterRow[] } | null {
  const lines = text.split("\n", LONGEST_FRONT_MATTER_LINES);
  if (lines[0]?.trim() !== "---") return null;
  const rows: FrontMatterRow[] = [];
  let offset = lines[0].length + 1;
  for (const line of lines.slice(1)) {
    if (/^(?:---|\.\.\.)\s*$/u.test(line))
      return rows.length > 0 ? { end: offset + line.trimEnd().length, rows } : null;
    const key = /^([A-Za-z][\w-]{0,40}):/u.exec(line)?.[1];
    // Two rules across a page are no front matter: prose between them is the article's.
    if (key === undefined && !/^(?:[\s#\]}]|- |$)/u.test(line)) return null;
    if (key !== undefined) {
      const raw = line.slice(key.length + 1);
      const value = raw.trim().replace(/^(["'])(.*)\1$/u, "$2");
      const start = offset + key.length + 1 + raw.indexOf(value);
      if (value !== "") rows.push({ key: key.toLowerCase(), value, start, end: start + value.length });
    }
    offset += line.length + 1;
  }
  return null;
}
