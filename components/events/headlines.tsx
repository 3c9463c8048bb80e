import Link from "next/link";
import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip, slotClass } from "@/components/signs/outlet-chip";
import type { HeadlineEntry } from "@/domain/comparison/comparison";
import { genreWord } from "@/domain/comparison/genre-words";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import styles from "./headlines.module.css";

/** More would push the other questions out of reach; the part on coverage lists all. */
const SHOWN_HEADLINES = 12;

interface HeadlinesProps {
  readonly headlines: readonly HeadlineEntry[];
  /** Address of the part that lists all articles. */
  readonly allHref: string;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** The headlines side by side in order of date; the bar compares lengths, the longest article fills it. */
export function Headlines({ headlines, allHref, page, selected }: HeadlinesProps) {
  const longest = Math.max(1, ...headlines.map(({ article }) => article.wordCount));
  return (
    <section aria-labelledby="headlines">
      <h3 id="headlines" className={styles.heading}>
        Headlines, side by side
      </h3>
      <ul className={styles.headlines}>
        {headlines.slice(0, SHOWN_HEADLINES).map(({ article, column, dateText }) => {
          const date = markLink(page, { kind: "date", article: article.key }, { count: 1, selected });
          const record = markLink(page, { kind: "article", article: article.key }, { count: 1, selected });
          const length = (100 * article.wordCount) / longest;
          return (
            <li key={article.key} className={slotClass(column.slot)}>
              <OutletChip letters={column.letters} name={column.name} slot={column.slot} showsName />
              <p className={styles.headline}>
                <a href={`/articles/${article.key}`}>{article.headline}</a>
              </p>
              <p className={styles.meta}>
                <a {...date}>{dateText}</a>
                <span>{genreWord(article.genre)}</span>
                <a {...record} className={styles.length}>
                  {formatFigure(article.wordCount)} words
                </a>
              </p>
              <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect width="100" height="4" className={styles.track} />
                <rect width={length.toFixed(1)} height="4" className={styles.fill} />
              </svg>
            </li>
          );
        })}
      </ul>
      {headlines.length > SHOWN_HEADLINES ? (
        <p className={styles.all}>
          <a href={allHref}>All {headlines.length} articles</a>
        </p>
      ) : null}
      {headlines.length < 2 ? null : (
        <p className={styles.all}>
          <Link prefetch={false} href={`${page.path}/read${page.search === "" ? "" : `?${page.search}`}`}>
            Read two of them side by side
          </Link>
        </p>
      )}
    </section>
  );
}
