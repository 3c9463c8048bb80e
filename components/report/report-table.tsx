import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import styles from "./report-table.module.css";

interface ReportTableProps {
  readonly caption: string;
  readonly table: ComparisonTable;
}

/** A table for paper: its head stands on every page and no row is broken. On a screen it scrolls where it is too wide. */
export function ReportTable({ caption, table: { columns, rows } }: ReportTableProps) {
  return (
    // A box that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table} data-columns={columns.length > 8 ? "many" : columns.length > 4 ? "some" : "few"}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={place} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, place) =>
                place === 0 ? (
                  <th key={place} scope="row">
                    {value}
                  </th>
                ) : (
                  <td key={place} className={typeof value === "number" ? styles.number : undefined}>
                    {value}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
