import Link from "next/link";
import { OwnRounds, type OwnRoundView } from "@/components/rounds/own-rounds";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./coding-queue.module.css";
import { type UnbegunEventView, UnbegunList } from "./unbegun-list";

/** One coder's work on one article with one codebook, or on its claims. */
export interface QueueEntry {
  readonly article: string;
  readonly headline: string;
  readonly events: readonly { readonly slug: string; readonly title: string }[];
  readonly task: string;
  /** Of open work: that another version of the codebook has been published; null: none has. */
  readonly newerVersion: string | null;
  readonly href: string;
  /** ISO day on which it was finished, or begun where it is open. */
  readonly day: string;
  /** Marks that the coder made there. */
  readonly marks: number;
  /** Those of them that the coder was unsure of. */
  readonly unsure: number;
}

interface QueuePart {
  /** The newest of them. */
  readonly entries: readonly QueueEntry[];
  readonly total: number;
}

export interface QueueView {
  /** What open rounds ask for. */
  readonly rounds: readonly OwnRoundView[];
  readonly open: QueuePart;
  readonly finished: QueuePart;
  readonly unbegun: readonly UnbegunEventView[];
  readonly hasMoreEvents: boolean;
}

/** The chosen coder's work: what was handed out, what they opened themselves, what could be begun, what is finished. */
export function CodingQueue({
  queue: { rounds, open, finished, unbegun, hasMoreEvents },
}: {
  readonly queue: QueueView;
}) {
  return (
    <>
      {rounds.length === 0 ? null : <OwnRounds rounds={rounds} />}
      {rounds.length > 0 && open.total === 0 ? null : (
        <QueueTable
          heading={rounds.length === 0 ? "Begun" : "Begun on your own"}
          dayHeading="Begun on"
          part={open}
          empty="Nothing is open."
        />
      )}
      <UnbegunList events={unbegun} hasMore={hasMoreEvents} />
      <QueueTable
        heading="Finished"
        dayHeading="Finished on"
        part={finished}
        empty="Nothing is finished yet."
        note="Each opens with your marks as you handed them in. To change them, reopen it there."
      />
    </>
  );
}

interface QueueTableProps {
  readonly heading: string;
  readonly dayHeading: string;
  readonly part: QueuePart;
  readonly empty: string;
  /** What its links lead to. */
  readonly note?: string;
}

function QueueTable({ heading, dayHeading, part: { entries, total }, empty, note }: QueueTableProps) {
  return (
    <section className={styles.section}>
      <h2>{total === 0 ? heading : `${heading}, ${total}`}</h2>
      {total === 0 || note === undefined ? null : <p className={styles.empty}>{note}</p>}
      {total === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Article</th>
              <th scope="col">Task</th>
              <th scope="col">Marks</th>
              <th scope="col">{dayHeading}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <QueueRow key={`${entry.article} ${entry.task}`} entry={entry} dayHeading={dayHeading} />
            ))}
          </tbody>
        </table>
      )}
      {entries.length < total ? (
        <p className={styles.empty}>
          The newest {entries.length} of {total}.
        </p>
      ) : null}
    </section>
  );
}

function QueueRow({ entry, dayHeading }: { readonly entry: QueueEntry; readonly dayHeading: string }) {
  const { headline, events, task, newerVersion, href, day, marks, unsure } = entry;
  return (
    <tr>
      <th scope="row">
        <Link href={href} dir="auto">
          {headline}
        </Link>
        {events.length === 0 ? null : (
          <span className={styles.events}>
            {events.map(({ slug, title }) => (
              <Link key={slug} href={`/events/${slug}`}>
                {title}
              </Link>
            ))}
          </span>
        )}
      </th>
      <td>
        {task}
        {newerVersion === null ? null : <span className={styles.newer}>{newerVersion}</span>}
      </td>
      <td>
        <span className={styles.marks}>{marks}</span>
        {unsure === 0 ? null : `, ${unsure} unsure`}
      </td>
      <td>
        <span className={styles.dayHeading}>{dayHeading} </span>
        {formatDate(day)}
      </td>
    </tr>
  );
}
