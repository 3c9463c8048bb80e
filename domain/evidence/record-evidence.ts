import { coverageWord } from "../comparison/build-coverage";
import { ARTICLE_ROLE_WORDS } from "../comparison/article-role-words";
import type { ComparedArticle, CoverageSearch } from "../comparison/comparison";
import { GENRE_WORDS } from "../comparison/genre-words";
import { PROVENANCE_WORDS } from "../comparison/provenance-words";
import { describeDates, formatDate } from "../dates/format-date";
import type { DatesItem, RecordItem } from "./evidence-item";
import type { EvidenceSource } from "./evidence-source";

/** The record of an article: what it is, where from, and why it is in the comparison. */
export function describeArticle(article: ComparedArticle, source: EvidenceSource): RecordItem {
  const facts = [
    { label: "Outlet", value: source.columnName(article.column) },
    { label: "Date", value: describeDates(article) },
    { label: "Evidence of the date", value: article.publishedEvidence ?? "none" },
    { label: "Genre", value: GENRE_WORDS[article.genre] },
    { label: "Provenance", value: PROVENANCE_WORDS[article.provenance] },
    { label: "Role in the event", value: ARTICLE_ROLE_WORDS[article.role] },
    { label: "Why", value: article.roleReason },
    { label: "Words, without captions", value: String(article.wordCount) },
    { label: "Text", value: article.hasText ? "stored" : "not included: attach the original" },
  ];
  return { kind: "record", article, coding: null, sentence: article.headline, facts: withoutEmpty(facts) };
}

/** What is known of an article's date, and how it was found. */
export function describeArticleDate(article: ComparedArticle): DatesItem {
  return { kind: "dates", article, sentence: describePublication(article) };
}

function describePublication(article: ComparedArticle): string {
  const { publishedOn, publishedPrecision, publishedEvidence, notBefore, notAfter } = article;
  if (publishedOn !== null) {
    const preposition = publishedPrecision === "day" ? "on" : "in";
    const evidence = publishedEvidence === null ? "" : `: ${publishedEvidence}`;
    return `Published ${preposition} ${formatDate(publishedOn)}${evidence}.`;
  }
  const isBounded = notBefore !== null || notAfter !== null;
  return `No date of publication is known${isBounded ? `; ${describeDates(article)}` : ""}.`;
}

/** The record of a search that put no article into the event. */
export function describeSearch(search: CoverageSearch, source: EvidenceSource): RecordItem {
  const facts = [
    { label: "Outlet", value: search.outletName },
    { label: "Place", value: search.place },
    { label: "Query", value: search.query },
    { label: "Searched on", value: search.searchedOn === null ? "" : formatDate(search.searchedOn) },
    { label: "By", value: search.by === null ? "" : source.coderName(search.by) },
    { label: "Note", value: search.note },
  ];
  const sentence = `${search.outletName}: ${coverageWord(search.state)}.`;
  return { kind: "record", article: null, coding: null, sentence, facts: withoutEmpty(facts) };
}

function withoutEmpty(facts: RecordItem["facts"]): RecordItem["facts"] {
  return facts.filter(({ value }) => value !== "");
}
