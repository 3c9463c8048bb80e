import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyseHtmlPage, cleanHtmlPage, readHtmlMetadata, readHtmlPage } from "./html-page";
import type { CleanedPage, FieldKind, RemovalReason, TextRange } from "./page-text";

interface Expected {
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
  /** Reasons that must occur; `null` where the division itself is not the point. */
  readonly reasons: readonly RemovalReason[] | null;
  readonly captions?: number;
  readonly quotations?: number;
  readonly lists?: number;
}

const FIXTURES = path.join(import.meta.dirname, "fixtures-html");

function readFixture(slug: string, file: string): string {
  return readFileSync(path.join(FIXTURES, slug, file), "utf8");
}

/** The article version: the page text without the removed passages. */
function versionOf({ page, removed }: CleanedPage): string {
  const edges = [0, ...removed.flatMap(({ start, end }) => [start, end]), page.text.length];
  let version = "";
  for (let at = 0; at < edges.length; at += 2) version += page.text.slice(edges[at], edges[at + 1]);
  return version;
}

function texts({ page, fields }: CleanedPage, kind: FieldKind): string[] {
  return fields.filter((field) => field.kind === kind).map(({ start, end }) => page.text.slice(start, end));
}

describe("HTML fixtures, each named for the fault it once showed", () => {
  test.each(readdirSync(FIXTURES))("%s", (slug) => {
    const expected = JSON.parse(readFixture(slug, "expected.json")) as Expected;
    const { cleaned, metadata } = analyseHtmlPage(readFixture(slug, "source.html"));
    if (existsSync(path.join(FIXTURES, slug, "expected.txt"))) {
      expect(versionOf(cleaned)).toBe(readFixture(slug, "expected.txt").trimEnd());
    }
    expect(metadata.headline?.value ?? null).toBe(expected.headline);
    expect(metadata.author?.value ?? null).toBe(expected.author);
    expect(metadata.dates.published?.value.date ?? null).toBe(expected.published);
    if (expected.reasons !== null) {
      expect(cleaned.removed.map(({ reason }) => reason)).toEqual(expect.arrayContaining([...expected.reasons]));
    }
    expect(texts(cleaned, "headline")).toHaveLength(expected.headline === null ? 0 : 1);
    if (expected.captions !== undefined) expect(texts(cleaned, "caption")).toHaveLength(expected.captions);
    const kinds = cleaned.page.blocks.map(({ kind }) => kind);
    if (expected.quotations !== undefined)
      expect(kinds.filter((kind) => kind === "quotation")).toHaveLength(expected.quotations);
    if (expected.lists !== undefined) expect(kinds.filter((kind) => kind === "list-item")).toHaveLength(expected.lists);
    expectConsistent(cleaned);
  });
});

function expectConsistent(cleaned: CleanedPage): void {
  const { text, blocks } = cleaned.page;
  expect(text).not.toMatch(/[\r\0\p{Surrogate}]/u);
  const ranges: TextRange[] = [...cleaned.removed, ...cleaned.fields].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  let end = 0;
  for (const range of ranges) {
    expect(range.start).toBeGreaterThanOrEqual(end);
    expect(range.end).toBeGreaterThan(range.start);
    end = range.end;
  }
  expect(end).toBeLessThanOrEqual(text.length);
  for (const block of blocks) expect(text.slice(block.start, block.end).trim()).toHaveLength(block.end - block.start);
}

const tag = fc.constantFrom(
  ..."div p h1 h2 ul li blockquote figure figcaption nav aside footer span a b br table tr td article section pre script form html body head title time".split(
    " ",
  ),
);
const piece = fc.oneof(
  tag.map((name) => `<${name}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom(
    '<div class="comments">',
    '<div class="share">',
    '<p class="byline">',
    "<!--",
    "-->",
    "&#0;",
    "&#13;",
    "\r\n",
    "\0",
    "\uD800",
    "&nbsp;",
  ),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.lorem({ maxCount: 30 }).map((words) => `${words}. `),
);

describe("any string as a page", () => {
  test("gives ranges inside the text that never overlap, and a text without CR, NUL or lone surrogates", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expectConsistent(cleanHtmlPage(pieces.join("")));
      }),
      { numRuns: 150 },
    );
  });

  test("is divided without a rest: what is neither field nor removed is white space", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { page, fields, removed } = cleanHtmlPage(pieces.join(""));
        const covered = [...fields, ...removed].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of covered) {
          expect(page.text.slice(at, start).trim()).toBe("");
          at = end;
        }
        expect(page.text.slice(at).trim()).toBe("");
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    "",
    " ",
    "\uFEFF",
    "no markup at all",
    "<",
    "<!--",
    "<html>",
    "<html></html>",
    "<frameset><frame></frameset>",
    "<script>",
    "<p",
    "</body></html><p>late",
  ])("does not throw on %j", (html) => {
    expect(() => analyseHtmlPage(html, { url: "not an address" })).not.toThrow();
  });
});

describe("hostile pages", () => {
  test("ten thousand nested elements are read without overflowing the stack", () => {
    const html = `${"<div>".repeat(10_000)}The pier is closed until further notice, the council said.${"</div>".repeat(10_000)}`;
    const cleaned = cleanHtmlPage(html);
    expect(texts(cleaned, "body")).toEqual(["The pier is closed until further notice, the council said."]);
  });

  test("of three megabytes is read whole", { timeout: 30_000 }, () => {
    const html = `<article><h1>Long</h1>${"<p>The pier is closed until further notice, the council said on Tuesday.</p>".repeat(40_000)}</article>`;
    const { page, removed, fields } = cleanHtmlPage(html);
    expect(removed).toEqual([]);
    expect(fields.map(({ kind }) => kind)).toEqual(["headline", "body"]);
    expect(fields.at(-1)?.end).toBe(page.text.length);
  });
});

describe("a page that was saved while a dialog lay over it", () => {
  const article = `<h1>Pier closed</h1>${"<p>The pier is closed until further notice, the council said on Tuesday.</p>".repeat(6)}`;

  test("is read although the dialog hid it from screen readers", () => {
    const html = `<div id="root" aria-hidden="true">${article}</div><div role="dialog">We use cookies.</div>`;
    const { page, fields } = cleanHtmlPage(html);
    const texts = fields.map(({ kind, start, end }) => [kind, page.text.slice(start, end).split("\n\n").length]);
    expect(texts).toEqual([
      ["headline", 1],
      ["body", 6],
    ]);
  });

  test("is not taken for one where only a part is hidden", () => {
    expect(
      readHtmlPage(`<div>${article}</div><div aria-hidden="true">${article}</div>`).page.text.match(/Pier closed/g),
    ).toHaveLength(1);
  });
});

describe("markup that is nested without end", () => {
  const depth = 20_000;

  test("keeps the level of the heading around it", () => {
    const { blocks } = readHtmlPage(`<h2>${"<div>word".repeat(depth)}`);
    expect(blocks).toHaveLength(depth);
    expect(blocks.at(-1)).toMatchObject({ kind: "heading", level: 2 });
  });
});

describe("readHtmlPage", () => {
  test("leaves out scripts, styles, templates and hidden elements", () => {
    const html = `<p>Seen</p><script>let x</script><style>p{}</style><template>t</template><p hidden>h</p>
      <p style="display: none">d</p><p aria-hidden="true">a</p><noscript>n</noscript><span class="sr-only">s</span>`;
    expect(readHtmlPage(html).page.text).toBe("Seen");
  });

  test("collapses white space, keeps single line breaks and splits paragraphs at two", () => {
    expect(readHtmlPage("<p>one\n  two<br>three<br><br>four</p>").page.text).toBe("one two\nthree\n\nfour");
  });

  test("keeps the indentation of preformatted text", () => {
    expect(readHtmlPage("<pre>if\n  then\n</pre>").page.text).toBe("if\n  then");
  });

  test("names headings with their level", () => {
    expect(readHtmlPage("<h3>Title</h3>").page.blocks).toEqual([{ start: 0, end: 5, kind: "heading", level: 3 }]);
  });
});

describe("readHtmlMetadata", () => {
  const paragraphs =
    "<p>The council voted on Tuesday to close the pier for the winter, after divers found cracks in it.</p>".repeat(4);

  function datesOf(html: string, url?: string): ReturnType<typeof readHtmlMetadata>["dates"] {
    return readHtmlMetadata(html, { cleaned: cleanHtmlPage(html), ...(url === undefined ? {} : { url }) }).dates;
  }

  test("takes the day from the address and says so", () => {
    const { published } = datesOf(
      `<h1>Pier closed</h1>${paragraphs}`,
      "https://courier.example/town/203201141080512345-pier/",
    );
    expect(published).toMatchObject({ value: { date: "2032-01-14", precision: "day" }, certainty: "sure" });
    expect(published?.evidence.sentence).toBe("The page's address holds the date 14 January 2032.");
  });

  test("takes neither a masthead clock nor a caption's nor a comment's date", () => {
    const html = `<div class="clock">7 May 2032</div><ul><li>Home</li><li>Town</li><li>Sea</li></ul><h1>Pier closed</h1>
      <figure><figcaption>The pier on 3 March 2029</figcaption></figure>${paragraphs}
      <div class="comments"><p>Shame. <time datetime="2032-01-15">15 January 2032</time></p></div>`;
    expect(datesOf(html).published).toBeNull();
  });

  test("gives a day of change only as a doubtful last resort", () => {
    const html = `<meta property="article:modified_time" content="2032-01-20T10:00:00Z"><h1>Pier closed</h1>${paragraphs}`;
    expect(datesOf(html).published).toMatchObject({ value: { date: "2032-01-20" }, certainty: "doubtful" });
    expect(datesOf(html).notAfter?.value).toBe("2032-01-20");
  });

  test("keeps the day as written and does not convert it", () => {
    const html = `<meta property="article:published_time" content="2032-01-14T23:50:00-05:00"><h1>Pier closed</h1>${paragraphs}`;
    expect(datesOf(html).published?.value.date).toBe("2032-01-14");
  });

  test("points a byline's evidence at the name in the page text", () => {
    const html = `<h1>Pier closed</h1><p>By Ana Bell, harbour correspondent</p>${paragraphs}`;
    const cleaned = cleanHtmlPage(html);
    const { author } = readHtmlMetadata(html, { cleaned });
    expect(author?.value).toBe("Ana Bell");
    expect(cleaned.page.text.slice(author?.evidence.range?.start, author?.evidence.range?.end)).toBe("Ana Bell");
  });

  test("reads site names, declared genre, language and canonical address", () => {
    const html = readFixture("standfirst-and-shares", "source.html");
    const metadata = readHtmlMetadata(html, {
      cleaned: cleanHtmlPage(html),
      url: "https://courier.example/pier?from=mail",
    });
    expect(metadata.siteNames.map(({ value }) => value)).toEqual(["Harrow Bay Courier"]);
    expect(metadata.declaredGenre?.value).toBe("opinion");
    expect(metadata.language).toMatchObject({ value: "en", evidence: { kind: "html-lang" } });
    expect(metadata.url?.value).toBe("https://courier.example/pier?from=mail");
  });
});
