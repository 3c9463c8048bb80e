import { tagsOf } from "./html-tags";

/** As deep as Chromium nests elements; what is nested deeper becomes a sibling there, and so it does here. */
export const DEEPEST_NESTING = 512;

/** They hold nothing, or end by themselves where the next one begins, so many of them in a row are no nesting. */
const NEVER_OPEN = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr " +
    "html head body p li dt dd option optgroup tr td th thead tbody tfoot rp rt"
  ).split(" "),
);

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
    if (NEVER_OPEN.has(name)) continue;
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
