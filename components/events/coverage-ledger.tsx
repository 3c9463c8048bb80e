import { markLink, type PageAddress } from "@/components/evidence/evidence-href";
import { OutletChip } from "@/components/signs/outlet-chip";
import { coverageWord } from "@/domain/comparison/build-coverage";
import type { CoverageLedger } from "@/domain/comparison/comparison";
import { formatFigure } from "@/domain/comparison/sentence-parts";
import { formatDate } from "@/domain/dates/format-date";
import type { EvidenceAddress } from "@/domain/evidence/evidence-address";
import styles from "./coverage.module.css";

interface CoverageLedgerTableProps {
  readonly coverage: CoverageLedger;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/**
 * Who is in with how much, and what became of the searches elsewhere: "not searched" is not "not found". On a phone
 * each row is a block whose figures say what they are.
 */
export function CoverageLedgerTable({ coverage: { included, searches }, page, selected }: CoverageLedgerTableProps) {
  const count = (address: EvidenceAddress, articles: readonly string[]) =>
    articles.length === 0 ? (
      "–"
    ) : (
      <a {...markLink(page, address, { count: articles.length, selected })}>{articles.length}</a>
    );
  return (
    <>
      {included.length === 0 ? null : (
        <table className={styles.ledger}>
          <caption>Articles in this event</caption>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col" className={styles.number}>
                About it
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
            {included.map(({ column, about, background, words, dates }) => (
              <tr key={column.key}>
                <th scope="row">
                  <OutletChip letters={column.letters} name={column.name} slot={column.slot} showsName />
                </th>
                <td className={styles.number} data-label="About it">
                  {count({ kind: "coverage", of: column.key }, about)}
                </td>
                <td className={styles.number} data-label="Background">
                  {count({ kind: "background", column: column.key }, background)}
                </td>
                <td className={styles.number} data-label="Words">
                  {formatFigure(words)}
                </td>
                <td>{dates}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {searches.length === 0 ? null : (
        <table className={styles.ledger}>
          <caption>Searched elsewhere</caption>
          <thead>
            <tr>
              {["Outlet", "What came of it", "When", "Where"].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
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
