import Link from "next/link";
import { OpenItem } from "./open-item";
import { sayCount, type StateCounts } from "./review-tally";
import { ReviewRow } from "./review-rows";
import type { OpenItemView, ReviewActions, RowState, RowView } from "./review-view";
import styles from "./review.module.css";
import { RowActions } from "./row-actions";

interface ReviewSectionsProps {
  readonly counts: StateCounts;
  readonly rows: readonly RowView[];
  readonly opened: OpenItemView | null;
  /** A closed import only says what became of it. */
  readonly isOpen: boolean;
  readonly importPath: string;
  readonly actions: ReviewActions;
}

/** What needs a person comes first; what is being read has its own line above. */
const ORDER: readonly RowState[] = [
  "doubtful",
  "long",
  "duplicate",
  "failed",
  "attached",
  "ready",
  "left-out",
  "saved",
];

/** The items by their state, one of them open. */
export function ReviewSections({ counts, rows, opened, isOpen, importPath, actions }: ReviewSectionsProps) {
  return (
    <div className={styles.body}>
      {ORDER.filter((state) => counts[state] > 0).map((state) => (
        <section
          key={state}
          id={state}
          className={styles.section}
          data-state={state}
          aria-labelledby={`${state}-heading`}
        >
          <h2 id={`${state}-heading`}>{sayCount(state, counts[state])}</h2>
          <ul className={styles.rows}>
            {rows
              .filter((row) => row.state === state)
              .map((row) =>
                row.key === opened?.itemKey ? (
                  <OpenItem key={row.key} item={opened} importPath={importPath} actions={actions} />
                ) : (
                  <ReviewRow key={row.key} row={row}>
                    {isOpen ? <RowActions row={row} actions={actions} /> : null}
                  </ReviewRow>
                ),
              )}
          </ul>
          {state === "failed" && isOpen ? (
            <p className={styles.wayOut}>
              Nothing else is held up by these. <Link href="/articles/import">Paste the text of a page instead</Link>
            </p>
          ) : null}
        </section>
      ))}
    </div>
  );
}
