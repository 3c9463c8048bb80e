import Link from "next/link";
import { PageHead } from "@/components/page/page-head";
import type { Claim } from "@/domain/claims/claim";
import { describeClaimKind } from "@/domain/claims/claim-kind-words";
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
    <PageHead
      crumb={
        events.length === 0
          ? null
          : events.map(({ slug, title }) => (
              <Link prefetch={false} key={slug} href={`/events/${slug}`}>
                {title}
              </Link>
            ))
      }
      heading={statement}
    >
      <span className={styles.facts}>
        <span>{describeClaimKind(kind)}</span>
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
      </span>
    </PageHead>
  );
}
