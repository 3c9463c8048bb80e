import Link from "next/link";
import type { ReactNode } from "react";
import { OutletChip } from "@/components/signs/outlet-chip";
import type { RowView } from "./review-view";
import styles from "./review.module.css";

/** One item in one line; below it what a person can do with it. */
export function ReviewRow({ row, children }: { readonly row: RowView; readonly children?: ReactNode }) {
  const { href, title, isFileName, outlet, note, date, wordCount, other, state } = row;
  return (
    <li className={styles.row} id={`item-${row.key}`} data-state={state}>
      <div className={styles.line}>
        <span className={styles.outlet}>
          {outlet === null ? (
            <span className={styles.none}>none</span>
          ) : (
            <OutletChip letters={outlet.letters} name={outlet.name} slot={null} />
          )}
        </span>
        <span className={isFileName ? styles.fileName : styles.headline} dir="auto">
          {href === null ? title : <Link href={href}>{title}</Link>}
        </span>
        <span className={styles.note}>
          {note}
          {other === null ? null : (
            <>
              {" "}
              <Link href={other.href}>{other.headline}</Link>
            </>
          )}
        </span>
        <span className={styles.date}>{date}</span>
        <span className={styles.words}>{wordCount === null ? "" : `${wordCount.toLocaleString("en")} words`}</span>
      </div>
      {children}
    </li>
  );
}
