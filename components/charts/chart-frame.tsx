import type { ReactNode } from "react";
import { DataTable } from "@/components/tables/data-table";
import type { ComparisonTable } from "@/domain/comparison/comparison-tables";
import styles from "./chart-frame.module.css";
import { CopyLink } from "./picture/copy-link";
import { PictureDownloads } from "./picture/picture-downloads";

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
export function ChartFrame(props: ChartFrameProps) {
  const { id, heading, subtitle, legend, children, method, table, twins } = props;
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        <p className={styles.subtitle}>{subtitle}</p>
        {legend === undefined ? null : <div data-picture="">{legend}</div>}
      </figcaption>
      <div className={styles.plot} data-picture="">
        {children}
      </div>
      <footer className={styles.footer}>
        <a href={method.href}>{method.label}</a>
        <span className={styles.download}>
          <CopyLink id={id} title={heading} />
          <PictureDownloads id={id} title={heading} subtitle={subtitle} method={method.label} />
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
