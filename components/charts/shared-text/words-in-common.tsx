import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import type { SharedTextComparison, SharingArticle } from "@/domain/comparison/shared-text/shared-text-comparison";
import { sharedWordsAddress } from "@/domain/evidence/shared-text-evidence";
import styles from "./words-in-common.module.css";

interface WordsInCommonProps {
  readonly comparison: SharedTextComparison;
  /** The articles that stand in it: those that share most. */
  readonly articles: readonly SharingArticle[];
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Of each article's words, how many stand in each other one as well: rows are read, columns are where it stands. */
export function WordsInCommon({ comparison: { pairs }, articles, page, selected }: WordsInCommonProps) {
  const byPlace = new Map(pairs.map((pair) => [`${pair.article} ${pair.with}`, pair]));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Words of each article that stand in each other one as well</caption>
      <thead>
        <tr>
          <th scope="col">Words of …</th>
          {articles.map(({ key, label: { letters, name, column } }) => (
            <th key={key} scope="col">
              <span className="visually-hidden">in {name}</span>
              <span aria-hidden="true">
                <OutletChip letters={letters} name={name} slot={column.slot} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map(({ key, label, words, dateText }) => (
          <tr key={key}>
            <th scope="row">
              <OutletChip letters={label.letters} name={label.name} slot={label.column.slot} showsName />
              <span className={styles.of}>
                {dateText}, {formatFigure(words)} words
              </span>
            </th>
            {articles.map((other) => {
              const pair = byPlace.get(`${key} ${other.key}`);
              if (pair === undefined) {
                return (
                  <td key={other.key} className={styles.none}>
                    <span aria-hidden="true">{key === other.key ? "" : "·"}</span>
                    <span className="visually-hidden">{key === other.key ? "itself" : "none"}</span>
                  </td>
                );
              }
              return (
                <td key={other.key}>
                  <a {...markLink(page, sharedWordsAddress(pair), { count: pair.evidenceCount, selected })}>
                    <span className={styles.letters} aria-hidden="true">
                      {other.label.letters}
                    </span>
                    {formatFigure(pair.words)}
                    {pair.isQuotation ? <span className={styles.quoted}>quoted</span> : null}
                    <span className="visually-hidden">
                      {" "}
                      words of {label.name} stand in {other.label.name}
                    </span>
                  </a>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
