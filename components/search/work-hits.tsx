import Link from "next/link";
import { readerHref } from "@/components/article/reader-address";
import { describeClaimKind } from "@/domain/claims/claim-kind-words";
import { formatDateRange } from "@/domain/dates/format-date";
import { ExcerptText, HitText } from "./hit-text";
import styles from "./search.module.css";
import type { ClaimHitView, EventHitView, EventLink, NoteHitView } from "./search-view";

/** Claims that were found. */
export function ClaimHits({ hits }: { readonly hits: readonly ClaimHitView[] }) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li key={hit.key} className={styles.hit}>
          <p className={styles.statement}>
            <Link href={`/claims/${hit.key}`}>
              <HitText pieces={hit.statement} />
            </Link>
          </p>
          <p className={styles.facts}>
            <span>{describeClaimKind(hit.kind)}</span>
            <Events events={hit.events} />
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Notes that were found, each with what it was written on. */
export function NoteHits({ hits }: { readonly hits: readonly NoteHitView[] }) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit, index) => (
        // A note has no name of its own and its place in the list does not change.
        <li key={index} className={styles.hit}>
          <p className={styles.statement} dir="auto">
            <ExcerptText excerpt={hit.note} />
          </p>
          <p className={styles.facts}>
            <span>{ON[hit.on]}</span>
            {hit.claim === null ? <span>{hit.about}</span> : <Link href={`/claims/${hit.claim}`}>{hit.about}</Link>}
            {hit.coder === null ? null : <span>{hit.coder}</span>}
            {hit.article === null ? null : (
              <Link href={readerHref(hit.article.key, { passage: hit.passage })}>{hit.article.headline}</Link>
            )}
            {hit.event === null ? null : <Link href={`/events/${hit.event.slug}/coverage`}>{hit.event.title}</Link>}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Events and dossiers that were found. */
export function EventHits({ hits }: { readonly hits: readonly EventHitView[] }) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li key={hit.slug} className={styles.hit}>
          <p className={styles.statement}>
            <Link href={`/events/${hit.slug}`}>
              <HitText pieces={hit.title} />
            </Link>
          </p>
          {hit.excerpt === null ? null : (
            <p className={styles.excerpt}>
              <ExcerptText excerpt={hit.excerpt} />
            </p>
          )}
          <p className={styles.facts}>{formatDateRange(hit.windowStart, hit.windowEnd)}</p>
        </li>
      ))}
    </ol>
  );
}

function Events({ events }: { readonly events: readonly EventLink[] }) {
  return events.map(({ slug, title }) => (
    <Link key={slug} href={`/events/${slug}`}>
      {title}
    </Link>
  ));
}

const ON = { coding: "On a coding", mention: "On a mention", search: "On a search for coverage" } as const;
