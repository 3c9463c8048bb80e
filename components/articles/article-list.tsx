import Link from "next/link";
import { Allowed } from "@/components/page/rights";
import { OutletChip } from "@/components/signs/outlet-chip";
import type { Genre } from "@/domain/comparison/comparison";
import { GENRE_WORDS } from "@/domain/comparison/genre-words";
import { describeDates, type KnownDates } from "@/domain/dates/format-date";
import styles from "./articles.module.css";

/** One article as lists show it. */
export interface ArticleLine extends KnownDates {
  readonly key: string;
  readonly headline: string;
  readonly outlet: { readonly key: string; readonly name: string; readonly letters: string } | null;
  readonly outletState: string;
  readonly genre: Genre;
  readonly wordCount: number;
  readonly hasText: boolean;
  readonly events: readonly { readonly slug: string; readonly title: string }[];
}

interface ArticleListProps {
  readonly articles: readonly ArticleLine[];
  /** Left out where all are of one outlet. */
  readonly showsOutlet?: boolean;
}

/** Articles by headline, each with whose it is, when it appeared and which events it is in. */
export function ArticleList({ articles, showsOutlet = true }: ArticleListProps) {
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.key} className={styles.item}>
          <Link className={styles.headline} href={`/articles/${article.key}`} dir="auto">
            {article.headline}
          </Link>
          <p className={styles.facts}>
            {showsOutlet ? <Outlet article={article} /> : null}
            <span>{describeDates(article)}</span>
            {article.genre === "unknown" ? null : <span>{GENRE_WORDS[article.genre]}</span>}
            {article.wordCount === 0 ? null : <span>{article.wordCount.toLocaleString("en")} words</span>}
            {article.hasText ? null : (
              <span className={styles.missing}>
                text not stored
                <Allowed to="import-articles">
                  , <Link href={`/articles/import?attach=${article.key}`}>attach the original</Link>
                </Allowed>
              </span>
            )}
          </p>
          {article.events.length === 0 ? null : (
            <p className={styles.events}>
              {article.events.map(({ slug, title }) => (
                <Link key={slug} href={`/events/${slug}`}>
                  {title}
                </Link>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Outlet({ article: { outlet, outletState } }: { readonly article: ArticleLine }) {
  if (outlet === null) return <span>{outletState === "proposed" ? "outlet to be confirmed" : "outlet not known"}</span>;
  return (
    <Link className={styles.outlet} href={`/outlets/${outlet.key}`}>
      <OutletChip letters={outlet.letters} name={outlet.name} slot={null} showsName />
    </Link>
  );
}
