import Link from "next/link";
import { CurrentInView } from "./current-in-view";
import { type EventPart, partsOf } from "./event-parts";
import { PartLabel } from "./part-label";
import styles from "./part-nav.module.css";
import { PartsOnPage } from "./parts-on-page";

interface PartNavProps {
  readonly kind: "event" | "dossier";
  readonly slug: string;
  readonly search: string;
  /** The part that the page shows; null on the overview, where the questions lead down the page. */
  readonly current: EventPart | null;
}

/** The questions that an event answers. */
export function PartNav({ kind, slug, search, current }: PartNavProps) {
  return (
    <nav className={styles.nav} aria-label="Questions">
      {current === null ? (
        <PartsOnPage kind={kind} />
      ) : (
        <CurrentInView current={current}>
          <PartPages kind={kind} slug={slug} search={search} current={current} />
        </CurrentInView>
      )}
    </nav>
  );
}

function PartPages({ kind, slug, search, current }: PartNavProps) {
  const query = search === "" ? "" : `?${search}`;
  return (
    <ol>
      <li>
        <Link prefetch={false} href={`/events/${slug}${query}`}>
          Overview
        </Link>
      </li>
      {partsOf(kind).map(({ part, short }, index) => (
        <li key={part}>
          <Link
            prefetch={false}
            href={`/events/${slug}/${part}${query}`}
            aria-current={part === current ? "page" : undefined}
          >
            <PartLabel number={index + 1} text={short} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
