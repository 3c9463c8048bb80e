import Link from "next/link";
import { OutletChip } from "@/components/signs/outlet-chip";
import styles from "./grouping.module.css";
import type { GroupedArticleView, GroupingReasons } from "./grouping-view";

interface GroupedArticlesProps {
  readonly articles: readonly GroupedArticleView[];
  /** Whether each is to be ticked or not; all are at first. */
  readonly isTicked?: boolean;
}

/** So many stand in sight; a large event's others are folded away. */
const IN_SIGHT = 8;

/** Articles one below the other, with whose they are and when they appeared. */
export function GroupedArticles({ articles, isTicked = false }: GroupedArticlesProps) {
  const shown = isTicked ? articles : articles.slice(0, IN_SIGHT);
  const more = articles.slice(shown.length);
  return (
    <>
      <List articles={shown} isTicked={isTicked} />
      {more.length === 0 ? null : (
        <details className={styles.more}>
          <summary>{more.length} more</summary>
          <List articles={more} isTicked={false} />
        </details>
      )}
    </>
  );
}

function List({ articles, isTicked }: Required<GroupedArticlesProps>) {
  return (
    <ul>
      {articles.map((article) => (
        <li key={article.key}>
          <GroupedArticle article={article} tick={isTicked ? { value: article.key } : null} />
        </li>
      ))}
    </ul>
  );
}

interface GroupedArticleProps {
  readonly article: GroupedArticleView;
  /** What the tick sends; null: none is asked for. */
  readonly tick: { readonly value: string } | null;
}

/** One article; the headline leads to it where nothing is to be ticked. */
export function GroupedArticle({ article: { key, headline, outlet, when }, tick }: GroupedArticleProps) {
  const facts = (
    <span className={styles.facts}>
      {outlet === null ? <span>outlet not known</span> : <OutletChip {...outlet} slot={null} showsName />}
      <span>{when}</span>
    </span>
  );
  if (tick === null) {
    return (
      <p className={styles.article}>
        <Link href={`/articles/${key}`} className={styles.headline} dir="auto">
          {headline}
        </Link>
        {facts}
      </p>
    );
  }
  return (
    <div className={styles.article} data-ticked="">
      <label>
        <input type="checkbox" name="ticked" value={tick.value} defaultChecked />
        <span className={styles.headline} dir="auto">
          {headline}
        </span>
      </label>
      <p>
        {facts}{" "}
        <Link href={`/articles/${key}`}>
          Read<span className="visually-hidden"> “{headline}”</span>
        </Link>
      </p>
    </div>
  );
}

/** Why it is proposed: how alike in a sentence, and the words. */
export function Reasons({ why, words, isNarrow = false }: GroupingReasons & { readonly isNarrow?: boolean }) {
  return (
    <div className={styles.reasons} data-narrow={isNarrow}>
      <p>{why}</p>
      {words.length === 0 ? null : (
        <p>
          They share{" "}
          {words.map((word, at) => (
            <span key={word}>
              {at === 0 ? "" : ", "}
              <span className={styles.word}>{word}</span>
            </span>
          ))}
          .
        </p>
      )}
    </div>
  );
}
