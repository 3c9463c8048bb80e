import Link from "next/link";
import { formatDateRange } from "@/domain/dates/format-date";
import styles from "./outlets.module.css";

interface OutletEventsProps {
  readonly events: readonly {
    readonly slug: string;
    readonly title: string;
    readonly windowStart: string | null;
    readonly windowEnd: string | null;
    readonly articleCount: number;
  }[];
}

/** Events that the outlet's articles are about: there it stands beside the others. */
export function OutletEvents({ events }: OutletEventsProps) {
  return (
    <section className={styles.section} aria-labelledby="events-heading">
      <h2 id="events-heading">Events</h2>
      {events.length === 0 ? (
        <p className={styles.nothing}>None of its articles has been put into an event.</p>
      ) : (
        <ul className={styles.events}>
          {events.map(({ slug, title, windowStart, windowEnd, articleCount }) => (
            <li key={slug}>
              <Link href={`/events/${slug}`}>{title}</Link>
              <span>
                {windowStart === null && windowEnd === null ? "" : `${formatDateRange(windowStart, windowEnd)}, `}
                {articleCount} {articleCount === 1 ? "article" : "articles"}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
