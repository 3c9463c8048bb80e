import { findUrlDate } from "../dates/find-url-date";
import { type DayOrder, readDateText } from "../dates/read-date-text";
import type { DeclaredMetadata, TimeElement } from "./html-declared";
import type { HtmlPageText } from "./html-page-text";
import type { CleanedPage, RemovalReason, TextRange } from "./page-text";

/** One place of a page that may say when the article was published. */
export interface DateCandidate {
  /** `YYYY-MM-DD`, the day as written there. */
  readonly date: string;
  readonly kind: "json-ld" | "meta" | "url" | "marked-date" | "time-element" | "dateline" | "modified";
  /** How much this kind of place is worth against others. */
  readonly weight: number;
  readonly range: TextRange | null;
  readonly quote: string;
  /** Written in universal time: near midnight the outlet's own day may be the neighbouring one. */
  readonly isUtc: boolean;
}

const PUBLISHED_META = (
  "article:published_time article:published og:article:published_time og:published_time og:pubdate datepublished " +
  "publishdate publish-date publish_date pubdate pub_date published published_time published-date publication_date " +
  "publicationdate dc.date.issued dcterms.issued dc.date.published dc.date.created dcterms.created dc.date dcterms.date " +
  "dc:date dcterms.available sailthru.date parsely-pub-date article.published article.created article_date_original " +
  "cxenseparse:recs:publishtime originalpublicationdate rnews:datepublished citation_publication_date " +
  "citation_online_date bt:pubdate shareaholic:article_published_time displaydate date_published timestamp " +
  "article:post_date article-publish-date vr:published_time datecreated created date doc_date"
).split(" ");

const MODIFIED_META =
  "article:modified_time article:modified og:updated_time datemodified last-modified lastmod modified dcterms.modified dc.date.modified revision_date".split(
    " ",
  );

const MODIFIED_HINT = /updated|modified|edited|revised|revision/;
const PUBLISHED_HINT =
  /publish|pubdate|posted|entry-date|post-date|date-?created|article-date|dateline|byline|story-date|created/;
const DATE_HINT = /date|time|publish|posted|meta|byline/;
const ASIDE_HINT =
  /comment|related|sidebar|widget|footer|recent|popular|teaser|recommend|trending|latest|clock|countdown|nav/;

/** Places where a date belongs to something else than the article. */
const FOREIGN_REASONS: ReadonlySet<RemovalReason> = new Set([
  "comments",
  "related-links",
  "advertisement",
  "navigation",
  "donation",
  "agency-credit",
  "cookie-notice",
  "tags",
]);

/** Every place of the page that may date the article, with what it says. Sorted by nothing in particular. */
export function findDateCandidates(
  declared: DeclaredMetadata,
  text: HtmlPageText,
  cleaned: CleanedPage,
  urls: readonly string[],
  order: DayOrder,
): readonly DateCandidate[] {
  return [
    ...fromJsonLd(declared),
    ...fromMeta(declared, order),
    ...fromUrls(urls),
    ...declared.times.flatMap((time) => fromTime(time, order)),
    ...fromDatelines(text, cleaned, order),
  ];
}

function fromJsonLd(declared: DeclaredMetadata): DateCandidate[] {
  return declared.articles.slice(0, 3).flatMap((article, index) => {
    const weight = (article.isArticle ? 6 : 4) - index;
    return [
      ...readMachineDate(article.published, { kind: "json-ld", weight }),
      ...readMachineDate(article.modified, { kind: "modified", weight: 1 }),
    ];
  });
}

function fromMeta(declared: DeclaredMetadata, order: DayOrder): DateCandidate[] {
  const published = PUBLISHED_META.flatMap((name, index) =>
    // The commonest name of all also means "built on" or "today" on some pages.
    (declared.meta.get(name) ?? [])
      .slice(0, 1)
      .flatMap((value) =>
        readMachineDate(
          value,
          { kind: "meta", weight: name === "date" || name === "timestamp" ? 3 : 5 - index / 100 },
          order,
        ),
      ),
  );
  const modified = MODIFIED_META.flatMap((name) =>
    (declared.meta.get(name) ?? [])
      .slice(0, 1)
      .flatMap((value) => readMachineDate(value, { kind: "modified", weight: 0.9 }, order)),
  );
  return [...published, ...modified];
}

function fromUrls(urls: readonly string[]): DateCandidate[] {
  for (const url of urls) {
    const found = findUrlDate(url);
    if (found?.precision === "day")
      return [{ date: found.date, kind: "url", weight: 6, range: null, quote: found.quote, isUtc: false }];
  }
  return [];
}

function fromTime(time: TimeElement, order: DayOrder): DateCandidate[] {
  if (ASIDE_HINT.test(time.hint)) return [];
  const isModified =
    MODIFIED_HINT.test(time.hint) ||
    time.itemprop === "dateModified" ||
    /^(?:last )?(?:updated|modified|edited)/i.test(time.text);
  const isMarked = PUBLISHED_HINT.test(time.hint) || time.itemprop === "datePublished";
  const place = isModified
    ? ({ kind: "modified", weight: 0.8 } as const)
    : isMarked
      ? ({ kind: "marked-date", weight: 4 } as const)
      : ({ kind: "time-element", weight: 2 } as const);
  const machine = readMachineDate(time.value, place, order);
  return machine.length > 0 ? machine : readMachineDate(time.text, place, order);
}

/** Dates in short lines around the headline, and in lines that say "published" anywhere outside foreign places. */
function fromDatelines(text: HtmlPageText, cleaned: CleanedPage, order: DayOrder): DateCandidate[] {
  const headline = cleaned.fields.find(({ kind }) => kind === "headline");
  const at = headline === undefined ? -1 : text.blocks.findIndex(({ start }) => start === headline.start);
  const body = cleaned.fields.find(({ kind }) => kind === "body");
  const firstBody = body === undefined ? text.blocks.length : text.blocks.findIndex(({ start }) => start >= body.start);
  const reasons = reasonOfBlocks(text, cleaned);
  return text.blocks.flatMap((block, index): DateCandidate[] => {
    const length = block.end - block.start;
    if (length > 220 || block.kind === "caption" || block.kind === "quotation") return [];
    const isNear =
      at >= 0
        ? index >= at - 3 && index <= Math.max(at + 14, Math.min(firstBody + 1, at + 40))
        : index <= firstBody && index > firstBody - 12;
    const line = text.page.text.slice(block.start, block.end);
    const isLabelled = /^(?:first |originally )?(?:published|posted|date|created|written|filed)\b/i.test(line);
    const isLastEdit =
      /^(?:this page |page |[\w/ ]{1,40}\()?(?:was )?last (?:edited|modified|updated|reviewed|revised)\b/i.test(line);
    const reason = reasons[index] ?? null;
    // Above the headline stand mastheads with a clock: there a date must be marked as the article's.
    const hint = `${text.frames[block.frame]?.hint ?? ""} ${block.inlineHint}`;
    if (index < at && !isLabelled && (!DATE_HINT.test(hint) || ASIDE_HINT.test(hint))) return [];
    if ((!isNear && !isLabelled && !isLastEdit) || (reason !== null && FOREIGN_REASONS.has(reason))) return [];
    if (reason === null && length > 80) return [];
    return readDateText(line, order)
      .slice(0, 2)
      .map((found, place): DateCandidate => {
        const before = line.slice(Math.max(0, found.start - 40), found.start);
        const isModified =
          isLastEdit || /(?:updated|modified|edited|revised|reviewed)(?: on| at)?\W{0,3}[^,;|]{0,25}$/i.test(before);
        return {
          date: found.date,
          kind: isModified ? "modified" : "dateline",
          weight: isModified ? 1 : (isLabelled ? 4 : 3) - place - (index < at ? 0.5 : 0),
          range: { start: block.start + found.start, end: block.start + found.end },
          quote: line.slice(0, 200),
          isUtc: false,
        };
      });
  });
}

function readMachineDate(
  value: string | null,
  place: Pick<DateCandidate, "kind" | "weight">,
  order: DayOrder = "month-first",
): DateCandidate[] {
  if (value === null) return [];
  const found = readDateText(isoStart(value), order)[0];
  if (found === undefined) return [];
  const isUtc = /\d(?:\.\d+)?Z$|\+00:?00$/.test(value) && !/T00:00(?::00)?/.test(value);
  return [{ ...place, date: found.date, range: null, quote: value.slice(0, 200), isUtc }];
}

/** `2020-09-20T…`, `2020-09-20 08:11` and `20200920T…` begin with the day; the rest may look like another date. */
function isoStart(value: string): string {
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=$|[T ])/.exec(value);
  if (compact !== null) return `${compact[1] ?? ""}-${compact[2] ?? ""}-${compact[3] ?? ""}`;
  const iso = /^(?:19|20)\d{2}-\d{1,2}-\d{1,2}/.exec(value);
  return iso === null ? value.slice(0, 300) : iso[0];
}

/** Walks blocks and removed passages side by side; both are sorted by their place. */
function reasonOfBlocks(text: HtmlPageText, cleaned: CleanedPage): (RemovalReason | null)[] {
  let at = 0;
  return text.blocks.map((block) => {
    while (at < cleaned.removed.length && (cleaned.removed[at]?.end ?? 0) <= block.start) at += 1;
    const passage = cleaned.removed[at];
    return passage !== undefined && passage.start <= block.start ? passage.reason : null;
  });
}
