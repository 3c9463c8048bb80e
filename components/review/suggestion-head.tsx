import Link from "next/link";
import type { RefObject } from "react";
import styles from "./desk.module.css";
import type { SuggestionView } from "./review-view";

/** What is proposed, by which method, and what became of it. The heading takes the focus when the review moves on. */
export function SuggestionHead({
  suggestion: { eyebrow, heading, method, decision },
  headingRef,
}: {
  readonly suggestion: SuggestionView;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}) {
  return (
    <header className={styles.head}>
      <p className={styles.eyebrow}>{eyebrow}</p>
      <h2 ref={headingRef} tabIndex={-1} id="suggestion-heading">
        {heading}
      </h2>
      <p className={styles.method}>
        Proposed by{" "}
        <Link prefetch={false} href={method.href}>
          {method.name}
        </Link>
        , version {method.version}
      </p>
      {decision === null ? null : <p className={styles.decision}>{decision.words}</p>}
    </header>
  );
}
