import { describe, expect, test } from "vitest";
import type { CleanedPage, RemovalReason } from "../text/page-text";
import { shippedReference as reference } from "./fixtures/shipped-reference";
import { BUNDLED_FURNITURE, collectFurniture, furnitureKey, furnitureRowsOf } from "./outlet-furniture";
import { proposeByFurniture, proposeOutlet } from "./propose-outlet";

const NO_METADATA = { url: null, siteNames: [] };
const STORY = "The bridge will close in March.\n\nThe council voted on Tuesday, Reuters and Breitbart reported.\n\n";

/** A page whose article is followed by removed rows, each with its reason. */
function page(
  ...rows: readonly (readonly [text: string, reason: RemovalReason])[]
): Pick<CleanedPage, "page" | "removed"> {
  let text = STORY;
  const removed = rows.map(([row, reason]) => {
    const start = text.length;
    text += `${row}\n`;
    return { start, end: start + row.length, reason };
  });
  return { page: { text, blocks: [] }, removed };
}

/** A closing row that begins as the bundled one does and goes on in our own words. */
const BREITBART_ROW = "Please let us know if you’re having issues today.";

describe("proposeOutlet", () => {
  test("proposes the outlet whose pages carry a removed row, and says which row", () => {
    const cleaned = page([BREITBART_ROW, "page-furniture"]);
    const proposal = proposeOutlet(cleaned, NO_METADATA, reference);
    expect(proposal).toMatchObject({ slug: "breitbart", certainty: "doubtful" });
    expect(proposal?.reason).toBe(`The removed row “${BREITBART_ROW}” is one that Breitbart's pages carry.`);
    const { start, end } = proposal?.evidence.range ?? { start: 0, end: 0 };
    expect(cleaned.page.text.slice(start, end)).toBe(BREITBART_ROW);
  });

  test("finds the row under comments too, where the passage is a notice and no comment section", () => {
    expect(proposeOutlet(page([BREITBART_ROW, "comments"]), NO_METADATA, reference)?.slug).toBe("breitbart");
    const section = `${BREITBART_ROW}\n${"A reader says a good deal about the bridge. ".repeat(10)}`;
    expect(proposeOutlet(page([section, "comments"]), NO_METADATA, reference)).toBeNull();
  });

  test("proposes nothing without evidence, however often the text mentions an outlet", () => {
    expect(proposeOutlet(page(), NO_METADATA, reference)).toBeNull();
    expect(proposeOutlet(page(["Reuters / A. Photographer", "agency-credit"]), NO_METADATA, reference)).toBeNull();
  });

  test("proposes the outlet whose mail address stands in the site's notices", () => {
    const cleaned = page(["Write to moderator@sputniknews.com to unlock an account.", "house-rules"]);
    expect(proposeOutlet(cleaned, NO_METADATA, reference)?.reason).toBe(
      "A removed row gives a mail address at sputniknews.com, an address of Sputnik.",
    );
  });

  test("proposes nothing where the mail addresses of two outlets stand", () => {
    const cleaned = page(["a@sputniknews.com", "house-rules"], ["b@reuters.com", "house-rules"]);
    expect(proposeOutlet(cleaned, NO_METADATA, reference)).toBeNull();
  });

  test("proposes nothing for a page that names its outlet itself", () => {
    const evidence = { kind: "url", sentence: "Found.", range: null, quote: null };
    const url = { value: "https://southfront.org/a", certainty: "sure", evidence } as const;
    expect(proposeOutlet(page([BREITBART_ROW, "page-furniture"]), { url, siteNames: [] }, reference)).toBeNull();
  });
});

describe("furniture that the workspace's own articles teach", () => {
  const closing = "Write to the southern desk about this page";
  const footer = "All rights of this page belong to the southern desk alone";
  const southfront = (rows: readonly string[]) => ({ outletSlug: "southfront", rows });
  const rowsOf = (...texts: readonly string[]) =>
    furnitureRowsOf(page(...texts.map((text) => [text, "page-furniture"] as const)));

  test("a row on two pages of an outlet speaks for it", () => {
    const known = collectFurniture([southfront([closing]), southfront([closing.toUpperCase(), "Share"])]);
    expect(proposeByFurniture(rowsOf(`${closing}.`), known, reference)).toMatchObject({ slug: "southfront" });
  });

  test("a row on one page speaks only when it is long", () => {
    const once = (row: string) => collectFurniture([southfront([row])]);
    expect(
      proposeByFurniture(rowsOf("Read more of our stories"), once("Read more of our stories"), reference),
    ).toBeNull();
    expect(proposeByFurniture(rowsOf(footer), once(footer), reference)).toMatchObject({ slug: "southfront" });
  });

  test("several rows make it likelier than one", () => {
    const known = collectFurniture([southfront([closing, footer]), southfront([closing, footer])]);
    expect(proposeByFurniture(rowsOf(footer), known, reference)?.certainty).toBe("doubtful");
    expect(proposeByFurniture(rowsOf(closing, footer), known, reference)?.certainty).toBe("likely");
  });

  test("a row that two outlets carry says nothing, and rows for two outlets cancel each other", () => {
    const sputnik = (rows: readonly string[]) => ({ outletSlug: "sputnik", rows });
    const both = collectFurniture([southfront([footer]), sputnik([footer])]);
    expect(proposeByFurniture(rowsOf(footer), both, reference)).toBeNull();
    const split = collectFurniture([southfront([footer, footer]), sputnik([`${footer} today`])]);
    expect(proposeByFurniture(rowsOf(footer, `${footer} today`), split, reference)).toBeNull();
  });

  test("a short row is anybody's", () => {
    const known = collectFurniture([southfront(["Log in here"]), southfront(["Log in here"])]);
    expect(proposeByFurniture(rowsOf("Log in here"), known, reference)).toBeNull();
  });
});

test("the bundled rows are keys of at most eight words, each of an outlet in the reference", () => {
  for (const { outletSlug, row } of BUNDLED_FURNITURE) {
    expect(reference.bySlug.has(outletSlug)).toBe(true);
    expect(row).toBe(furnitureKey(row));
    expect(row.split(" ").length).toBeLessThanOrEqual(8);
  }
});

test("two prints of one row have the same key", () => {
  expect(furnitureKey("12  readers’ letters:")).toBe(furnitureKey("34 Readers' letters"));
});
