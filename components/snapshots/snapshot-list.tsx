import Link from "next/link";
import { formatDate } from "@/domain/dates/format-date";
import { shortHash } from "@/domain/snapshots/frozen-comparison";
import styles from "./snapshots.module.css";

export interface ListedSnapshot {
  readonly key: string;
  readonly title: string;
  readonly note: string | null;
  readonly hash: string;
  readonly createdAt: string;
}

interface SnapshotListProps {
  readonly slug: string;
  /** Newest first. */
  readonly snapshots: readonly ListedSnapshot[];
}

/** What has been frozen of an event. */
export function SnapshotList({ slug, snapshots }: SnapshotListProps) {
  if (snapshots.length === 0) {
    return <p className={styles.none}>Nothing of this event has been frozen yet.</p>;
  }
  return (
    <ol className={styles.list} aria-label="Frozen comparisons">
      {snapshots.map(({ key, title, note, hash, createdAt }) => (
        <li key={key}>
          <p>
            <Link prefetch={false} href={`/events/${slug}/snapshots/${key}`}>
              {title}
            </Link>
          </p>
          <p className={styles.line}>
            {formatDate(createdAt.slice(0, 10))} · <code>{shortHash(hash)}</code>
          </p>
          {note === null ? null : <p className={styles.line}>{note}</p>}
        </li>
      ))}
    </ol>
  );
}
