import fc from "fast-check";
import { expect, test } from "vitest";
import { dropDrawings } from "./html-drawings";
import { readHtmlPage } from "./html-page";

test("a drawing is dropped with all that is in it, a page without one comes back as it is", () => {
  const page = "<p>Open <b>again</b>.</p><!-- <svg> --><script>'<svg>'</script><math><mi>x</mi></math>";
  expect(dropDrawings(page)).toBe(page);
  const drawing = "<svg width=9><title>Logo</title><g><svg><text>no</text></svg></g><foreignObject><p>no</p></svg>";
  expect(dropDrawings(`<p>One${drawing} two<svg/> three</p>`)).toBe("<p>One two three</p>");
});

test("a drawing that is never closed takes no paragraph with it", () => {
  expect(dropDrawings("<svg><g>no<p>The bridge is open.</p>")).toBe("<p>The bridge is open.</p>");
  expect(dropDrawings("<p>One.</p><svg><path><p>Two.</p><svg><g></svg><p>Three.</p>")).toBe(
    "<p>One.</p><p>Two.</p><p>Three.</p>",
  );
});

test("an article is found among eighty thousand parts of a drawing", () => {
  const paragraph = `<p>${"The bridge was closed on Monday after a crack was found in its northern pier. ".repeat(4)}</p>`;
  const { page } = readHtmlPage(`<article>${paragraph}${"<svg><g>".repeat(80_000)}${paragraph}</article>`);
  expect(page.text.split("The bridge was closed")).toHaveLength(9);
});

test("no paragraph outside of a closed drawing is lost, whatever the tags", () => {
  const piece = fc.constantFrom("<svg>", "<svg><g></svg>", "<g>", "<path/>", "</g>", "<svg/>", "<p>word</p>", "</div>");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const page = pieces.join("");
      expect(dropDrawings(page).split("<p>word</p>")).toHaveLength(page.split("<p>word</p>").length);
    }),
  );
});
