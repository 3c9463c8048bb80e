import type { DeclaredMetadata } from "./html-declared";
import { plainWords } from "./html-headline";
import type { HtmlPageText } from "./html-page-text";
import type { FieldCertainty, FoundField } from "./page-metadata";
import type { CleanedPage, TextRange } from "./page-text";

interface AuthorCandidate {
  readonly name: string;
  readonly kind: "json-ld" | "meta" | "marked-author" | "byline";
  readonly weight: number;
  readonly range: TextRange | null;
  readonly quote: string;
}

const SENTENCE: Readonly<Record<AuthorCandidate["kind"], string>> = {
  "json-ld": "The page's structured data name the author.",
  meta: "A meta tag of the page names the author.",
  "marked-author": "The page marks this text as the author's name.",
  byline: "A line beside the headline names the author.",
};

const AUTHOR_META =
  "author byl article:author parsely-author sailthru.author dc.creator dcterms.creator dc:creator article.author citation_author cxenseparse:author rbauthors authors dc.contributor".split(
    " ",
  );

/** What is no person's name, however it is marked. */
const NO_NAME =
  /^(?:https?:|www\.|@)|[<>{}\\]|^(?:by|admin|administrator|editor|author|authors|staff|null|undefined|none|guest|webmaster|user|root|view profile|posts?|see all|more|follow|about|home|subscribe)$|\b(?:newsletter|subscribe|cookies?|comments?)\b/i;

/**
 * The author or authors as the page names them, several joined by commas. Structured data, meta tags, marked elements
 * and the byline vote; names that look like names win over user names. `null` where the page names nobody.
 */
export function findHtmlAuthor(
  declared: DeclaredMetadata,
  text: HtmlPageText,
  cleaned: CleanedPage,
): FoundField<string> | null {
  const sites = siteWords(declared);
  const candidates = [...fromDeclared(declared), ...fromByline(text, cleaned)]
    .map((candidate) => withoutSite(candidate, sites))
    .filter(({ name }) => name !== "");
  const votes = new Map<string, number>();
  const kindsOf = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const key = plainWords(candidate.name);
    const kinds = kindsOf.get(key) ?? new Set();
    if (!kinds.has(candidate.kind))
      votes.set(key, (votes.get(key) ?? (looksLikeName(candidate.name) ? 2 : 0)) + candidate.weight);
    kindsOf.set(key, kinds.add(candidate.kind));
  }
  const scoreOf = ({ name }: AuthorCandidate): number => votes.get(plainWords(name)) ?? 0;
  const best = candidates.reduce<AuthorCandidate | null>(
    (top, next) => (top === null || scoreOf(next) > scoreOf(top) ? next : top),
    null,
  );
  if (best === null) return null;
  const kinds = kindsOf.get(plainWords(best.name))?.size ?? 1;
  const certainty: FieldCertainty = !looksLikeName(best.name) ? "doubtful" : kinds > 1 ? "sure" : "likely";
  const evidence = {
    kind: best.kind,
    sentence: SENTENCE[best.kind],
    range: best.range,
    quote: best.quote.slice(0, 200),
  };
  return { value: best.name, certainty, evidence };
}

function fromDeclared(declared: DeclaredMetadata): AuthorCandidate[] {
  const article = declared.articles.find(({ authors }) => authors.some((name) => cleanName(name) !== ""));
  const isLabelled = /written by|author/i.test(declared.meta.get("twitter:label1")?.[0] ?? "");
  return [
    ...candidate(article?.authors ?? [], "json-ld", 4),
    ...AUTHOR_META.flatMap((name) =>
      candidate(declared.meta.get(name) ?? [], "meta", name === "author" ? 3.5 : 3),
    ).slice(0, 3),
    ...candidate(isLabelled ? (declared.meta.get("twitter:data1") ?? []) : [], "meta", 3),
    // More than two marked names are mostly those of other articles on the page.
    ...candidate(declared.authorTexts, "marked-author", declared.authorTexts.length > 2 ? 1.5 : 3),
  ];
}

function candidate(values: readonly string[], kind: AuthorCandidate["kind"], weight: number): AuthorCandidate[] {
  const names = [...new Set(values.map(cleanName).filter((name) => name !== ""))];
  const first = names[0];
  if (first === undefined) return [];
  // Marked elements often repeat a name with its role or the word "More"; names that hold an earlier one are dropped.
  const distinct = names.filter(
    (name, index) => !names.some((other, at) => at !== index && name.includes(other) && (name !== other || at < index)),
  );
  const name = distinct.slice(0, 8).join(", ");
  return [{ name, kind, weight, range: null, quote: values.join("; ") }];
}

const AUTHOR_HINT =
  /(?:^|[\s_-])(?:author|authors|authorname|auth|byline|by-line|writer|wrote|reporter|contributors?|author-link|fn|posted-?by)(?:$|[\s_-])/;

/** Without the `i` flag, which would make `\p{Lu}` match small letters too. "ByAna Bell" comes from adjoining spans. */
const BY =
  /^[\s|•—–-]{0,5}(?:(?:[Ss]tory|[Ww]ords|[Ww]ritten|[Pp]osted|[Rr]eported|[Aa]rticle|[Pp]ublished|[Tt]ext) )?(?:By|BY|by|Author|AUTHOR)(?::? +|(?=\p{Lu}[\p{Ll}.]))(?=\p{Lu})/u;

/** "Posted on 3 May 2031 by Ana Bell": the name stands behind the date. */
const DATED_BY = /^(?:[Pp]osted|[Pp]ublished|[Ww]ritten) on .{4,40}? by (?=\p{Lu})/u;

/** Lines between headline and first paragraphs that begin with "By" or that the markup names as the author's. */
function fromByline(text: HtmlPageText, cleaned: CleanedPage): AuthorCandidate[] {
  const headline = cleaned.fields.find(({ kind }) => kind === "headline");
  const bodies = cleaned.fields.filter(({ kind }) => kind === "body");
  const at = headline === undefined ? 0 : text.blocks.findIndex(({ start }) => start === headline.start);
  const last = bodies.at(-1)?.end ?? 0;
  return text.blocks.flatMap((block, index): AuthorCandidate[] => {
    const isAbove = index >= at - 4 && index <= at + 18;
    const isClosing = !isAbove && block.start >= last && block.start < last + 1_500;
    const length = block.end - block.start;
    if ((!isAbove && !isClosing) || length > 160 || block.kind === "caption") return [];
    const line = text.page.text.slice(block.start, block.end).replaceAll("\n", " ");
    const isMarked = isAbove && AUTHOR_HINT.test(`${block.inlineHint} ${text.frames[block.frame]?.hint ?? ""}`);
    const match = DATED_BY.exec(line) ?? BY.exec(line);
    const before = text.blocks[index - 1];
    const isAfterBy =
      before !== undefined &&
      /^(?:by|written by|words by|author):?$/i.test(text.page.text.slice(before.start, before.end));
    if (match === null && !isMarked && !(isAbove && isAfterBy)) return [];
    const name = cleanName(match === null ? line : line.slice(match[0].length));
    const isName = looksLikeName(name) || (isMarked && name.split(" ").length <= 4);
    if (name === "" || !isName || (isClosing && match === null)) return [];
    const offset = line.indexOf(name);
    const range = offset < 0 ? null : { start: block.start + offset, end: block.start + offset + name.length };
    const weight = (match !== null || isAfterBy ? 3 : 2.5) - (isClosing ? 1 : 0) - Math.abs(index - at) / 100;
    return [{ name, kind: "byline", weight, range, quote: line }];
  });
}

/** Names of the site in plain words: an author of that name is the outlet, not a person. */
function siteWords(declared: DeclaredMetadata): ReadonlySet<string> {
  const names = [
    ...(declared.meta.get("og:site_name") ?? []),
    ...(declared.meta.get("application-name") ?? []),
    ...declared.articles.flatMap(({ publisher }) => (publisher === null ? [] : [publisher])),
    ...(declared.title?.split(/\s[|–—-]\s/u).slice(1) ?? []),
  ];
  return new Set(names.map(plainWords).filter((name) => name !== ""));
}

/** "Ana Bell, The Site" is Ana Bell; "The Site" alone stays, but counts for little beside any person. */
function withoutSite(candidate: AuthorCandidate, sites: ReadonlySet<string>): AuthorCandidate {
  const parts = candidate.name.split(/\s?,\s?/);
  const persons = parts.filter(
    (part) =>
      !sites.has(plainWords(part)) && !/^(?:Ph\.?D|M\.?D|R\.?D|M\.?S|M\.?A|Esq|CNN|Reuters|AFP|AP)\.?$/i.test(part),
  );
  if (persons.length === 0) return { ...candidate, weight: 0 };
  return persons.length === parts.length ? candidate : { ...candidate, name: persons.join(", ") };
}

const ROLE =
  /\b(?:correspondent|reporter|editor|contributor|columnist|writer|producer|technologist|analyst|director|officer|president|desk|professor|fellow)s?\b/i;

const DATE_BEHIND =
  /\s(?:on )?(?:(?:mon|tue|wed|thu|fri|sat?|sun|mo|di|mi|do|fr|so)[a-z]{0,6},? )?(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]{0,7} \d.*$/i;

/** Takes "By", roles, handles and dates off a byline. Empty where nothing is left that could be a name. */
function cleanName(raw: string): string {
  const line = raw
    .slice(0, 300)
    .replace(/[\t\n\r\f\u00A0 ]+/g, " ")
    .trim();
  const bare = (line.split(/[|•·(–—]/u, 1)[0] ?? "")
    .replace(
      /^(?:view all posts|see all articles|more stories|written|posted|story|words|reported|published|text) by:? /i,
      "",
    )
    .replace(/^(?:by|authors?|reporters?|writers?):? /i, "")
    .replace(DATE_BEHIND, "")
    .replace(/\s?@\w.*$/, "");
  const name = withoutRoles(bare)
    .replace(/[,;:]$/, "")
    .trim();
  return name.length < 2 || name.length > 120 || NO_NAME.test(name) || /^\d/.test(name) ? "" : name;
}

/** "Ana Bell, harbour correspondent" is Ana Bell; "Staff Writer" is a role and nothing else, and stays as it is. */
function withoutRoles(line: string): string {
  const [first = "", ...rest] = line.split(/, ?/);
  const names = rest.filter((part) => /^(?:\p{Lu}|and )/u.test(part) && !ROLE.test(part));
  const words = first.trim().split(" ");
  // The role may also follow without a comma: "Ana Bell Political Editor".
  const role = words.findIndex((word, index) => index >= 2 && ROLE.test(word));
  const name = role < 0 ? first : words.slice(0, Math.max(2, role - 1)).join(" ");
  return [name.trim(), ...names].join(", ");
}

function looksLikeName(name: string): boolean {
  const words = name.split(/[ ,&]+/).filter((word) => word !== "" && word !== "and");
  const capitals = words.filter((word) => /^["“]?\p{Lu}/u.test(word)).length;
  return words.length >= 2 && words.length <= 14 && capitals >= words.length - 1;
}
