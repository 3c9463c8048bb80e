import type { TimelineModel } from "./timeline-model";
import styles from "./timeline.module.css";

/** What the marks of a timeline mean; only those that it has. */
export function TimelineLegend({ model: { lanes, links, window } }: { readonly model: TimelineModel }) {
  const marks = lanes.flatMap((lane) => lane.marks);
  const hasOpen = marks.some(({ bar }) => bar !== null && bar.open !== null);
  return (
    <ul className={styles.legend}>
      <li>
        <svg width="20" height="20" aria-hidden="true">
          <circle cx="10" cy="10" r="6" className={styles.dot} />
        </svg>
        article, day known
      </li>
      {marks.some(({ bar }) => bar !== null && bar.open === null) ? (
        <li>
          <svg width="36" height="20" aria-hidden="true">
            <rect x="1" y="6" width="34" height="8" className={styles.bar} />
          </svg>
          some day between
        </li>
      ) : null}
      {hasOpen ? (
        <li>
          <svg width="36" height="20" aria-hidden="true">
            <rect x="1" y="6" width="34" height="8" className={styles.openBar} />
          </svg>
          before or after a day
        </li>
      ) : null}
      {lanes.some(({ versions }) => versions.length > 0) ? (
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <line x1="10" x2="10" y1="3" y2="17" className={styles.tick} />
          </svg>
          a later text of an article came in
        </li>
      ) : null}
      {links.some(({ link }) => !link.isQuotation) ? (
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <line x1="4" x2="16" y1="2" y2="18" className={styles.link} />
          </svg>
          wire text or copy
        </li>
      ) : null}
      {links.some(({ link }) => link.isQuotation) ? (
        <li>
          <svg width="20" height="20" aria-hidden="true">
            <line x1="4" x2="16" y1="2" y2="18" className={styles.quotationLink} />
          </svg>
          the same quotation
        </li>
      ) : null}
      {window === null ? null : (
        <li>
          <svg width="36" height="20" aria-hidden="true">
            <rect x="0" y="8" width="36" height="4" className={styles.window} />
          </svg>
          the event’s own days
        </li>
      )}
    </ul>
  );
}
