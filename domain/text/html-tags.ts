import type { TextRange } from "./page-text";

/** Between their tags everything is text, also what looks like a tag. */
const RAW_TEXT = new Set(["script", "style", "textarea", "title", "noscript", "iframe", "xmp"]);

const LONGEST_NAME = 40;

/** A tag of a page, in UTF-16 code units of the page; `end` is behind its ">". */
export interface HtmlTag extends TextRange {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
}

/**
 * Start and end tags in order; comments, and elements that hold nothing but text (scripts, titles), are passed over. A
 * tag without an end reaches to the end of the page. Linear in the length of the page.
 */
export function* tagsOf(html: string): Generator<HtmlTag> {
  const endOf = endFinder(html);
  for (let start = html.indexOf("<"); start !== -1;) {
    const isEnd = html[start + 1] === "/";
    const name = nameAt(html, start + (isEnd ? 2 : 1));
    let next = start + 1;
    if (html.startsWith("<!--", start)) next = endOf("-->", start + 4);
    else if (name !== "") {
      next = start + 1 + name.length;
      if (RAW_TEXT.has(name)) next = isEnd ? next : endOf(`</${name}`, next);
      else yield { name, isEnd, start, end: endOf(">", next) };
    }
    start = html.indexOf("<", next);
  }
}

function nameAt(html: string, start: number): string {
  return /^[a-z][a-z\d:-]*/iu.exec(html.slice(start, start + LONGEST_NAME))?.[0].toLowerCase() ?? "";
}

/**
 * Where a mark ends that stands at or behind a place, in whatever letter case; the end of the page where it stands
 * nowhere. That it stands nowhere is remembered: looked up for each of a million tags, it would cost their square.
 */
function endFinder(html: string): (mark: string, from: number) => number {
  const lower = html.toLowerCase();
  // Letters whose small form is longer would shift all places; then letter case is left as it is.
  const searched = lower.length === html.length ? lower : html;
  const absent = new Set<string>();
  return (mark, from) => {
    const at = absent.has(mark) ? -1 : searched.indexOf(mark, from);
    if (at !== -1) return at + mark.length;
    absent.add(mark);
    return html.length;
  };
}
