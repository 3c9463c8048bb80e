import Link from "next/link";
import styles from "./notices.module.css";

/** Where to go once an import is closed. */
export function WhatNow({ event }: { readonly event: { readonly slug: string; readonly title: string } | null }) {
  return (
    <p className={styles.now}>
      {event === null ? null : (
        <Link className="button primary" href={`/events/${event.slug}`}>
          Compare: {event.title}
        </Link>
      )}
      <Link className="button" href="/articles">
        All articles
      </Link>
      <Link className="button" href={event === null ? "/articles/import" : `/articles/import?event=${event.slug}`}>
        Add more
      </Link>
    </p>
  );
}
