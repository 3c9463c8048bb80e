import { memo } from "react";
import { OutletChip } from "@/components/signs/outlet-chip";
import type { SharedNoteView, VoiceNoteView } from "./layer-notes";
import notes from "./margin-notes.module.css";
import styles from "./method-notes.module.css";
import { noteId, placeId } from "./reading-mark";

/** Who speaks: a name, what kind of speaker, the verb and its class. Dashed where only the method says so. */
export const VoiceNote = memo(function VoiceNote({ note }: { readonly note: VoiceNoteView }) {
  return (
    <div
      role="note"
      id={noteId(note.token)}
      className={`${notes.note} ${styles.note} ${note.isDecided ? "" : styles.suggested}`}
      data-note-for={note.token}
      data-decided={note.isDecided ? "" : undefined}
      aria-label={`Statement ${note.number}`}
    >
      <p className={styles.name}>
        <a href={`#${placeId(note.token)}`}>
          <span className={styles.number}>s{note.number}</span> {note.speaker}
          <span className="visually-hidden">, to the passage</span>
        </a>
      </p>
      <p>
        {note.line}
        {note.isDecided ? " · decided by a person" : <span className="visually-hidden">, suggested</span>}
        {note.evidence === null ? null : (
          <>
            {" "}
            <a href={note.evidence}>
              All statements<span className="visually-hidden"> of {note.speaker}</span>
            </a>
          </>
        )}
      </p>
    </div>
  );
});

/** More outlets than this are folded. */
const OUTLETS_SHOWN = 4;

/** Who prints the same words, with the way to read both beside each other. */
export function SharedNote({ note }: { readonly note: SharedNoteView }) {
  const { others } = note;
  return (
    <div
      role="note"
      id={noteId(note.token)}
      className={`${notes.note} ${styles.note}`}
      data-note-for={note.token}
      aria-label={`Shared text ${note.number}`}
    >
      <p className={styles.name}>
        <a href={`#${placeId(note.token)}`}>
          <span className={styles.number}>t{note.number}</span> Same words in{" "}
          {others.length === 1 ? "one other article" : `${others.length} other articles`}
          <span className="visually-hidden">, to the passage</span>
        </a>
      </p>
      <p>
        {note.line} <a href={note.evidence}>Every place</a>
      </p>
      {others.length <= OUTLETS_SHOWN ? (
        <Beside others={others} />
      ) : (
        <details>
          <summary>Read beside one of {others.length}</summary>
          <Beside others={others} />
        </details>
      )}
    </div>
  );
}

function Beside({ others }: Pick<SharedNoteView, "others">) {
  return (
    <ul className={styles.beside}>
      {others.map(({ article, chip, name, dateText, beside }) => (
        <li key={article}>
          <OutletChip {...chip} />
          <span>{name}</span>
          <a href={beside} title={dateText}>
            Read beside<span className="visually-hidden"> {name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
