import type { ReactNode } from "react";
import { OutletChip } from "@/components/signs/outlet-chip";
import { StanceSign } from "@/components/signs/stance-sign";
import type { CellState } from "@/domain/comparison/comparison";
import type { ChipView, ClaimNoteView, MissingNoteView, StripCell } from "./claim-notes";
import type { FrameNoteView } from "./frame-notes";
import styles from "./margin-notes.module.css";
import { CodeKey, slotStyle } from "./reading-text";

/** Notes of one place: in the margin on wide screens, folded under counted chips on narrow ones. */
export function NoteGroup({
  counts,
  place,
  children,
}: {
  /** What the folded group holds: "2 claims". */
  readonly counts: readonly { readonly text: string; readonly tone?: "conflict" | "missing" }[];
  readonly place: "head" | "paragraph";
  readonly children: ReactNode;
}) {
  return (
    <details className={styles.group} data-notes={place}>
      <summary>
        {counts.map(({ text, tone }) => (
          <span key={text} className={styles.count} data-tone={tone}>
            {text}
          </span>
        ))}
      </summary>
      {children}
    </details>
  );
}

/** A claim that is mentioned here: how every outlet stands to it, and how each person read the passage. */
export function ClaimNote({
  note,
  anchor,
  renderActions,
}: {
  readonly note: ClaimNoteView;
  /** Token of the stretch that the note stands beside, or "top". */
  readonly anchor: string;
  readonly renderActions: (mention: ClaimNoteView["mentions"][number]) => ReactNode;
}) {
  return (
    <section
      className={`${styles.note} ${note.inConflict ? styles.conflict : ""}`}
      data-note-for={anchor}
      aria-label={`Claim ${note.number}`}
    >
      <p className={styles.statement}>
        <span className={styles.number} data-number-of={note.claim}>
          {note.number}
        </span>{" "}
        <a href={`/claims/${note.claim}`}>{note.statement}</a>
      </p>
      {note.strip.length === 0 ? null : (
        <ul className={styles.strip} data-many={note.strip.length > 6 || undefined}>
          {note.strip.map((cell) => (
            <StripItem key={cell.column.column} cell={cell} />
          ))}
        </ul>
      )}
      {note.inConflict ? (
        <p className={styles.remark}>
          <b>Conflict.</b> {note.remark}
        </p>
      ) : null}
      <ul className={styles.mentions}>
        {note.mentions.map((mention) => (
          <li key={mention.key}>
            {mention.coder}: {mention.text}
            {mention.note === null ? null : <q className={styles.remarkText}>{mention.note}</q>}
            {renderActions(mention)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function StripItem({ cell }: { readonly cell: StripCell }) {
  return (
    <li data-here={cell.isHere || undefined}>
      <a href={cell.href} title={`${cell.column.name}: ${cell.word}`}>
        <OutletChip {...cell.column} />
        <span className={styles.sign}>
          <StanceSign state={cell.state} alsoChallenged={cell.alsoChallenged} />
          {cell.articles > 1 ? <span aria-hidden="true">×{cell.articles}</span> : null}
        </span>
        <span className="visually-hidden">{`${cell.column.name}: ${cell.word}`}</span>
      </a>
    </li>
  );
}

const CARRIES: Partial<Record<CellState, readonly [one: string, many: string]>> = {
  asserted: ["states it", "state it"],
  attributed: ["quotes it", "quote it"],
};

/** What others report and this text does not, or what nobody has looked for yet. */
export function MissingNote({ note, actions }: { readonly note: MissingNoteView; readonly actions: ReactNode }) {
  return (
    <section className={styles.note} data-note-for="top" aria-label={`Claim ${note.number}, not marked here`}>
      <p className={styles.statement}>
        <span className={styles.number} data-number-of={note.claim}>
          {note.number}
        </span>{" "}
        <a href={`/claims/${note.claim}`}>{note.statement}</a>
      </p>
      <ul className={styles.who}>
        {note.carriers.map(({ state, columns }) => (
          <li key={state}>
            <StanceSign state={state} />
            <Chips columns={columns} />
            <span>{CARRIES[state]?.[columns.length > 1 ? 1 : 0]}</span>
          </li>
        ))}
        <li>
          <StanceSign state={note.state} />
          <span>{note.state === "absent" ? "Not here" : "Nobody has checked yet"}</span>
        </li>
      </ul>
      {note.sentence === null ? null : <p className={styles.remark}>{note.sentence}</p>}
      {actions}
    </section>
  );
}

function Chips({ columns }: { readonly columns: readonly ChipView[] }) {
  return columns.map((column) => <OutletChip key={column.column} {...column} />);
}

/** Heading over the absences: they have no place in the text, so they stand at its head. */
export function MissingHeading({ children }: { readonly children: string }) {
  return (
    <h2 className={`${styles.note} ${styles.heading}`} data-note-for="top">
      {children}
    </h2>
  );
}

/** Who put which code on a passage. */
export function FrameNote({
  note,
  anchor,
  renderActions,
}: {
  readonly note: FrameNoteView;
  readonly anchor: string;
  readonly renderActions: (coding: FrameNoteView["codings"][number]) => ReactNode;
}) {
  return (
    // No landmark: one code has as many of these as it has passages.
    <div
      role="note"
      className={`${styles.note} ${styles.frame}`}
      data-note-for={anchor}
      aria-label={`Code ${note.mark.digit}`}
    >
      <p>
        <mark className={`${styles.codeName} ${slotStyle(note.mark.slot)}`}>
          <CodeKey mark={note.mark} />
        </mark>{" "}
        {note.mark.name}
      </p>
      <ul className={styles.mentions}>
        {note.codings.map((coding) => (
          <li key={coding.key}>
            {coding.text}
            {coding.note === null ? null : <q className={styles.remarkText}>{coding.note}</q>}
            {renderActions(coding)}
          </li>
        ))}
      </ul>
    </div>
  );
}
