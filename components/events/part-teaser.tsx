import Link from "next/link";
import type { ReactNode } from "react";
import { type EventPart, numberOf, questionOf } from "./event-parts";
import styles from "./part-teaser.module.css";

interface PartTeaserProps {
  readonly part: EventPart;
  readonly kind: "event" | "dossier";
  readonly sentence: string;
  readonly slug: string;
  readonly search: string;
  /** A picture of 344 × 96. */
  readonly children: ReactNode;
}

/** A question of the overview with its answer in one sentence, a small picture, and the way in. */
export function PartTeaser({ part, kind, sentence, slug, search, children }: PartTeaserProps) {
  const question = questionOf(part);
  return (
    <section className={styles.part} id={part} aria-labelledby={`question-${part}`}>
      <h2 id={`question-${part}`}>
        <span className={styles.number}>{numberOf(part, kind)}</span>
        {question}
      </h2>
      <div className={styles.text}>
        <p>{sentence}</p>
        <Link
          prefetch={false}
          className={styles.open}
          href={`/events/${slug}/${part}${search === "" ? "" : `?${search}`}`}
          aria-label={`Open: ${question}`}
        >
          Open
        </Link>
      </div>
      <div className={styles.picture}>{children}</div>
    </section>
  );
}
