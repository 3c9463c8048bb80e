import type { ArticleFactsView } from "@/components/article/article-head";
import { genreWord } from "@/domain/comparison/genre-words";
import { describeDates } from "@/domain/dates/format-date";
import type { LoadedReader } from "./load-reader";

/** The head's facts, with the colour that the outlet has in the event in which the article is read. */
export function articleFacts({ article, version, versions, events, compared }: LoadedReader): ArticleFactsView {
  const column = compared?.comparison.articles.find(({ key }) => key === article.key)?.column;
  const known = compared?.comparison.columns.find(({ key }) => key === column);
  return {
    key: article.key,
    events: events.map(({ slug, title }) => ({ slug, title, isOpen: slug === compared?.comparison.event.slug })),
    outlet: {
      column: known?.key ?? article.outlet?.key ?? article.key,
      letters: known?.letters ?? article.outlet?.letters ?? "?",
      name: article.outlet?.name ?? "Outlet unknown",
      slot: known?.slot ?? null,
    },
    outletNote: outletNote(article),
    date: describeDates(article),
    dateEvidence: article.publishedEvidence ?? article.notBeforeEvidence ?? article.notAfterEvidence,
    author: article.author,
    genre: genreWord(article.codedGenre ?? article.declaredGenre),
    wordCount: version?.wordCount ?? 0,
    versions: versions.map(({ number, readingLevel }) => ({ number, level: readingLevel })),
    version: version?.number ?? null,
    contentNote: article.contentNote,
  };
}

function outletNote({ outletState, proposedOutletName }: LoadedReader["article"]): string | null {
  if (outletState === "confirmed") return "confirmed by a person";
  if (outletState === "proposed" && proposedOutletName !== null) return `perhaps ${proposedOutletName}`;
  return null;
}
