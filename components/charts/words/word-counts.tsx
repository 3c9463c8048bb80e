import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import type {
  KeywordColumn,
  KeywordsComparison,
  WordCountsTable,
  WordMark,
} from "@/domain/comparison/words/keywords-comparison";
import styles from "./keywords.module.css";

interface WordCountsProps {
  readonly counts: WordCountsTable;
  readonly keywords: KeywordsComparison;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** The most frequent words of each outlet beside the others', as plain counts; words that all use come last. */
export function WordCounts({ counts, keywords, page, selected }: WordCountsProps) {
  const firstShared = counts.rows.findIndex(({ isInAll }) => isInAll);
  return (
    <>
      <p className={styles.why}>{counts.reason}</p>
      <table className={styles.counts}>
        <caption className="visually-hidden">The most frequent words of each outlet</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Word</span>
            </th>
            {keywords.columns.map(({ column, countedWords }) => (
              <th key={column.key} scope="col">
                <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
                <span className={styles.of}>{`of ${formatFigure(countedWords)}`}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.rows.map(({ word, marks }, place) => (
            <tr key={word} data-first-shared={(place === firstShared && place > 0) || undefined}>
              <th scope="row">{word}</th>
              {marks.map((mark, index) => {
                const column = keywords.columns[index];
                if (column === undefined) return null;
                return (
                  <td key={column.column.key} data-empty={mark.count === 0 || undefined}>
                    <Count mark={mark} column={column} word={word} page={page} selected={selected} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface CountProps extends Pick<WordCountsProps, "page" | "selected"> {
  readonly mark: WordMark;
  readonly column: KeywordColumn;
  readonly word: string;
}

function Count({ mark: { count, address }, column: { column, articles }, word, page, selected }: CountProps) {
  if (count === 0)
    return <span className={`${styles.number} ${styles.zeroCount}`}>{articles === 0 ? "not read" : "0"}</span>;
  return (
    <a {...markLink(page, address, { count, selected })} className={styles.number}>
      <span className={styles.letters} aria-hidden="true">
        {column.letters}
      </span>
      <span className="visually-hidden">{`${column.name}, ${word}: `}</span>
      {formatFigure(count)}
    </a>
  );
}
