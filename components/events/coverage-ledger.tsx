import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import { coverageWord } from "@/domain/comparison/build-coverage";
import type { CoverageLedger } from "@/domain/comparison/comparison";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./coverage.module.css";

interface CoverageLedgerTableProps {
  readonly coverage: CoverageLedger;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Who is in with how much, and what became of the searches elsewhere: "not searched" is not "not found". */
export function CoverageLedgerTable({ coverage: { included, searches }, page, selected }: CoverageLedgerTableProps) {
  return (
    <>
      <table className={styles.ledger}>
        <caption>In the comparison</caption>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col" className={styles.number}>
              Articles
            </th>
            <th scope="col" className={styles.number}>
              Background
            </th>
            <th scope="col" className={styles.number}>
              Words
            </th>
            <th scope="col">Dates</th>
          </tr>
        </thead>
        <tbody>
          {included.map(({ column, included: count, background, words, dates, articles }) => (
            <tr key={column.key}>
              <th scope="row">
                <OutletChip letters={column.letters} name={column.name} slot={column.slot} showsName />
              </th>
              <td className={styles.number}>
                <a {...markLink(page, { kind: "coverage", of: column.key }, { count: articles.length, selected })}>
                  {count}
                </a>
              </td>
              <td className={styles.number}>{background === 0 ? "–" : background}</td>
              <td className={styles.number}>{formatFigure(words)}</td>
              <td>{dates}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {searches.length === 0 ? null : (
        <table className={styles.ledger}>
          <caption>Searched elsewhere</caption>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">What came of it</th>
              <th scope="col">When</th>
              <th scope="col">Where</th>
            </tr>
          </thead>
          <tbody>
            {searches.map(({ key, outletName, letters, state, searchedOn, place }) => (
              <tr key={key}>
                <th scope="row">
                  <OutletChip letters={letters} name={outletName} slot={null} showsName />
                </th>
                <td>
                  <a {...markLink(page, { kind: "coverage", of: key }, { count: 1, selected })}>
                    {coverageWord(state)}
                  </a>
                </td>
                <td>{searchedOn === null ? "–" : formatDate(searchedOn)}</td>
                <td>{place}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
