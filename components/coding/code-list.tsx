"use client";

import { Fragment, useId, useState } from "react";
import { slotStyle } from "@/components/article/reading-text";
import styles from "./code-list.module.css";
import type { PaletteCode } from "./marking-setup";
import { useMarking } from "./use-marking";

interface CodeListProps {
  readonly codes: readonly PaletteCode[];
  /** Keys of the codes that the coder has put on this very passage. */
  readonly pressed: readonly string[];
  onChoose(code: PaletteCode): void;
}

/** The codes of a codebook, each with its digit, its mark and its definition; examples on demand. */
export function CodeList({ codes, pressed, onChoose }: CodeListProps) {
  return (
    <ul className={styles.codes}>
      {codes.map((code, index) => (
        <Fragment key={code.key}>
          {code.heading !== null && code.heading !== codes[index - 1]?.heading ? (
            <li className={styles.heading}>{code.heading}</li>
          ) : null}
          <CodeItem code={code} isPressed={pressed.includes(code.key)} onChoose={() => onChoose(code)} />
        </Fragment>
      ))}
    </ul>
  );
}

function CodeItem({
  code,
  isPressed,
  onChoose,
}: {
  readonly code: PaletteCode;
  readonly isPressed: boolean;
  readonly onChoose: () => void;
}) {
  const [isExplained, setExplained] = useState(false);
  const more = useId();
  const codebook = useMarking().setup.codebook.key;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.code} aria-pressed={isPressed} onClick={onChoose}>
        <kbd>{code.digit}</kbd>
        <span className={`${styles.swatch} ${slotStyle(code.slot)}`} aria-hidden="true">
          {"\u00a0".repeat(8)}
        </span>
        <span className={styles.name}>{code.name}</span>
        <span className={styles.definition} data-whole={isExplained || undefined}>
          {code.definition}
        </span>
      </button>
      <button
        type="button"
        className={styles.explain}
        aria-expanded={isExplained}
        aria-controls={more}
        aria-label={`Examples of ${code.name}`}
        onClick={() => setExplained(!isExplained)}
      >
        ?
      </button>
      <div id={more} className={styles.examples} hidden={!isExplained}>
        <p>
          <b>Yes:</b> {code.example}
        </p>
        <p>
          <b>No:</b> {code.counterExample}
        </p>
        <p>
          <a href={`/codebooks/${codebook}#${code.key}`} target="_blank" rel="noreferrer">
            What was agreed on it, in the codebook
          </a>
        </p>
      </div>
    </li>
  );
}
