import type { ReactNode } from "react";
import type { SourceBlock } from "./source-blocks";
import styles from "./source-block.module.css";
import { SourcePieces } from "./source-pieces";

interface KeptBlockProps {
  readonly block: Extract<SourceBlock, { kind: "kept" }>;
  /** What removes it: `.link` buttons beside the paragraph, forms below it. */
  readonly children: ReactNode;
}

/** A paragraph of a source that belongs to the article. Its run carries its place, so that a selection can be read. */
export function KeptBlock({ block: { field, pieces, range }, children }: KeptBlockProps) {
  return (
    <div className={styles.kept} data-field={field}>
      <p>
        <span data-start={range.start} data-end={range.end}>
          <SourcePieces pieces={pieces} />
        </span>
      </p>
      {children}
    </div>
  );
}
