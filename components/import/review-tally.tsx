import { Fragment } from "react";
import type { RowState } from "./review-view";
import styles from "./review.module.css";

export type StateCounts = Readonly<Record<RowState, number>>;

interface TallyPart {
  readonly state: RowState;
  readonly say: (count: number) => string;
}

/** In the order in which the heading names them. */
const PARTS: readonly TallyPart[] = [
  { state: "waiting", say: (n) => `${n} being read` },
  { state: "long", say: (n) => `${n} long, not read` },
  { state: "saved", say: (n) => `${n} saved` },
  { state: "ready", say: (n) => `${n} ready` },
  { state: "doubtful", say: (n) => (n === 1 ? "1 needs you" : `${n} need you`) },
  { state: "attached", say: (n) => `${n} attached` },
  { state: "duplicate", say: (n) => (n === 1 ? "1 duplicate" : `${n} duplicates`) },
  { state: "failed", say: (n) => `${n} failed` },
  { state: "left-out", say: (n) => `${n} left out` },
];

/** How many items are in a state, as heading and sections say it. */
export function sayCount(state: RowState, count: number): string {
  return PARTS.find((part) => part.state === state)?.say(count) ?? String(count);
}

/** The review in one line; each part leads to its section. */
export function ReviewTally({ counts }: { readonly counts: StateCounts }) {
  const parts = PARTS.filter(({ state }) => counts[state] > 0);
  if (parts.length === 0) return <>Nothing in this import</>;
  return (
    <span className={styles.tally} id="tally" tabIndex={-1}>
      {parts.map(({ state, say }, index) => (
        <Fragment key={state}>
          {index === 0 ? null : ", "}
          <a href={`#${state}`} data-state={state}>
            {say(counts[state])}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
