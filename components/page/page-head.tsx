import type { ReactNode } from "react";
import styles from "./page-head.module.css";

interface PageHeadProps {
  /** What the page belongs to; several links are set apart by dots. */
  readonly crumb?: ReactNode;
  readonly heading: ReactNode;
  /** One sentence or the facts, below the heading. */
  readonly children?: ReactNode;
  /** What can be done with the page as a whole. */
  readonly side?: ReactNode;
  /** Whether a line ends the head; not where something with a line of its own follows, such as the parts of an event. */
  readonly isRuled?: boolean;
}

/** Where the reader is, what the page is, and what to do with it: the same on every page. */
export function PageHead({ crumb, heading, children, side, isRuled = true }: PageHeadProps) {
  return (
    <header className={styles.head} data-ruled={isRuled}>
      <div>
        {crumb === undefined || crumb === null ? null : <p className={styles.crumb}>{crumb}</p>}
        <h1>{heading}</h1>
        {children === undefined || children === null ? null : <p className={styles.lead}>{children}</p>}
      </div>
      {side}
    </header>
  );
}
