"use client";

import { useId, useState } from "react";
import { REMOVAL_REASONS, type RemovalReason } from "@/domain/text/page-text";
import { REMOVAL_WORDS } from "./removal-words";
import type { OpenItemView, ReviewActions } from "./review-view";
import type { SourceBlock, SourcePiece } from "./source-blocks";
import styles from "./source.module.css";
import { useReviewAction } from "./use-review-action";

interface SourcePanelProps {
  readonly item: OpenItemView;
  readonly reviseAction: ReviewActions["reviseAction"];
}

/** A removed stretch with more words is folded. */
const LONGEST_CUT = 60;

/** The page as it came: kept text, and struck through what does not belong to the article, with the reason. */
export function SourcePanel({ item, reviseAction }: SourcePanelProps) {
  const { articleKey, blocks, wordCount } = item;
  const { isBusy, refusal, run } = useReviewAction();
  const [showsRemoved, setShowsRemoved] = useState(true);
  const [removes, setRemoves] = useState(false);
  const revise: Revise = (revision) => run(() => reviseAction({ articleKey, revision }));
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
        {blocks.map((block) =>
          block.kind === "kept" ? (
            <Kept key={block.range.start} block={block} onRemove={removes ? revise : null} isBusy={isBusy} />
          ) : showsRemoved ? (
            <Cut key={block.range.start} block={block} revise={revise} isBusy={isBusy} />
          ) : null,
        )}
      </div>
    </section>
  );
}

type Revise = (revision: Parameters<ReviewActions["reviseAction"]>[0]["revision"]) => void;

function Kept({
  block: { field, pieces, range },
  onRemove,
  isBusy,
}: {
  readonly block: Extract<SourceBlock, { kind: "kept" }>;
  readonly onRemove: Revise | null;
  readonly isBusy: boolean;
}) {
  return (
    <div className={styles.kept} data-field={field}>
      <p>
        <Pieces pieces={pieces} />
      </p>
      {onRemove === null ? null : (
        <button
          type="button"
          disabled={isBusy}
          aria-label={`Remove: ${opening(pieces)}`}
          onClick={() => onRemove({ kind: "remove", range, reason: "person" })}
        >
          Remove
        </button>
      )}
    </div>
  );
}

function Cut({
  block,
  revise,
  isBusy,
}: {
  readonly block: Extract<SourceBlock, { kind: "cut" }>;
  readonly revise: Revise;
  readonly isBusy: boolean;
}) {
  const { reason, pieces, range, wordCount } = block;
  const struck = (
    <del>
      <Pieces pieces={pieces} />
    </del>
  );
  const words = `${wordCount.toLocaleString("en")} ${wordCount === 1 ? "word" : "words"}`;
  const isFolded = reason === "comments" || wordCount > LONGEST_CUT;
  return (
    <div className={styles.cut}>
      {isFolded ? (
        <details>
          <summary>
            {reason === "comments" ? "Comments" : opening(pieces)}, {words}
          </summary>
          {struck}
        </details>
      ) : (
        struck
      )}
      <div className={styles.why} data-reason={reason}>
        <span>
          {REMOVAL_WORDS[reason]}
          {reason === "comments" ? ", collapsed" : ""}
        </span>
        {reason === "comments" ? (
          <ChangeReason revise={revise} range={range} isBusy={isBusy} />
        ) : (
          <button
            type="button"
            disabled={isBusy}
            aria-label={`Restore: ${opening(pieces)}`}
            onClick={() => revise({ kind: "restore", range })}
          >
            Restore
          </button>
        )}
      </div>
    </div>
  );
}

/** Comments come back only after a person has said that they are none. */
function ChangeReason({
  revise,
  range,
  isBusy,
}: {
  readonly revise: Revise;
  readonly range: SourceBlock["range"];
  readonly isBusy: boolean;
}) {
  const id = useId();
  const [reason, setReason] = useState<RemovalReason>("page-furniture");
  return (
    <details className={styles.reason}>
      <summary>No comments?</summary>
      <label htmlFor={id}>What is it?</label>
      <select id={id} value={reason} onChange={(event) => setReason(toReason(event.currentTarget.value) ?? reason)}>
        {REMOVAL_REASONS.filter((one) => one !== "comments").map((one) => (
          <option key={one} value={one}>
            {REMOVAL_WORDS[one]}
          </option>
        ))}
      </select>
      <button type="button" disabled={isBusy} onClick={() => revise({ kind: "change-reason", range, reason })}>
        Change the reason
      </button>
    </details>
  );
}

function toReason(value: string): RemovalReason | undefined {
  return REMOVAL_REASONS.find((reason) => reason === value);
}

function Pieces({ pieces }: { readonly pieces: readonly SourcePiece[] }) {
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

/** The first words of a block, for the name of its button. */
function opening(pieces: readonly SourcePiece[]): string {
  const words = pieces
    .map(({ text }) => text)
    .join("")
    .slice(0, 200)
    .trim()
    .split(/\s+/);
  return words.slice(0, 6).join(" ") + (words.length > 6 ? " …" : "");
}
