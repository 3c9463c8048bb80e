import type { ReactNode } from "react";
import { type ChargedMark, type ClaimMark, noteId, placeId, type SharedMark, type VoiceMark } from "./reading-mark";
import styles from "./reading-text.module.css";

/** Where a mark begins: its number, which leads to its note. Notes lead back here. */
export function MarkNumbers({
  marks,
}: {
  readonly marks: readonly (ClaimMark | VoiceMark | SharedMark | ChargedMark)[];
}) {
  return marks.map((mark) => {
    switch (mark.kind) {
      case "claim":
        return (
          <Jump key={`${mark.claim} ${mark.passage}`} to={mark.claim} at={`${mark.claim}-${mark.passage}`}>
            <span className="visually-hidden">claim </span>
            {mark.number}
          </Jump>
        );
      case "voice":
        return mark.isFirst ? (
          <Jump key={mark.token} to={mark.token} at={mark.token}>
            <span className="visually-hidden">words of {mark.speaker}, statement </span>
            <span aria-hidden="true">s</span>
            {mark.number}
          </Jump>
        ) : null;
      case "shared":
        return (
          <Jump key={mark.token} to={mark.token} at={mark.token}>
            <span className="visually-hidden">also in {mark.label}, shared text </span>
            <span aria-hidden="true">t</span>
            {mark.number}
          </Jump>
        );
      case "charged":
        return (
          <Jump key={mark.token} to={mark.token} at={mark.token} isSilent>
            <span className="visually-hidden">charged, because it {mark.reason}</span>
            <span aria-hidden="true">?</span>
          </Jump>
        );
    }
  });
}

function Jump({
  to,
  at,
  isSilent = false,
  children,
}: {
  readonly to: string;
  readonly at: string;
  /** Shown only while it has the focus: the mark speaks for itself. */
  readonly isSilent?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <sup className={isSilent ? styles.silentNumber : styles.markNumber}>
      <a id={placeId(at)} href={`#${noteId(to)}`}>
        {children}
        <span className="visually-hidden">: </span>
      </a>
    </sup>
  );
}
