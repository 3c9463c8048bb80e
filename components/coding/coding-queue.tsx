import Link from "next/link";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./coding-queue.module.css";

/** One coder's work on one article with one codebook, or on its claims. */
export interface QueueEntry {
  readonly article: string;
  readonly headline: string;
  readonly task: string;
  readonly href: string;
  /** ISO days. */
  readonly openedOn: string;
  readonly submittedOn: string | null;
  /** Marks that the coder made there. */
  readonly marks: number;
  /** Those of them that the coder was unsure of. */
  readonly unsure: number;
}

/** The chosen coder's work: what is open first, then what is finished. */
export function CodingQueue({ entries }: { readonly entries: readonly QueueEntry[] }) {
  const open = entries.filter(({ submittedOn }) => submittedOn === null);
  const done = entries.filter(({ submittedOn }) => submittedOn !== null);
  return (
    <>
      <QueueTable heading={`Open, ${open.length}`} entries={open} empty="Nothing is open." />
      <QueueTable heading={`Finished, ${done.length}`} entries={done} empty="Nothing is finished yet." />
    </>
  );
}

function QueueTable({
  heading,
  entries,
  empty,
}: {
  readonly heading: string;
  readonly entries: readonly QueueEntry[];
  readonly empty: string;
}) {
  return (
    <section className={styles.section}>
      <h2>{heading}</h2>
      {entries.length === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col">Task</th>
              <th scope="col">Marks</th>
              <th scope="col">Since</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ article, headline, task, href, openedOn, submittedOn, marks, unsure }) => (
              <tr key={`${article} ${task}`}>
                <th scope="row">
                  <Link href={href}>{headline}</Link>
                </th>
                <td>{task}</td>
                <td>
                  <span className={styles.marks}>{marks}</span>
                  {unsure === 0 ? null : `, ${unsure} unsure`}
                </td>
                <td>{formatDate(submittedOn ?? openedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
