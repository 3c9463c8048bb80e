import { memo, type ReactNode } from "react";
import { OutletChip } from "@/components/signs/outlet-chip";
import { StanceSign } from "@/components/signs/stance-sign";
import type { ClaimNoteView, MentionLine, StripCell } from "./claim-notes";
import type { CodingLine, FrameNoteView } from "./frame-notes";
import styles from "./margin-notes.module.css";
import { noteId, placeId } from "./reading-mark";
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

interface ClaimNoteProps {
  readonly note: ClaimNoteView;
  /** Token of the stretch that the note stands beside. */
  readonly anchor: string;
  readonly renderActions: (mention: MentionLine) => ReactNode;
}

/** A claim that is mentioned here: how every outlet stands to it, and how each person read the passage. */
export const ClaimNote = memo(function ClaimNote({ note, anchor, renderActions }: ClaimNoteProps) {
  return (
    <section
      id={noteId(note.claim)}
      className={`${styles.note} ${note.inConflict ? styles.conflict : ""}`}
      data-note-for={anchor}
      aria-label={`Claim ${note.number}`}
    >
      <p className={styles.statement}>
        <NoteNumber claim={note.claim} number={note.number} passage={note.mentions[0]?.passage ?? null} />{" "}
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
      <Readings mentions={note.mentions} renderActions={renderActions} />
    </section>
  );
});

/** More readings than this would push the notes below away from their passages: then those of others are folded. */
const READINGS_SHOWN = 2;

function Readings({
  mentions,
  renderActions,
}: Pick<ClaimNoteView, "mentions"> & Pick<ClaimNoteProps, "renderActions">) {
  const folded = mentions.length > READINGS_SHOWN ? mentions.filter(({ isOwn }) => !isOwn) : [];
  const shown = mentions.filter((mention) => !folded.includes(mention));
  const list = (of: ClaimNoteView["mentions"]) =>
    of.length === 0 ? null : (
      <ul className={styles.mentions}>
        {of.map((mention) => (
          <li key={mention.key}>
            {mention.coder}: {mention.text}
            {mention.note === null ? null : <q className={styles.remarkText}>{mention.note}</q>}
            {renderActions(mention)}
          </li>
        ))}
      </ul>
    );
  return (
    <>
      {list(shown)}
      {folded.length === 0 ? null : (
        <details className={styles.readings}>
          <summary>{shown.length === 0 ? `${folded.length} readings` : `${folded.length} readings by others`}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

/** The number of a claim: the way to its passage, where it has one. */
function NoteNumber({
  claim,
  number,
  passage,
}: {
  readonly claim: string;
  readonly number: number;
  readonly passage: string | null;
}) {
  if (passage === null) return <span className={styles.number}>{number}</span>;
  return (
    <a className={styles.number} href={`#${placeId(`${claim}-${passage}`)}`}>
      <span className="visually-hidden">To the passage of claim </span>
      <span data-number-of={claim}>{number}</span>
    </a>
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

/** Who put which code on a passage. */
export const FrameNote = memo(function FrameNote({
  note,
  anchor,
  renderActions,
}: {
  readonly note: FrameNoteView;
  readonly anchor: string;
  readonly renderActions: (coding: CodingLine, name: string) => ReactNode;
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
            {renderActions(coding, note.mark.name)}
          </li>
        ))}
      </ul>
      {note.settled === null ? null : <p className={styles.remark}>{note.settled}</p>}
    </div>
  );
});
