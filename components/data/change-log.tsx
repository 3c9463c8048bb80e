import Link from "next/link";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./data.module.css";
import { UndoButton, type UndoChange } from "./undo-button";

interface ChangeLogProps {
  readonly changes: readonly {
    readonly key: string;
    readonly summary: string;
    /** The article that it is about, or null. */
    readonly articleKey: string | null;
    readonly coder: string | null;
    readonly at: string;
    readonly undoneAt: string | null;
    readonly rowCount: number;
  }[];
  readonly total: number;
  readonly undoAction: UndoChange;
}

/** What people did, newest first; each thing can be taken back while nothing has been built on it. */
export function ChangeLog({ changes, total, undoAction }: ChangeLogProps) {
  return (
    <section className={styles.section} aria-labelledby="changes-heading">
      <h2 id="changes-heading">What was done</h2>
      {changes.length === 0 ? (
        <p className={styles.about}>Nothing yet. Whatever you enter is listed here and can be taken back.</p>
      ) : (
        <>
          <p className={styles.about}>
            {total > changes.length
              ? `The last ${changes.length} of ${total.toLocaleString("en")} changes.`
              : `${total} ${total === 1 ? "change" : "changes"}.`}{" "}
            Answers of classes are never in here. Times are UTC.
          </p>
          <ol className={styles.changes}>
            {changes.map(({ key, summary, articleKey, coder, at, undoneAt, rowCount }) => (
              <li key={key} data-undone={undoneAt !== null}>
                <time dateTime={at}>
                  {formatDate(at.slice(0, 10))}, {at.slice(11, 16)}
                </time>
                <span className={styles.summary} dir="auto">
                  {articleKey === null ? summary : <Link href={`/articles/${articleKey}`}>{summary}</Link>}
                </span>
                <span className={styles.who}>
                  {coder ?? "nobody chosen"}, {rowCount} {rowCount === 1 ? "row" : "rows"}
                </span>
                {undoneAt === null ? (
                  <UndoButton changeKey={key} summary={summary} undoAction={undoAction} />
                ) : (
                  <span className={styles.undone}>Undone</span>
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
