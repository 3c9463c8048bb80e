import type { FoundField } from "./page-metadata";
import { isFunctionWord } from "./pasted-function-words";
import { isAddressRow } from "./pasted-rows";
import type { PageRow } from "./pasted-rows-of-page";

/**
 * The article's own address, where a line of the pasted page holds nothing else. It is the article's when its last
 * part repeats words of the headline; an address without such words counts only right above or below the headline.
 * Addresses of pictures and addresses in comments never count.
 */
export function findOwnAddress(rows: readonly PageRow[], headline: string | null): FoundField<string> | null {
  const headlineAt = rows.findIndex((row) => row.field === "headline");
  const own = new Set(slugWords(headline ?? ""));
  let near: FoundField<string> | null = null;
  for (const [index, row] of rows.entries()) {
    if (!isAddressRow(row.text) || row.reason === "comments" || row.reason === "image-placeholder") continue;
    const address = row.text.replace(/^<|>$/gu, "");
    const parsed = parseAddress(address);
    if (parsed === null || /\.(?:jpe?g|png|gif|webp|svg|mp4|pdf|avif)$/iu.test(parsed.pathname)) continue;
    const words = slugWords(parsed.pathname);
    const repeated = words.filter((word) => own.has(word)).length;
    if (repeated >= 3 && repeated * 2 >= own.size) {
      const sentence = "A line of the page holds an address that repeats the words of the headline.";
      return {
        value: address,
        certainty: "sure",
        evidence: { kind: "own-address", sentence, range: rangeOf(row), quote: null },
      };
    }
    if (near === null && headlineAt >= 0 && Math.abs(index - headlineAt) <= 2 && parsed.pathname.length > 8) {
      const sentence = "An address stands on a line of its own beside the headline.";
      near = {
        value: address,
        certainty: "likely",
        evidence: { kind: "own-address", sentence, range: rangeOf(row), quote: null },
      };
    }
  }
  return near;
}

function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

function slugWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => !isFunctionWord(word)))];
}

function rangeOf(row: PageRow): { readonly start: number; readonly end: number } {
  return { start: row.start, end: row.end };
}
