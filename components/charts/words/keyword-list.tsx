import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip, slotClass } from "@/components/signs/outlet-chip";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import { nameOf } from "@/domain/comparison/words/describe-keywords";
import type { ColumnKeyness, KeywordRow, WordMark } from "@/domain/comparison/words/keywords-comparison";
import styles from "./keywords.module.css";

interface KeywordListProps {
  readonly keyness: ColumnKeyness;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** The words that set a column apart, then those that are rarer in it, each with its counts; the unsteady ones folded. */
export function KeywordList({ keyness, page, selected }: KeywordListProps) {
  const { column, more, less, unsteady } = keyness;
  const most = Math.max(...[...more, ...less, ...unsteady].map(({ logOdds }) => Math.abs(logOdds)), 1);
  const shared = { keyness, most, page, selected };
  const name = nameOf(column);
  return (
    <div className={styles.lists}>
      <WordTable {...shared} caption={`More in ${name}`} rows={more} />
      <WordTable {...shared} caption={`Rarer in ${name}`} rows={less} />
      {unsteady.length === 0 ? null : (
        <details className={styles.fold}>
          <summary>{`${unsteady.length} more words whose sign does not hold`}</summary>
          <WordTable {...shared} caption="Words whose sign does not hold" rows={unsteady} />
        </details>
      )}
    </div>
  );
}

interface WordTableProps extends KeywordListProps {
  readonly caption: string;
  readonly rows: readonly KeywordRow[];
  readonly most: number;
}

function WordTable({ caption, rows, keyness, most, page, selected }: WordTableProps) {
  const { column, own, rest } = keyness;
  if (rows.length === 0) return <p className={styles.nothing}>{`${caption}: no word whose sign holds.`}</p>;
  return (
    <table className={styles.list}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Word</span>
          </th>
          <th scope="col">
            <OutletChip letters={column.letters} name={column.name} slot={column.slot} />
            <span className={styles.of}>{`of ${formatFigure(own.words)}`}</span>
          </th>
          <th scope="col">
            others
            <span className={styles.of}>{`of ${formatFigure(rest.words)}`}</span>
          </th>
          <th scope="col">log-odds</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <WordRow key={row.word} row={row} most={most} slot={column.slot} page={page} selected={selected} />
        ))}
      </tbody>
    </table>
  );
}

interface WordRowProps extends Pick<KeywordListProps, "page" | "selected"> {
  readonly row: KeywordRow;
  readonly most: number;
  readonly slot: number | null;
}

/** The word opens its places in the column, or in the others where it has none there; the other count opens the rest. */
function WordRow({ row, most, slot, page, selected }: WordRowProps) {
  const { word, own, rest, logOdds, inOneArticle } = row;
  const main = own.count > 0 ? own : rest;
  return (
    <tr>
      <th scope="row">
        <a {...markLink(page, main.address, { count: main.count, selected })} className={styles.word}>
          {word}
        </a>
        {inOneArticle ? <OneArticle /> : null}
      </th>
      <td>{formatFigure(own.count)}</td>
      <td>
        <Count mark={rest} isLinked={own.count > 0} page={page} selected={selected} />
      </td>
      <td className={slotClass(slot)}>
        <LogOddsBar logOdds={logOdds} most={most} />
      </td>
    </tr>
  );
}

function Count({
  mark: { count, address },
  isLinked,
  page,
  selected,
}: Pick<KeywordListProps, "page" | "selected"> & { readonly mark: WordMark; readonly isLinked: boolean }) {
  if (count === 0 || !isLinked) return formatFigure(count);
  return (
    <a {...markLink(page, address, { count, selected })} className={styles.count}>
      {formatFigure(count)}
    </a>
  );
}

/** All places of the word are in one article: that is about the article, not about an outlet. */
export function OneArticle() {
  return (
    <svg className={styles.ring} width="10" height="10" role="img" aria-label="in one article only">
      <circle cx="5" cy="5" r="3.5" />
    </svg>
  );
}

const BAR = 32;

/** The log-odds as a bar from the middle: to the right where the word is more at home in the column. */
function LogOddsBar({ logOdds, most }: { readonly logOdds: number; readonly most: number }) {
  const length = Math.max(1, (Math.abs(logOdds) / most) * BAR);
  return (
    <svg className={styles.bar} width={2 * BAR + 36} height="16" role="img" aria-label={formatLogOdds(logOdds)}>
      <path d={`M${BAR} 1v14`} className={styles.zero} />
      <rect
        x={logOdds > 0 ? BAR : BAR - length}
        y="4"
        width={length}
        height="8"
        className={logOdds > 0 ? styles.fill : styles.rest}
      />
      <text x={2 * BAR + 6} y="12">
        {formatLogOdds(logOdds)}
      </text>
    </svg>
  );
}

/** @example formatLogOdds(-1.234) // "−1.2" */
export function formatLogOdds(logOdds: number): string {
  return `${logOdds < 0 ? "−" : "+"}${Math.abs(logOdds).toFixed(1)}`;
}
