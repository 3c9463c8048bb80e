import { Fragment, type ReactNode } from "react";
import { PageHead } from "@/components/page/page-head";
import styles from "./report.module.css";

interface ReportSheetProps {
  readonly crumb: ReactNode;
  readonly heading: string;
  /** Facts below the heading, each in a few words. */
  readonly facts: readonly string[];
  /** What can be done with it; never printed. Null: nothing yet. */
  readonly tools: ReactNode;
  /** What stands at the foot of every printed page: address, filters, n, date. */
  readonly foot: readonly string[];
  readonly children: ReactNode;
}

/** A page that is made for paper, A4 or Letter: a head, a body, and a foot that is repeated on every sheet. */
export function ReportSheet({ crumb, heading, facts, tools, foot, children }: ReportSheetProps) {
  return (
    <main id="main" className={styles.sheet}>
      <div className={styles.body}>
        <PageHead
          crumb={crumb}
          heading={heading}
          side={tools === null ? null : <div className={styles.tools}>{tools}</div>}
        >
          {facts.map((fact, place) => (
            <Fragment key={place}>
              {place === 0 ? null : " · "}
              <span className={styles.fact}>{fact}</span>
            </Fragment>
          ))}
        </PageHead>
        {children}
      </div>
      <div className={styles.foot}>
        <p>{foot.join(" · ")}</p>
      </div>
    </main>
  );
}
