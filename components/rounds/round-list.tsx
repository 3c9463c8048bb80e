import Link from "next/link";
import { formatDate } from "@/domain/dates/format-date";
import { ProgressBar } from "./progress-bar";
import styles from "./rounds.module.css";

/** A round in the list of all. */
export interface RoundEntry {
  readonly key: string;
  readonly name: string;
  readonly phase: string;
  readonly task: string;
  readonly articles: number;
  readonly coders: number;
  readonly handedOut: number;
  readonly finished: number;
  /** ISO days. */
  readonly day: string;
  readonly closedDay: string | null;
}

/** All rounds, the open ones first. */
export function RoundList({ rounds }: { readonly rounds: readonly RoundEntry[] }) {
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Round</th>
            <th scope="col">Task</th>
            <th scope="col">Articles × coders</th>
            <th scope="col">Handed in</th>
            <th scope="col">Since</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.key}>
              <th scope="row">
                <Link className={styles.name} prefetch={false} href={`/coding/rounds/${round.key}`}>
                  {round.name}
                </Link>
                <small>
                  {round.phase}
                  {round.closedDay === null ? "" : `, closed ${formatDate(round.closedDay)}`}
                </small>
              </th>
              <td data-label="Task">{round.task}</td>
              <td data-label="Articles × coders">
                {round.articles} × {round.coders}
              </td>
              <td data-label="Handed in">
                <ProgressBar done={round.finished} total={round.handedOut} label={`${round.name}, handed in`} />
              </td>
              <td data-label="Since">{formatDate(round.day)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.twins}>
        <a href="/coding/rounds.json">.json</a>
        <a href="/coding/rounds.csv">.csv</a>
      </p>
    </>
  );
}
