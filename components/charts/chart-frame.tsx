import type { ReactNode } from "react";
import { DataTable } from "@/components/tables/data-table";
import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import styles from "./chart-frame.module.css";

interface ChartFrameProps {
  /** Unique on the page; names the heading. */
  readonly id: string;
  /** The finding, as a sentence. */
  readonly heading: string;
  /** Measure, unit, n and filter. */
  readonly subtitle: string;
  /** What the marks mean. */
  readonly legend?: ReactNode;
  readonly children: ReactNode;
  readonly method: { readonly href: string; readonly label: string };
  readonly table: ComparisonTable;
  readonly twins: { readonly json: string; readonly csv: string };
}

/** What every chart stands in: the finding, what was measured, the drawing, the data behind it and how it was made. */
export function ChartFrame({ id, heading, subtitle, legend, children, method, table, twins }: ChartFrameProps) {
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        <p className={styles.subtitle}>{subtitle}</p>
        {legend}
      </figcaption>
      <div className={styles.plot}>{children}</div>
      <footer className={styles.footer}>
        <a href={method.href}>{method.label}</a>
        <span className={styles.download}>
          <a href={twins.json}>.json</a>
          <a href={twins.csv}>.csv</a>
        </span>
        <details>
          <summary>Show data</summary>
          <DataTable caption={heading} table={table} />
        </details>
      </footer>
    </figure>
  );
}
