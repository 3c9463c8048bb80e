"use client";

import { TableValues } from "@/components/tables/table-values";
import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import styles from "./report-table.module.css";

interface ReportTableProps {
  readonly caption: string;
  readonly table: ComparisonTable;
}

/**
 * A table for paper: its head stands on every page and no row is broken. On a screen it scrolls where it is too wide. A
 * component of the browser for the reason that `DataTable` gives.
 */
export function ReportTable({ caption, table }: ReportTableProps) {
  return (
    // A box that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table} data-columns={widthOf(table)}>
        <caption>{caption}</caption>
        <TableValues table={table} numberClass={styles.number} />
      </table>
    </div>
  );
}

function widthOf({ columns: { length } }: ComparisonTable): "few" | "some" | "many" {
  if (length > 8) return "many";
  return length > 4 ? "some" : "few";
}
