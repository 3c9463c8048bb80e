"use client";

import { useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { KeptBlock } from "./kept-block";
import { openingWords } from "./opening-words";
import { RemovedBlock } from "./removed-block";
import type { OpenItemView, ReviewActions, SourceRevision } from "./review-view";
import blockStyles from "./source-block.module.css";
import styles from "./source.module.css";
import { useReviewAction } from "./use-review-action";

interface SourcePanelProps {
  readonly item: OpenItemView;
  readonly reviseAction: ReviewActions["reviseAction"];
}

/** The page as it came: kept text, and struck through what does not belong to the article, with the reason. */
export function SourcePanel({ item, reviseAction }: SourcePanelProps) {
  const { articleKey, blocks, wordCount } = item;
  const { isBusy, refusal, run } = useReviewAction();
  const [showsRemoved, setShowsRemoved] = useState(true);
  const [removes, setRemoves] = useState(false);
  const revise = (revision: SourceRevision) => run(() => reviseAction({ articleKey, revision }));
  return (
    <section className={styles.source} aria-label="Source text">
      <h4>
        Source, {wordCount.toLocaleString("en")} words kept
        <span>
          <button type="button" aria-pressed={!showsRemoved} onClick={() => setShowsRemoved(!showsRemoved)}>
            Hide removed
          </button>
          <button type="button" aria-pressed={removes} onClick={() => setRemoves(!removes)}>
            Remove more
          </button>
        </span>
      </h4>
      {refusal === null ? null : (
        <p role="alert" className={styles.error}>
          {refusal.message}
        </p>
      )}
      <div className={styles.page} dir="auto" aria-busy={isBusy}>
        {blocks.map((part) =>
          part.kind === "kept" ? (
            <KeptBlock key={part.range.start} block={part}>
              {removes ? (
                <BusyButton
                  className={blockStyles.link}
                  isBusy={isBusy}
                  aria-label={`Remove: ${openingWords(part.pieces)}`}
                  onClick={() => revise({ kind: "remove", range: part.range, reason: "person" })}
                >
                  Remove
                </BusyButton>
              ) : null}
            </KeptBlock>
          ) : showsRemoved ? (
            <RemovedBlock key={part.range.start} block={part} revise={revise} isBusy={isBusy} />
          ) : null,
        )}
      </div>
    </section>
  );
}
