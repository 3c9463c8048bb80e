import type { ReactNode } from "react";
import { cellWord } from "@/domain/comparison/cell-state";
import { CELL_STATES, type CellState } from "@/domain/comparison/comparison";
import { inNumber } from "@/domain/comparison/sentence-parts";
import type { ChangedReading, ChangesSince } from "@/domain/snapshots/changes-since";
import styles from "./snapshots.module.css";

interface SinceThenProps {
  /** Null: not told to a coder who is still at work there. */
  readonly changes: ChangesSince | null;
  /** Address of the present comparison with the same switches. */
  readonly nowHref: string;
}

/** Lines that a group shows before it folds. */
const SHOWN = 12;

/** What the comparison says now that it did not say when it was frozen. */
export function SinceThen({ changes, nowHref }: SinceThenProps) {
  return (
    <section className={styles.since} aria-labelledby="since">
      <h2 id="since">Since then</h2>
      <p>
        {describeCount(changes)} <a href={nowHref}>The comparison as it is now</a>
      </p>
      {changes === null ? null : <Groups changes={changes} />}
    </section>
  );
}

function describeCount(changes: ChangesSince | null): string {
  if (changes === null) {
    return "You are still at work on one of its articles: what has changed is told when you have finished there.";
  }
  if (changes.count === 0) return "Nothing has changed: the present comparison says the same.";
  return `${changes.count} ${inNumber(changes.count, "thing")} ${changes.count === 1 ? "is" : "are"} different now.`;
}

function Groups({ changes }: { readonly changes: ChangesSince }) {
  const nameOf = ({ name }: { readonly name: string }) => name;
  return (
    <>
      <Group label="Findings" lines={changes.findings.map(({ before, now }) => `${now} It was: ${before}`)} />
      <Group label="Articles that came" lines={changes.articlesAdded.map(nameOf)} />
      <Group label="Articles that are no longer in it" lines={changes.articlesGone.map(nameOf)} />
      <Group label="Claims that came" lines={changes.claimsAdded.map(nameOf)} />
      <Group label="Claims that are gone" lines={changes.claimsGone.map(nameOf)} />
      <Group
        label="Claims with other words"
        lines={changes.claimsReworded.map(({ name, before }) => `${name} It was: ${before}`)}
      />
      <Group label="Cells of the matrix" lines={changes.cells.map(describeReading)} />
      <Group label="Frames" lines={changes.frames.map(describeReading)} />
      {changes.isOtherCodebook ? <p>The codebook is another version now: frames cannot be compared.</p> : null}
    </>
  );
}

function describeReading({ name, title, before, now }: ChangedReading): string {
  return `${name} In “${title}”: ${wordOf(before)} then, ${wordOf(now)} now.`;
}

function wordOf(state: string): string {
  return isCellState(state) ? cellWord(state) : state.replace("-", " ");
}

function isCellState(state: string): state is CellState {
  return CELL_STATES.some((known) => known === state);
}

function Group({ label, lines }: { readonly label: string; readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return null;
  const rest = lines.slice(SHOWN);
  return (
    <>
      <h3>
        {label}: {lines.length}
      </h3>
      <ul>
        {lines.slice(0, SHOWN).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>{rest.length} more</summary>
          <ul>
            {rest.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
