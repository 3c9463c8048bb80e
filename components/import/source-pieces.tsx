import type { SourcePiece } from "./source-blocks";
import styles from "./source-block.module.css";

/** The words of a block; where a field's evidence lies under them, underlined and lettered. */
export function SourcePieces({ pieces }: { readonly pieces: readonly SourcePiece[] }) {
  return pieces.map(({ text, letter, isFirst }, index) =>
    letter === null ? (
      text
    ) : (
      <mark key={index} className={styles.evidence} id={isFirst ? `evidence-${letter}` : undefined}>
        {isFirst ? (
          <b>
            <span className="visually-hidden">Evidence </span>
            {letter}
          </b>
        ) : null}
        {text}
      </mark>
    ),
  );
}
