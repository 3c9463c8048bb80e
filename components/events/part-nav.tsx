import Link from "next/link";
import { type EventPart, partsOf } from "./event-parts";
import styles from "./part-nav.module.css";

interface PartNavProps {
  readonly kind: "event" | "dossier";
  readonly slug: string;
  readonly search: string;
  /** The part that the page shows; null on the overview, where the questions lead down the page. */
  readonly current: EventPart | null;
}

/** The questions that an event answers. */
export function PartNav({ kind, slug, search, current }: PartNavProps) {
  const query = search === "" ? "" : `?${search}`;
  return (
    <nav className={styles.nav} aria-label="Questions">
      <div className={`wrap ${styles.scroll}`}>
        <ol>
          {current === null ? null : (
            <li>
              <Link prefetch={false} href={`/events/${slug}${query}`}>
                Overview
              </Link>
            </li>
          )}
          {partsOf(kind).map(({ part, short }, index) => (
            <li key={part}>
              <Link
                prefetch={false}
                href={current === null ? `#${part}` : `/events/${slug}/${part}${query}`}
                aria-current={part === current ? "page" : undefined}
              >
                <span className={styles.number}>{index + 1}</span>
                {short}
              </Link>
            </li>
          ))}
        </ol>
      </div>
    </nav>
  );
}
