import { BusyButton } from "@/components/form/busy-button";
import { REMOVAL_REASONS } from "@/domain/text/page-text";
import { openingWords } from "./opening-words";
import { ReasonForm } from "./reason-form";
import { REMOVAL_WORDS } from "./removal-words";
import type { SourceRevision } from "./review-view";
import type { SourceBlock } from "./source-blocks";
import styles from "./source-block.module.css";
import { SourcePieces } from "./source-pieces";

/** A removed stretch with more words is folded. */
const LONGEST_CUT = 60;

interface RemovedBlockProps {
  readonly block: Extract<SourceBlock, { kind: "cut" }>;
  /** Null for whoever only looks. */
  readonly revise: ((revision: SourceRevision) => void) | null;
  readonly isBusy: boolean;
}

/**
 * A stretch of a source that the article leaves out: struck through, with the reason and the way back. Comments stay
 * folded, and come back only after a person has said that they are none.
 */
export function RemovedBlock({ block: { reason, pieces, range, wordCount }, revise, isBusy }: RemovedBlockProps) {
  const isComments = reason === "comments";
  const words = wordCount === 1 ? "1 word" : `${wordCount.toLocaleString("en-GB")} words`;
  const struck = (
    <del>
      <SourcePieces pieces={pieces} />
    </del>
  );
  return (
    <div className={styles.removed}>
      {isComments || wordCount > LONGEST_CUT ? (
        <details>
          <summary>
            {isComments ? "Comments" : openingWords(pieces)}, {words}
          </summary>
          {struck}
        </details>
      ) : (
        struck
      )}
      <div className={styles.why} data-reason={reason}>
        <span>
          {REMOVAL_WORDS[reason]}
          {isComments ? ", collapsed" : ""}
        </span>
        {revise === null ? null : isComments ? (
          <ReasonForm
            label="Change the reason"
            hint="Comments are restored only with another reason."
            choices={REMOVAL_REASONS.filter((one) => one !== "comments")}
            onChoose={(next) => revise({ kind: "change-reason", range, reason: next })}
            isBusy={isBusy}
          />
        ) : (
          <BusyButton
            className={styles.link}
            isBusy={isBusy}
            aria-label={`Restore: ${openingWords(pieces)}`}
            onClick={() => revise({ kind: "restore", range })}
          >
            Restore
          </BusyButton>
        )}
      </div>
    </div>
  );
}
