import Link from "next/link";
import { Fragment } from "react";
import { formatDate } from "@/domain/dates/format-date";
import { sayCount } from "./say-count";
import styles from "./codebooks.module.css";

interface ListedVersion {
  readonly number: number;
  readonly note: string;
  /** ISO day. */
  readonly date: string;
  readonly by: string | null;
  readonly codeCount: number;
  /** What changed since the version before it; null for the first. */
  readonly changes: string | null;
  readonly codings: number;
  readonly articles: number;
}

interface VersionListProps {
  readonly codebook: string;
  readonly shown: number;
  /** The newest first. */
  readonly versions: readonly ListedVersion[];
  /** When the codebook got another name, the last time first. */
  readonly renamings: readonly { readonly date: string; readonly from: string; readonly to: string }[];
}

/** A codebook's versions: when, by whom, why, what changed, and how much was coded with each. */
export function VersionList({ codebook, shown, versions, renamings }: VersionListProps) {
  return (
    <section className={styles.section} aria-labelledby="versions">
      <h2 id="versions">Versions</h2>
      <ul>
        {versions.map((version, index) => (
          <li key={version.number} className={styles.version}>
            <h3>Version {version.number}</h3>
            <div>
              <p>
                {version.note}
                {version.changes === null ? "" : ` (${version.changes})`}
              </p>
              <p className={styles.facts}>
                {[
                  formatDate(version.date),
                  ...(version.by === null ? [] : [version.by]),
                  sayCount(version.codeCount, "code"),
                ].join(", ")}
                {version.codings === 0
                  ? ", not used yet"
                  : `, ${sayCount(version.codings, "coding")} in ${sayCount(version.articles, "article")}`}
              </p>
            </div>
            <p className={styles.ways}>
              <Ways codebook={codebook} shown={shown} number={version.number} before={versions[index + 1]?.number} />
            </p>
          </li>
        ))}
      </ul>
      {renamings.map(({ date, from, to }, index) => (
        <p key={index} className={styles.renaming}>
          {formatDate(date)}: the codebook “{from}” was renamed “{to}”.
        </p>
      ))}
    </section>
  );
}

interface WaysProps {
  readonly codebook: string;
  readonly shown: number;
  readonly number: number;
  readonly before: number | undefined;
}

function Ways({ codebook, shown, number, before }: WaysProps) {
  const address = `/codebooks/${codebook}`;
  return (
    <Fragment>
      {number === shown ? (
        <span>Shown above</span>
      ) : (
        <Link href={`${address}?version=${number}`} aria-label={`Show version ${number}`}>
          Show
        </Link>
      )}
      {before === undefined ? null : (
        <Link
          href={`${address}?from=${before}&to=${number}#changes`}
          aria-label={`What changed from version ${before} to ${number}`}
        >
          What changed
        </Link>
      )}
    </Fragment>
  );
}
