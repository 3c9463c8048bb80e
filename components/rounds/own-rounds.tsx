import Link from "next/link";
import { ProgressBar } from "./progress-bar";
import styles from "./rounds.module.css";

/** A round as its coder sees it. */
export interface OwnRoundView {
  readonly key: string;
  readonly name: string;
  readonly phase: string;
  readonly task: string;
  /** That another version of the codebook has been published since; null: none has, or all is handed in. */
  readonly newerVersion: string | null;
  readonly total: number;
  readonly finished: number;
  /** The next in the coder's own order. */
  readonly next: readonly {
    readonly key: string;
    readonly headline: string;
    readonly position: number;
    readonly href: string;
  }[];
  /** Where a training shows how near the coder is to the reference; null in other phases. */
  readonly trainingHref: string | null;
}

/** What was handed out to the coder: each round with the way on, in the coder's own order. */
export function OwnRounds({ rounds }: { readonly rounds: readonly OwnRoundView[] }) {
  return (
    <section className={styles.own} aria-labelledby="handed-out">
      <h2 id="handed-out">Handed out to you</h2>
      {rounds.map((round) => (
        <OwnRound key={round.key} round={round} />
      ))}
    </section>
  );
}

function OwnRound({ round }: { readonly round: OwnRoundView }) {
  const { key, name, phase, task, newerVersion, total, finished, next, trainingHref } = round;
  const [first, ...later] = next;
  const heading = `round-${key}`;
  return (
    <section className={styles.round} aria-labelledby={heading}>
      <h3 id={heading}>{name}</h3>
      <p className={styles.facts}>
        <span>{task}</span>
        <span>{phase}</span>
        <ProgressBar done={finished} total={total} label={`${name}, handed in`} />
      </p>
      {newerVersion === null ? null : <p>{newerVersion}</p>}
      {first === undefined ? (
        <p>All handed in. Thank you.</p>
      ) : (
        <p className={styles.goOn}>
          <Link className="button primary" prefetch={false} href={first.href}>
            {finished === 0 ? "Begin" : "Go on"}
            <span className="visually-hidden"> with {name}</span>
          </Link>
          <span dir="auto">{first.headline}</span>
        </p>
      )}
      {later.length === 0 ? null : (
        <details className={styles.later}>
          <summary>What comes after it</summary>
          <ol start={first === undefined ? 1 : first.position + 1}>
            {later.map((article) => (
              <li key={article.key} value={article.position}>
                <Link prefetch={false} href={article.href} dir="auto">
                  {article.headline}
                </Link>
              </li>
            ))}
          </ol>
          {finished + next.length < total ? <p>And {total - finished - next.length} more.</p> : null}
        </details>
      )}
      {trainingHref === null ? null : (
        <p>
          <Link className={styles.link} prefetch={false} href={trainingHref}>
            How near you are to the reference
          </Link>
        </p>
      )}
    </section>
  );
}
