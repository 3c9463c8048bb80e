import Link from "next/link";
import type { Claim } from "@/domain/claims/claim";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./claim-page.module.css";

interface ClaimHeaderProps {
  readonly claim: Claim & { readonly originArticle: string | null };
  readonly events: readonly { readonly slug: string; readonly title: string }[];
}

/** A claim in our own words, what kind it is, and where it belongs. */
export function ClaimHeader({
  claim: { statement, kind, knowableFrom, originArticle, key },
  events,
}: ClaimHeaderProps) {
  return (
    <header className={styles.header}>
      <p>
        {events.map(({ slug, title }) => (
          <Link prefetch={false} key={slug} href={`/events/${slug}`}>
            {title}
          </Link>
        ))}
      </p>
      <h1>{statement}</h1>
      <p className={styles.facts}>
        <span>{kind}</span>
        {knowableFrom === null ? null : <span>could be known from {formatDate(knowableFrom)}</span>}
        {originArticle === null ? null : (
          <span>
            <a href={`/articles/${originArticle}`}>where it was first drawn from</a>
          </span>
        )}
        <span>
          <a href={`/claims/${key}.json`}>.json</a>
        </span>
        <span>
          <a href={`/claims/${key}.csv`}>.csv</a>
        </span>
      </p>
    </header>
  );
}
