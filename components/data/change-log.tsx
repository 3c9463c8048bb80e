import Link from "next/link";
import { groupBy } from "@/domain/comparison/group-by";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./data.module.css";
import { describeShown, nextStep } from "./shown-changes";
import { UndoButton, type UndoChange } from "./undo-button";

interface ShownChange {
  readonly key: string;
  readonly summary: string;
  /** The article that it is about, or null. */
  readonly articleKey: string | null;
  readonly coder: string | null;
  readonly at: string;
  readonly undoneAt: string | null;
  readonly rowCount: number;
}

interface ChangeLogProps {
  readonly changes: readonly ShownChange[];
  /** How many the viewer may see. */
  readonly total: number;
  /** How many are left out because they show what others did on the viewer's open work. */
  readonly hidden: number;
  readonly undoAction: UndoChange;
}

/** What people did, day by day, newest first; each thing can be taken back while nothing has been built on it. */
export function ChangeLog({ changes, total, hidden, undoAction }: ChangeLogProps) {
  const more = nextStep(changes.length, total);
  return (
    <section className={styles.section} aria-labelledby="changes-heading">
      <h2 id="changes-heading">What was done</h2>
      <p className={styles.about}>{describeShown({ shown: changes.length, total, hidden })}</p>
      {[...groupBy(changes, ({ at }) => at.slice(0, 10))].map(([day, ofDay]) => (
        <div key={day} className={styles.day}>
          <h3 id={`changes-${day}`}>
            <time dateTime={day}>{formatDate(day)}</time>
          </h3>
          <ol className={styles.changes} aria-labelledby={`changes-${day}`}>
            {ofDay.map((change) => (
              <ChangeRow key={change.key} change={change} undoAction={undoAction} />
            ))}
          </ol>
        </div>
      ))}
      {more === null ? null : (
        <p className={styles.more}>
          <Link href={`/data?changes=${more}#changes-heading`} scroll={false}>
            Show more
          </Link>
        </p>
      )}
    </section>
  );
}

function ChangeRow({ change, undoAction }: { readonly change: ShownChange; readonly undoAction: UndoChange }) {
  const { key, summary, articleKey, coder, at, undoneAt, rowCount } = change;
  return (
    <li data-undone={undoneAt !== null}>
      <time dateTime={at}>{at.slice(11, 16)}</time>
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
  );
}
