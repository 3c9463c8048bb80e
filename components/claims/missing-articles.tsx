import Link from "next/link";
import type { PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import type { HeadlineEntry, MissingEntry } from "@/domain/comparison/comparison";
import styles from "./missing-articles.module.css";

interface MissingArticlesProps {
  readonly entries: readonly MissingEntry[];
  readonly headlines: readonly HeadlineEntry[];
  /** Key of the article that is shown. */
  readonly shown: string;
  readonly page: PageAddress;
}

/** Which article to look at, where there are too many for all at once: each with what its list holds. */
export function MissingArticles({ entries, headlines, shown, page }: MissingArticlesProps) {
  const counts = countByArticle(entries);
  return (
    <nav aria-label="Articles" className={styles.nav}>
      <ol>
        {headlines.map(({ article, column, dateText }) => {
          const { absent = 0, toDo = 0 } = counts.get(article.key) ?? {};
          return (
            <li key={article.key}>
              <Link
                prefetch={false}
                href={withArticle(page, article.key)}
                aria-current={article.key === shown ? "true" : undefined}
              >
                <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
                <span className={styles.headline}>{article.headline}</span>
                <span className={styles.facts}>
                  {dateText} · {absent} missing · {toDo} not looked for
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function countByArticle(entries: readonly MissingEntry[]) {
  const counts = new Map<string, { absent: number; toDo: number }>();
  for (const { article, state } of entries) {
    const count = counts.get(article) ?? { absent: 0, toDo: 0 };
    count[state === "absent" ? "absent" : "toDo"] += 1;
    counts.set(article, count);
  }
  return counts;
}

function withArticle({ path, search }: PageAddress, article: string): string {
  const parameters = new URLSearchParams(search);
  parameters.set("article", article);
  return `${path}?${parameters.toString()}`;
}
