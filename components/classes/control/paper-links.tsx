import styles from "./control.module.css";

interface PaperLinksProps {
  readonly sessionKey: string;
  readonly isPaper: boolean;
}

/** What can be printed of a session, what can be counted by hand, and what can be taken along. */
export function PaperLinks({ sessionKey, isPaper }: PaperLinksProps) {
  const base = `/classes/${sessionKey}`;
  return (
    <section className={styles.section} aria-labelledby="paper">
      <h2 id="paper">Paper and files</h2>
      <p>
        {isPaper
          ? "Hand out the worksheet, count raised hands, and type the counts in."
          : "In case no phone gets through:"}
      </p>
      <p className={styles.links}>
        <a href={`${base}/worksheet`}>Worksheet</a>
        <a href={`${base}/key`}>Key and notes for you</a>
        {isPaper ? <a href={`${base}/paper`}>Type counts in</a> : null}
        <a href={`${base}.csv`}>Results as .csv</a>
        <a href={`${base}.json`}>.json</a>
      </p>
    </section>
  );
}
