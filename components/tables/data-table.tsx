import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import styles from "./data-table.module.css";

interface DataTableProps {
  readonly caption: string;
  readonly table: ComparisonTable;
}

/** The plain values behind a picture. Scrolls by itself where it is wider than the page. */
export function DataTable({ caption, table: { columns, rows } }: DataTableProps) {
  return (
    // A box that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
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
