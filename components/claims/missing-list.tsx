import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { Allowed } from "@/components/page/rights";
import { OutletChip } from "@/components/signs/outlet-chip";
import { StanceSign } from "@/components/signs/stance-sign";
import type { ClaimMatrix, ComparedColumn, HeadlineEntry, MissingEntry } from "@/domain/comparison/comparison";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import styles from "./missing-list.module.css";

interface MissingListProps {
  readonly entries: readonly MissingEntry[];
  readonly matrix: ClaimMatrix;
  /** All articles that are compared. */
  readonly headlines: readonly HeadlineEntry[];
  /** Key of the only article to show; null: all. */
  readonly only: string | null;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Article by article: what others carry and it does not, then what is still to be looked for. Never added up. */
export function MissingList({ entries, matrix, headlines, only, page, selected }: MissingListProps) {
  const columnOf = new Map(headlines.map(({ article, column }) => [article.key, column]));
  return (
    <>
      <p className={styles.caution}>
        Only claims that somebody drew can be missing, and longer texts hold more. What is left out may be a choice, a
        lack of space, or not yet known: the list does not say which.{" "}
        {entries.some(({ state }) => state === "not-checked") ? (
          <Allowed to="check-claim">
            <a href={`${page.path.replace(/missing$/, "claims/check")}`}>Look for what nobody has checked</a>
          </Allowed>
        ) : null}
      </p>
      <ol className={styles.articles}>
        {headlines
          .filter(({ article }) => only === null || article.key === only)
          .map(({ article, column, dateText }) => {
            const own = entries.filter((entry) => entry.article === article.key);
            const toDo = own.filter(({ state }) => state === "not-checked");
            return (
              <li key={article.key}>
                <header>
                  <OutletChip letters={column.letters} name={column.name} slot={column.slot} showsName />
                  <h2>
                    <a href={`/articles/${article.key}`}>{article.headline}</a>
                  </h2>
                  <p>
                    {dateText}, {formatFigure(article.wordCount)} words
                  </p>
                </header>
                <Entries
                  heading="Others carry, not here"
                  empty="Nothing that others carry was looked for here in vain."
                  entries={own.filter(({ state }) => state === "absent")}
                  matrix={matrix}
                  columnOf={columnOf}
                  page={page}
                  selected={selected}
                />
                <Entries
                  heading="Nobody has looked for"
                  empty={null}
                  entries={toDo}
                  matrix={matrix}
                  columnOf={columnOf}
                  page={page}
                  selected={selected}
                />
                {toDo.length === 0 || !article.hasText ? null : (
                  <p className={styles.toDo}>
                    <a href={`/articles/${article.key}#claims`}>
                      Read the article for {toDo.length === 1 ? "this claim" : `these ${toDo.length} claims`}
                    </a>
                  </p>
                )}
              </li>
            );
          })}
      </ol>
    </>
  );
}

interface EntriesProps extends Pick<MissingListProps, "entries" | "matrix" | "page" | "selected"> {
  readonly heading: string;
  readonly empty: string | null;
  readonly columnOf: ReadonlyMap<string, ComparedColumn>;
}

function Entries({ heading, empty, entries, matrix, columnOf, page, selected }: EntriesProps) {
  if (entries.length === 0) return empty === null ? null : <p className={styles.empty}>{empty}</p>;
  return (
    <>
      <h3>{heading}</h3>
      <ul className={styles.entries}>
        {entries.map(({ article, claim, state, carriedBy }) => {
          const row = matrix.rows.find((one) => one.claim.key === claim);
          const cell = row?.cells.flatMap(({ cells }) => cells).find((one) => one.article === article);
          const count = state === "absent" ? (cell?.checks.length ?? 1) : 1;
          const link = markLink(page, { kind: "missing", article, claim }, { count, selected });
          return (
            <li key={claim}>
              <a {...link} className={styles.entry}>
                <StanceSign state={state} />
                <span>{row?.claim.statement ?? claim}</span>
              </a>
              <span className={styles.carriers}>
                <span className={styles.small}>carried by</span>
                {countByColumn(carriedBy, columnOf).map(({ column, articles }) => (
                  <span key={column.key} className={styles.carrier}>
                    <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
                    {articles === 1 ? null : `×${articles}`}
                  </span>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Outlets in the order of their first article, each with how many of the articles are its own. */
function countByColumn(articles: readonly string[], columnOf: ReadonlyMap<string, ComparedColumn>) {
  const counts = new Map<ComparedColumn, number>();
  for (const key of articles) {
    const column = columnOf.get(key);
    if (column !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  return [...counts].map(([column, count]) => ({ column, articles: count }));
}
