import Link from "next/link";
import { Allowed } from "@/components/page/rights";
import { OutletChip } from "@/components/signs/outlet-chip";
import { ARTICLE_ROLE_WORDS } from "@/domain/comparison/article-role-words";
import styles from "./unbegun-list.module.css";

/** An event with articles that the coder has not begun. */
export interface UnbegunEventView {
  readonly slug: string;
  readonly title: string;
  /** The first of them. */
  readonly articles: readonly UnbegunArticleView[];
  readonly unbegunCount: number;
  readonly articleCount: number;
}

interface UnbegunArticleView {
  readonly key: string;
  readonly headline: string;
  readonly outlet: { readonly name: string; readonly letters: string } | null;
  readonly role: "about" | "background";
  readonly date: string;
  /** Where it is read and marked; null where its text is not stored. */
  readonly href: string | null;
}

/** Event by event what the coder has not begun, each with the way in. */
export function UnbegunList({
  events,
  hasMore,
}: {
  readonly events: readonly UnbegunEventView[];
  readonly hasMore: boolean;
}) {
  return (
    <section className={styles.section}>
      <h2>Not begun</h2>
      {events.length === 0 ? <p className={styles.more}>You have begun every article of every event.</p> : null}
      {events.map(({ slug, title, articles, unbegunCount, articleCount }) => (
        <section key={slug} className={styles.event} aria-labelledby={`not-begun-${slug}`}>
          <h3 id={`not-begun-${slug}`}>
            <Link href={`/events/${slug}`}>{title}</Link>
          </h3>
          <p className={styles.more}>
            {unbegunCount} of {articleCount} {articleCount === 1 ? "article" : "articles"} not begun
          </p>
          <ul>
            {articles.map((article) => (
              <UnbegunArticle key={article.key} article={article} />
            ))}
          </ul>
          {articles.length < unbegunCount ? (
            <p className={styles.more}>
              <Link href={`/articles?event=${slug}`}>All articles of this event</Link>
            </p>
          ) : null}
        </section>
      ))}
      {hasMore ? (
        <p className={styles.more}>
          <Link href="/events">All events</Link>
        </p>
      ) : null}
    </section>
  );
}

function UnbegunArticle({
  article: { key, headline, outlet, role, date, href },
}: {
  readonly article: UnbegunArticleView;
}) {
  return (
    <li className={styles.article}>
      <p>
        <Link className={styles.headline} href={`/articles/${key}`} dir="auto">
          {headline}
        </Link>
        <span className={styles.facts}>
          {outlet === null ? (
            <span>outlet not known</span>
          ) : (
            <OutletChip letters={outlet.letters} name={outlet.name} slot={null} showsName />
          )}
          <span>{date}</span>
          {role === "about" ? null : <span>{ARTICLE_ROLE_WORDS[role]}</span>}
          {href !== null ? null : (
            <span className={styles.missing}>
              text not stored
              <Allowed to="import-articles">
                , <Link href={`/articles/import?attach=${key}`}>attach the original</Link>
              </Allowed>
            </span>
          )}
        </span>
      </p>
      {href === null ? null : (
        <Link className="button" href={href}>
          Begin<span className="visually-hidden"> {headline}</span>
        </Link>
      )}
    </li>
  );
}
