import Link from "next/link";
import type { ReactNode } from "react";
import { type SearchKind } from "@/domain/search/search-filter";
import { ArticleHits } from "./article-hits";
import { KIND_WORDS } from "./kind-tabs";
import { sayTotal } from "./say-total";
import styles from "./search.module.css";
import type { ArticleHitView, ClaimHitView, EventHitView, NoteHitView } from "./search-view";
import { ClaimHits, EventHits, NoteHits } from "./work-hits";

interface Found<Hit> {
  readonly total: number;
  readonly hits: readonly Hit[];
}

interface SearchResultsProps {
  /** The kind that is shown alone; null: articles, and the first hits of the others beside them. */
  readonly kind: SearchKind | null;
  readonly articles: Found<ArticleHitView> | null;
  readonly claims: Found<ClaimHitView> | null;
  readonly notes: Found<NoteHitView> | null;
  readonly events: Found<EventHitView> | null;
  /** The address of each kind alone. */
  readonly hrefs: Readonly<Record<SearchKind, string>>;
}

/** What was found. */
export function SearchResults({ kind, articles, claims, notes, events, hrefs }: SearchResultsProps) {
  const lists: Readonly<Record<SearchKind, ReactNode>> = {
    articles: articles === null ? null : <ArticleHits hits={articles.hits} />,
    claims: claims === null ? null : <ClaimHits hits={claims.hits} />,
    notes: notes === null ? null : <NoteHits hits={notes.hits} />,
    events: events === null ? null : <EventHits hits={events.hits} />,
  };
  const totals = { articles, claims, notes, events };
  const beside = (["events", "claims", "notes"] as const).filter((one) => (totals[one]?.total ?? 0) > 0);
  if (kind !== null) {
    return (
      <section className={styles.kind} aria-labelledby="hits">
        <h2 id="hits" className="visually-hidden">
          {KIND_WORDS[kind]}
        </h2>
        {lists[kind]}
      </section>
    );
  }
  return (
    <div className={styles.columns}>
      <section className={styles.kind} aria-labelledby="hits">
        <h2 id="hits">Articles</h2>
        {(articles?.hits.length ?? 0) === 0 ? <p className={styles.none}>None on this page.</p> : lists.articles}
      </section>
      {beside.length === 0 ? null : (
        <aside aria-label="Claims, notes and events">
          {beside.map((one) => {
            const { total = 0, hits = [] } = totals[one] ?? {};
            return (
              <section key={one} className={styles.kind} aria-labelledby={`hits-${one}`}>
                <h2 id={`hits-${one}`}>{KIND_WORDS[one]}</h2>
                {lists[one]}
                {hits.length >= total ? null : (
                  <Link className={styles.more} href={hrefs[one]}>
                    All {sayTotal(total)}
                  </Link>
                )}
              </section>
            );
          })}
        </aside>
      )}
    </div>
  );
}
