import type { ReactNode } from "react";
import styles from "./page-head.module.css";

interface PageHeadProps {
  readonly crumb?: ReactNode;
  readonly heading: ReactNode;
  /** One sentence below the heading. */
  readonly children?: ReactNode;
  /** What can be done with the page as a whole. */
  readonly side?: ReactNode;
}

/** Where the reader is, what the page is, and what to do with it. */
export function PageHead({ crumb, heading, children, side }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <div>
        {crumb === undefined ? null : <p className={styles.crumb}>{crumb}</p>}
        <h1>{heading}</h1>
        {children === undefined || children === null ? null : <p className={styles.lead}>{children}</p>}
      </div>
      {side}
    </header>
  );
}
