import type { TextRange } from "./page-text";

/** As deep as Chromium nests elements; what is nested deeper becomes a sibling there, and so it does here. */
export const DEEPEST_NESTING = 512;

/** They hold nothing, or end by themselves where the next one begins, so many of them in a row are no nesting. */
const NEVER_OPEN = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr " +
    "html head body p li dt dd option optgroup tr td th thead tbody tfoot rp rt"
  ).split(" "),
);

/** Between their tags everything is text, also what looks like a tag. */
const RAW_TEXT = new Set(["script", "style", "textarea", "title", "noscript", "iframe", "xmp"]);

const LONGEST_NAME = 40;

interface Tag extends TextRange {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
}

/**
 * The same page with nothing nested more than 512 deep: an element that would be stands behind the deepest one, not in
 * it, so its text stays and stays a block of its own. The parser's time grows with the square of the depth, and two
 * million unclosed `<div>` took minutes. Nearly every page comes back as it is. Linear in the length of the page.
 */
export function boundNesting(html: string): string {
  const open: string[] = [];
  const tooDeep = new Map<string, number>();
  const pieces: string[] = [];
  let kept = 0;
  for (const { name, isEnd, start, end } of tagsOf(html)) {
    const deeper = tooDeep.get(name) ?? 0;
    if (isEnd && deeper > 0) {
      tooDeep.set(name, deeper - 1);
      pieces.push(html.slice(kept, start));
      kept = end;
    } else if (isEnd) {
      const place = open.lastIndexOf(name);
      if (place !== -1) open.length = place;
    } else if (open.length < DEEPEST_NESTING) {
      open.push(name);
    } else {
      tooDeep.set(name, deeper + 1);
      pieces.push(html.slice(kept, start), `</${open.pop() ?? name}>`);
      open.push(name);
      kept = start;
    }
  }
  return pieces.length === 0 ? html : pieces.join("") + html.slice(kept);
}

/** Start and end tags of elements that can be nested; comments, and what is text whatever it looks like, passed over. */
function* tagsOf(html: string): Generator<Tag> {
  const endOf = endFinder(html);
  for (let start = html.indexOf("<"); start !== -1;) {
    const isEnd = html[start + 1] === "/";
    const name = nameAt(html, start + (isEnd ? 2 : 1));
    let next = start + 1;
    if (html.startsWith("<!--", start)) next = endOf("-->", start + 4);
    else if (name !== "") {
      next = start + 1 + name.length;
      if (RAW_TEXT.has(name)) next = isEnd ? next : endOf(`</${name}`, next);
      else if (!NEVER_OPEN.has(name)) yield { name, isEnd, start, end: endOf(">", next) };
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
