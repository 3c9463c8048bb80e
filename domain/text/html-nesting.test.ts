import fc from "fast-check";
import { expect, test } from "vitest";
import { boundNesting, DEEPEST_NESTING } from "./html-nesting";
import { readHtmlPage } from "./html-page";

const within = DEEPEST_NESTING;

test("A page as pages are comes back as it is, however much of it stands unclosed in a row", () => {
  const page = [
    "<!doctype html><html><head><title>A <div> in a title</title><script>'<div>'.repeat(9)</script></head><body>",
    "<p>A paragraph without end<br>".repeat(2_000),
    "<div><b>Bold</b> and <i>slanted</div>".repeat(2_000),
    "<!-- <div> -->".repeat(2_000),
    "<ul><li>One<li>Two</ul><table><tr><td>1<td>2</table>".repeat(2_000),
    "</section>".repeat(2_000),
  ].join("\n");
  expect(boundNesting(page)).toBe(page);
});

test("Elements beyond the depth stand side by side, and their ends are left out", () => {
  const inside = "<em>one</em><div class='a'>two<p>three</p></div>";
  const page = `${"<div>".repeat(within)}${inside}${"</div>".repeat(within)}<div>four</div>`;
  const bounded = boundNesting(page);
  const beside = "</div><em>one</em><div class='a'>two<p>three</p>";
  expect(bounded).toBe(`${"<div>".repeat(within)}${beside}${"</div>".repeat(within)}<div>four</div>`);
  expect(boundNesting(bounded)).toBe(bounded);
});

test.each([
  ["unclosed elements", "<div>"],
  ["with text", "<div>word "],
  ["lists in lists", "<ul><li>word "],
  ["tables in tables", "<table><tr><td>word "],
  ["drawings", "<svg><g>"],
  ["tags without an end", "<a<b "],
  ["ends of another name", "<b></i>word "],
  ["comments without an end", "<!--"],
  ["scripts without an end", "<script>"],
])("Half a million %s are read whole", (_name, unit) => {
  const page = `<p>First words.</p>${unit.repeat(500_000)}`;
  const bounded = boundNesting(page);
  expect(bounded.startsWith("<p>First words.</p>")).toBe(true);
  expect(bounded.length).toBeLessThanOrEqual(3 * page.length);
});

test("What stands in a hundred thousand unclosed elements is found", () => {
  const { page, depth } = readHtmlPage(`${"<div>".repeat(100_000)}The bridge is open.`);
  expect(page.text).toBe("The bridge is open.");
  expect(depth).toBeLessThanOrEqual(within);
});

test("No word is lost, whatever the tags", () => {
  const tag = fc.constantFrom("<div>", "</div>", "<b>", "</b>", "<p>", "</ul>", "<ul class=x>", "<br>", "word ");
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 40 }), fc.integer({ min: 1, max: 80 }), (tags, times) => {
      const page = tags.join("").repeat(times);
      const words = (html: string) => html.split("word").length;
      expect(words(boundNesting(page))).toBe(words(page));
    }),
    { numRuns: 100 },
  );
});
