import { OutletChip } from "@/components/signs/outlet-chip";
import type { ComparedColumn } from "@/domain/comparison/comparison";
import type { ConflictSide } from "@/domain/comparison/matrix/find-conflict-sides";
import styles from "./conflict-pair.module.css";

/** One passage of a conflict, with its article. */
interface ConflictSideView extends Pick<ConflictSide, "claim" | "article" | "says"> {
  readonly statement: string;
  readonly headline: string;
  readonly dateText: string;
  readonly column: Pick<ComparedColumn, "letters" | "name" | "slot"> | null;
  readonly passage: string;
  readonly words: string;
}

/** A claim in conflict with the two passages that show it. */
export interface ConflictView {
  readonly key: string;
  readonly statement: string;
  readonly sides: readonly [ConflictSideView, ConflictSideView];
}

const SAYS = { asserts: "asserts it", denies: "denies it", "carries-a-denial": "carries only a denial" } as const;

/** Both passages of a conflict side by side, one below the other where there is no room. */
export function ConflictPair({ conflict: { key, sides } }: { readonly conflict: ConflictView }) {
  return (
    <div className={styles.pair}>
      {sides.map((side) => (
        <figure key={`${side.claim} ${side.article}`}>
          <figcaption>
            {side.column === null ? null : <OutletChip {...side.column} />}
            <strong>{SAYS[side.says]}</strong>
            <span>{side.dateText}</span>
          </figcaption>
          {side.claim === key ? null : (
            <p>
              of a claim that contradicts it: <a href={`/claims/${side.claim}`}>{side.statement}</a>
            </p>
          )}
          <blockquote>{side.words}</blockquote>
          <a href={`/articles/${side.article}?passage=${side.passage}`}>
            Open in article<span className="visually-hidden">: {side.headline}</span>
          </a>
        </figure>
      ))}
    </div>
  );
}

interface ConflictStripProps {
  readonly conflicts: readonly ConflictView[];
  /** How many there are in all. */
  readonly total: number;
  /** Where only claims in conflict are listed. */
  readonly allHref: string;
  readonly isOpen: boolean;
}

/** The event's conflicts with both passages of each; of many, the first, with a way to the rest. */
export function ConflictStrip({ conflicts, total, allHref, isOpen }: ConflictStripProps) {
  if (conflicts.length === 0) return null;
  return (
    <details className={styles.strip} open={isOpen}>
      <summary>
        {total === 1 ? "1 claim is in conflict" : `${total} claims are in conflict`}:{" "}
        <span>{total === 1 ? "read both passages" : "read both passages of each"}</span>
      </summary>
      {conflicts.map((conflict) => (
        <section key={conflict.key} aria-labelledby={`conflict-${conflict.key}`}>
          <h2 id={`conflict-${conflict.key}`}>
            <a href={`/claims/${conflict.key}`}>{conflict.statement}</a>
          </h2>
          <ConflictPair conflict={conflict} />
        </section>
      ))}
      {total > conflicts.length ? (
        <p>
          These are the first {conflicts.length}. <a href={allHref}>List all {total}</a>
        </p>
      ) : null}
    </details>
  );
}
