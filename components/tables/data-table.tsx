"use client";

import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import styles from "./data-table.module.css";
import { TableValues } from "./table-values";

/** More would make a page of megabytes that nobody reads; the file beside it holds them all. */
const SHOWN_ROWS = 100;

interface DataTableProps {
  readonly caption: string;
  readonly table: ComparisonTable;
}

/**
 * The plain values behind a picture. Scrolls by itself where it is wider than the page. A component of the browser only
 * because its values travel as they are then; drawn on the server they would be sent once more as a tree of cells.
 */
export function DataTable({ caption, table: { columns, rows } }: DataTableProps) {
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reached by keyboard */}
      <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <TableValues table={{ columns, rows: rows.slice(0, SHOWN_ROWS) }} numberClass={styles.number} />
        </table>
      </div>
      {rows.length > SHOWN_ROWS ? (
        <p className={styles.more}>
          The first {SHOWN_ROWS} of {rows.length} rows; the .csv file holds them all.
        </p>
      ) : null}
    </>
  );
}
