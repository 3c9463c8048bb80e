import type { DecodedSource } from "@/domain/text/decode-source";
import { decodeSource } from "@/domain/text/decode-source";
import { type ArticleText, articleText } from "@/domain/text/article-text";
import { detectLanguage } from "@/domain/text/detect-language";
import { analyseHtmlPage } from "@/domain/text/html-page";
import { normaliseSourceText } from "@/domain/text/normalise-source-text";
import type { PageMetadata } from "@/domain/text/page-metadata";
import type { CleanedPage, TextRange } from "@/domain/text/page-text";
import { readPastedMetadata } from "@/domain/text/pasted-metadata";
import { cleanPastedText } from "@/domain/text/pasted-page";
import { segmentSentences } from "@/domain/text/segment-sentences";
import { nameOutlet, type NamedOutlet, type OutletProposal } from "@/domain/outlets/name-outlet";
import type { OutletReference } from "@/domain/outlets/outlet-reference";
import type { KnownFurniture } from "@/domain/outlets/outlet-furniture";
import { proposeByMasthead } from "@/domain/outlets/propose-by-masthead";
import { proposeOutlet } from "@/domain/outlets/propose-outlet";

/** Name and version of the rules that find sentences; a new version re-runs them. */
export const SENTENCES_METHOD = "sentences/1";

export type PageInput = "pasted" | "html" | "markdown" | "clean";

/** One page, read: what of it is the article, and everything it says about it. Stores nothing. */
export interface ReadPage {
  readonly cleaned: CleanedPage;
  readonly article: ArticleText;
  readonly metadata: PageMetadata;
  readonly language: string | null;
  readonly sentences: readonly TextRange[];
  readonly outlet: { readonly named: NamedOutlet | null; readonly proposal: OutletProposal | null };
}

export interface ReadPageOptions {
  readonly input: PageInput;
  readonly url: string | null;
  readonly outlets: OutletReference;
  /** Rows that pages of known outlets carry, for a page that names none. */
  readonly furniture?: readonly KnownFurniture[];
}

/**
 * Reads a page as a person pasted it, as HTML, or as text that is clean already (then nothing is removed and nothing
 * is changed, code unit for code unit). Pure: the same page gives the same answer.
 */
export function readPage(text: string, { input, url, outlets, furniture = [] }: ReadPageOptions): ReadPage {
  const { cleaned, metadata } = divide(text, input, url);
  const article = articleText(cleaned);
  const language = metadata.language?.value ?? detectLanguage(article.text)?.language ?? null;
  return {
    cleaned,
    article,
    metadata,
    language,
    sentences: segmentSentences(article.text, language ?? undefined),
    outlet: findOutletOf(cleaned, metadata, { input, outlets, furniture }),
  };
}

function findOutletOf(
  cleaned: CleanedPage,
  metadata: PageMetadata,
  { input, outlets, furniture = [] }: Pick<ReadPageOptions, "input" | "outlets" | "furniture">,
): ReadPage["outlet"] {
  const { named } = nameOutlet(metadata, outlets);
  if (named !== null) return { named, proposal: null };
  const proposal = proposeOutlet(cleaned, metadata, outlets, furniture);
  const isPasted = input === "pasted" || input === "markdown";
  if (proposal !== null || !isPasted) return { named, proposal };
  return { named, proposal: proposeByMasthead(cleaned, metadata.author?.value ?? null, outlets) };
}

/** The text of a source's bytes, with LF line ends and nothing that breaks a hash; or why it cannot be read. */
export function readSourceText(bytes: Uint8Array): DecodedSource {
  const decoded = decodeSource(bytes);
  return decoded.ok ? { ...decoded, text: normaliseSourceText(decoded.text) } : decoded;
}

function divide(
  text: string,
  input: PageInput,
  url: string | null,
): { readonly cleaned: CleanedPage; readonly metadata: PageMetadata } {
  if (input === "html") return analyseHtmlPage(text, url === null ? {} : { url });
  if (input === "clean") {
    const cleaned: CleanedPage = {
      page: { text, blocks: [] },
      removed: [],
      fields: text === "" ? [] : [{ kind: "body", start: 0, end: text.length }],
      method: "clean/1",
    };
    return { cleaned, metadata: NOTHING_SAID };
  }
  const cleaned = cleanPastedText(text);
  return { cleaned, metadata: withAddress(readPastedMetadata(cleaned), url) };
}

const NOTHING_SAID: PageMetadata = {
  headline: null,
  author: null,
  dates: { published: null, notBefore: null, notAfter: null },
  language: null,
  url: null,
  siteNames: [],
  declaredGenre: null,
};

/** An address that came with pasted text (typed beside it, or in a JSON line) is the page's own. */
function withAddress(metadata: PageMetadata, url: string | null): PageMetadata {
  if (url === null || metadata.url !== null) return metadata;
  const evidence = { kind: "given-address", sentence: "The address came with the text.", range: null, quote: url };
  return { ...metadata, url: { value: url, certainty: "sure", evidence } };
}
