import Link from "next/link";
import { type ArticleLine, ArticleList } from "@/components/articles/article-list";
import { Pager } from "@/components/page/pager";
import { Allowed } from "@/components/page/rights";
import styles from "./outlets.module.css";

interface OutletArticlesProps {
  readonly outlet: string;
  readonly articles: readonly ArticleLine[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
}

/** An outlet's articles, newest first, each with its date and events. */
export function OutletArticles({ outlet, articles, total, page, pageCount, hrefOf }: OutletArticlesProps) {
  return (
    <section id="articles" className={styles.section} aria-labelledby="articles-heading">
      <h2 id="articles-heading">Articles</h2>
      {total === 0 ? (
        <p className={styles.nothing}>
          None here yet. Once a page names this outlet, or somebody confirms that it is theirs, it stands here.{" "}
          <Allowed to="import-articles">
            <Link prefetch={false} href="/articles/import">
              Add articles
            </Link>
          </Allowed>
        </p>
      ) : (
        <>
          <ArticleList articles={articles} showsOutlet={false} />
          <Pager page={page} pageCount={pageCount} hrefOf={hrefOf} label="Pages of the articles" />
          {pageCount < 2 ? null : (
            <p className={styles.more}>
              <Link prefetch={false} href={`/articles?outlet=${outlet}`}>
                Search and filter all {total.toLocaleString("en")} articles
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
