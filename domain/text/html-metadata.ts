import type { DayOrder } from "../dates/read-date-text";
import { findHtmlAuthor } from "./html-author";
import { findDateCandidates } from "./html-date-candidates";
import type { DeclaredMetadata } from "./html-declared";
import { plainWords } from "./html-headline";
import type { HtmlPageText } from "./html-page-text";
import { decidePublicationDate } from "./html-publication-date";
import type { FoundField, PageMetadata } from "./page-metadata";
import type { CleanedPage } from "./page-text";

/** Countries whose pages write the month first where both numbers could be the day. */
const MONTH_FIRST_LANGUAGE = /^en(?:-us|_us)?$/i;
const DAY_FIRST_HOST =
  /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|jm|tt|bb|scot|wales|de|fr|es|it|eu|at|ch|nl|se|no|dk|pl|gr|pt|ru)$/;

/** Titles a page declares, best first: structured data, og:title, other meta tags, the title element. */
export function declaredTitles(declared: DeclaredMetadata): readonly string[] {
  const titles = [
    declared.articles.find(({ isArticle }) => isArticle)?.headline ?? null,
    ...["og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "title", "headline"].flatMap(
      (name) => declared.meta.get(name)?.[0] ?? [],
    ),
    declared.title,
    withoutSiteName(declared.title),
  ];
  return titles.filter((title): title is string => title !== null && title.trim() !== "");
}

/** The page's short description of itself, where it declares one. */
export function declaredDescription(declared: DeclaredMetadata): string | null {
  return declared.meta.get("og:description")?.[0] ?? declared.meta.get("description")?.[0] ?? null;
}

/** Decides all metadata of a page from what it declares and what it shows. */
export function decideHtmlMetadata(
  declared: DeclaredMetadata,
  text: HtmlPageText,
  cleaned: CleanedPage,
  address: string | null,
): PageMetadata {
  const url = findUrl(declared, address);
  const urls = [address, url?.value ?? null].filter((value): value is string => value !== null);
  const candidates = findDateCandidates(declared, text, cleaned, urls, dayOrder(declared, urls));
  return {
    headline: findHeadline(declared, cleaned),
    author: findHtmlAuthor(declared, text, cleaned),
    dates: decidePublicationDate(candidates, urls),
    language: findLanguage(declared),
    url,
    siteNames: findSiteNames(declared),
    declaredGenre: findGenre(declared),
  };
}

function findHeadline(declared: DeclaredMetadata, cleaned: CleanedPage): FoundField<string> | null {
  const titles = declaredTitles(declared);
  const shown = cleaned.fields.find(({ kind }) => kind === "headline");
  if (shown !== undefined) {
    const value = headlineWithoutRest(cleaned.page.text.slice(shown.start, shown.end).replaceAll("\n", " "), titles);
    const words = plainWords(value);
    const isDeclared = titles.some((title) => plainWords(title).includes(words));
    const sentence = isDeclared
      ? "The page shows this headline and declares it as its title."
      : "The page shows this as its main heading.";
    const evidence = { kind: "heading", sentence, range: { start: shown.start, end: shown.end }, quote: null };
    return { value, certainty: isDeclared ? "sure" : "likely", evidence };
  }
  const title = titles.map((value) => withoutSiteName(value) ?? value)[0];
  if (title === undefined) return null;
  const sentence = "The page declares this title but does not show it as a heading.";
  return {
    value: title,
    certainty: "likely",
    evidence: { kind: "title", sentence, range: null, quote: title.slice(0, 200) },
  };
}

/** Some pages set a kicker or the standfirst into the same heading: then the declared title says which part is it. */
function headlineWithoutRest(shown: string, titles: readonly string[]): string {
  const words = ` ${plainWords(shown)} `;
  const part = titles.slice(0, 2).find((title) => {
    const declared = plainWords(title);
    return declared.split(" ").length >= 4 && words.includes(` ${declared} `);
  });
  return part === undefined || plainWords(part) === words.trim() ? shown : part;
}

/** "Headline | The Site" without the last part, where the first part is long enough to be a headline. */
function withoutSiteName(title: string | null): string | null {
  if (title === null) return null;
  const parts = title.slice(0, 1_000).split(/\s[|–—·«»-]\s|\s::\s/u);
  const first = parts[0]?.trim() ?? "";
  if (parts.length < 2) return title;
  // Most sites put their name last; where the first part is far shorter than another, the name came first.
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), first).trim();
  if (first.length * 1.6 < longest.length) return longest;
  return first.split(" ").length >= 2 || first.length > 15 ? first : title;
}

function findUrl(declared: DeclaredMetadata, address: string | null): FoundField<string> | null {
  const declaredUrls = [
    { kind: "canonical", value: declared.canonical, sentence: "The page names this as its canonical address." },
    {
      kind: "og:url",
      value: declared.meta.get("og:url")?.[0] ?? null,
      sentence: "A meta tag of the page gives this address.",
    },
    {
      kind: "json-ld",
      value: declared.articles[0]?.url ?? null,
      sentence: "The page's structured data give this address.",
    },
    { kind: "given", value: address, sentence: "The page was captured from this address." },
  ];
  for (const { kind, value, sentence } of declaredUrls) {
    const absolute = value === null ? null : absoluteUrl(value, address);
    if (absolute === null) continue;
    return {
      value: absolute,
      certainty: "sure",
      evidence: { kind, sentence, range: null, quote: absolute.slice(0, 200) },
    };
  }
  return null;
}

function absoluteUrl(value: string, base: string | null): string | null {
  try {
    const url = new URL(value, base ?? undefined);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

function findLanguage(declared: DeclaredMetadata): FoundField<string> | null {
  const code = /^[a-z]{2}(?=$|[-_])/i.exec(declared.language ?? "")?.[0].toLowerCase();
  if (code === undefined) return null;
  const evidence = {
    kind: "html-lang",
    sentence: `The page's html element declares the language "${code}".`,
    range: null,
    quote: declared.language,
  };
  return { value: code, certainty: "likely", evidence };
}

function findSiteNames(declared: DeclaredMetadata): readonly FoundField<string>[] {
  const found: FoundField<string>[] = [];
  const add = (
    value: string | null | undefined,
    kind: string,
    sentence: string,
    certainty: "sure" | "likely" | "doubtful",
  ): void => {
    const name = value?.trim() ?? "";
    if (name === "" || name.length > 100 || found.some((other) => plainWords(other.value) === plainWords(name))) return;
    found.push({ value: name, certainty, evidence: { kind, sentence, range: null, quote: name } });
  };
  add(declared.meta.get("og:site_name")?.[0], "og:site_name", "A meta tag of the page names the site.", "sure");
  add(
    declared.articles.find(({ publisher }) => publisher !== null)?.publisher,
    "json-ld",
    "The page's structured data name the publisher.",
    "sure",
  );
  add(
    declared.meta.get("application-name")?.[0],
    "application-name",
    "A meta tag of the page names the application.",
    "likely",
  );
  const parts = declared.title?.split(/\s[|–—-]\s/u) ?? [];
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  if (last !== undefined && last.split(" ").length <= 5)
    add(last, "title-suffix", "The page's title ends with this name.", "doubtful");
  return found;
}

const GENRES: readonly { readonly genre: string; readonly types: RegExp; readonly sections: RegExp }[] = [
  { genre: "satire", types: /^SatiricalArticle$/, sections: /^(?:satire|humou?r)$/i },
  {
    genre: "opinion",
    types: /^(?:OpinionNewsArticle|Review(?:NewsArticle)?)$/,
    sections: /^(?:opinions?|comment|commentary|editorials?|op-?eds?|columns?|columnists|letters|views?)$/i,
  },
  {
    genre: "analysis",
    types: /^(?:AnalysisNewsArticle|BackgroundNewsArticle)$/,
    sections: /^(?:analysis|explainers?|news analysis)$/i,
  },
  { genre: "live", types: /^LiveBlogPosting$/, sections: /^(?:live|liveblog)$/i },
  { genre: "interview", types: /^Interview$/, sections: /^interviews?$/i },
  { genre: "report", types: /^ReportageNewsArticle$/, sections: /^reportage$/i },
];

function findGenre(declared: DeclaredMetadata): FoundField<string> | null {
  const types = declared.articles.flatMap((article) => article.types);
  const sections = [
    ...declared.articles.flatMap(({ section }) => (section === null ? [] : [section])),
    ...["article:section", "section", "parsely-section", "og:article:section"].flatMap(
      (name) => declared.meta.get(name) ?? [],
    ),
  ];
  for (const { genre, types: type, sections: section } of GENRES) {
    const byType = types.find((name) => type.test(name));
    if (byType !== undefined) {
      const sentence = `The page's structured data declare the type ${byType}.`;
      return { value: genre, certainty: "sure", evidence: { kind: "json-ld", sentence, range: null, quote: byType } };
    }
    const bySection = sections.find((name) => section.test(name.trim()));
    if (bySection !== undefined) {
      const sentence = `The page files the article under the section "${bySection.slice(0, 60)}".`;
      return {
        value: genre,
        certainty: "likely",
        evidence: { kind: "section", sentence, range: null, quote: bySection.slice(0, 200) },
      };
    }
  }
  return null;
}

function dayOrder(declared: DeclaredMetadata, urls: readonly string[]): DayOrder {
  const isDayFirstHost = urls.some((url) => {
    try {
      return DAY_FIRST_HOST.test(new URL(url).hostname);
    } catch {
      return false;
    }
  });
  const language = declared.language ?? "en";
  return !isDayFirstHost && MONTH_FIRST_LANGUAGE.test(language) ? "month-first" : "day-first";
}
