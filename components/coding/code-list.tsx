"use client";

import { Fragment, useId, useState } from "react";
import { slotStyle } from "@/components/article/reading-text";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./code-list.module.css";
import type { PaletteCode } from "./marking-setup";
import { useMarking } from "./use-marking";

interface CodeListProps {
  readonly codes: readonly PaletteCode[];
  /** Keys of the codes that the coder has put on this very passage. */
  readonly pressed: readonly string[];
  onChoose(code: PaletteCode): void;
}

/** The codes of a codebook, each with its digit, its mark and its definition; examples and rulings on demand. */
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
    <li className={styles.item} data-under={code.heading === null ? undefined : true}>
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
            The code in its codebook
          </a>
        </p>
      </div>
      {code.rulingCount === 0 ? null : <Rulings code={code} />}
    </li>
  );
}

/** What was agreed on a code in doubtful cases, unfolded where the coder stands. */
function Rulings({ code }: { readonly code: PaletteCode }) {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const { name, rulings, rulingCount } = code;
  return (
    <div className={styles.rulings}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-label={`${countRulings(rulingCount)} on ${name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {countRulings(rulingCount)}
      </button>
      <ul id={list} hidden={!isOpen}>
        {rulings.map(({ key, text, headline, date }) => (
          <li key={key}>
            {text}
            <span className={styles.origin}>
              {formatDate(date)}
              {headline === null ? null : (
                <>
                  , on <span dir="auto">{headline}</span>
                </>
              )}
            </span>
          </li>
        ))}
        {rulings.length === rulingCount ? null : <li>{rulingCount - rulings.length} older ones in the codebook.</li>}
      </ul>
    </div>
  );
}

function countRulings(count: number): string {
  return `${count} ${inNumber(count, "ruling")}`;
}
