import styles from "./snapshots.module.css";

interface SnapshotFactsProps {
  /** SHA-256, 64 hexadecimal digits. */
  readonly hash: string;
  readonly note: string | null;
  /** How to refer to it. */
  readonly citation: string;
  /** Whole address of the `.json` twin, which answers the hashed bytes. */
  readonly bytesAddress: string;
}

/** How to cite a snapshot, and how anybody can check that it is the one that was cited. */
export function SnapshotFacts({ hash, note, citation, bytesAddress }: SnapshotFactsProps) {
  return (
    <section className={styles.facts} aria-labelledby="cite">
      <h2 id="cite">How to cite and check it</h2>
      <dl>
        {note === null ? null : (
          <div>
            <dt>Note</dt>
            <dd>{note}</dd>
          </div>
        )}
        <div>
          <dt>Suggested citation</dt>
          <dd data-citation="">{citation}</dd>
        </div>
        <div>
          <dt>SHA-256</dt>
          <dd>
            <code>{hash}</code>
          </dd>
        </div>
        <div>
          <dt>To check it</dt>
          <dd>
            <code>curl -s {bytesAddress} | sha256sum</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}
