"use client";

import { useRef, useState } from "react";
import { KeptBlock } from "@/components/import/kept-block";
import { openingWords } from "@/components/import/opening-words";
import { ReasonForm } from "@/components/import/reason-form";
import { RemovedBlock } from "@/components/import/removed-block";
import type { SourceRevision } from "@/components/import/review-view";
import blockStyles from "@/components/import/source-block.module.css";
import type { SourceBlock } from "@/components/import/source-blocks";
import { readSelection } from "@/components/coding/read-page-text";
import { REMOVAL_REASONS, type RemovalReason, type TextRange } from "@/domain/text/page-text";
import { useSource } from "./source-sheet";
import styles from "./source-view.module.css";

/** A person's own reason comes first: it fits whatever no rule has a name for. */
const BY_HAND: readonly RemovalReason[] = ["person", ...REMOVAL_REASONS.filter((reason) => reason !== "person")];

/** The page as it came: what the article keeps, and struck through what it leaves out, each with its reason. */
export function SourceText({ blocks }: { readonly blocks: readonly SourceBlock[] }) {
  const { articleKey, actions, isBusy, perform } = useSource();
  const page = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<TextRange | null>(null);
  const revise =
    actions === null
      ? null
      : (revision: SourceRevision) => {
          setSelected(null);
          void perform(() => actions.reviseAction({ articleKey, revision }));
        };
  const readSelected = () => {
    if (page.current !== null && revise !== null) setSelected(readSelection(page.current, getSelection()));
  };
  return (
    <>
      {selected === null || revise === null ? null : (
        <div className={styles.selected}>
          <ReasonForm
            label="Remove the selected words"
            choices={BY_HAND}
            onChoose={(reason) => revise({ kind: "remove", range: selected, reason })}
            isBusy={isBusy}
          />
        </div>
      )}
      {/* Selecting by mouse is a short cut: every paragraph has a button that removes it. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it only reads the browser's selection */}
      <div ref={page} className={styles.page} dir="auto" aria-busy={isBusy} onMouseUp={readSelected}>
        {blocks.map((part) =>
          part.kind === "kept" ? (
            <KeptBlock key={part.range.start} block={part}>
              {revise === null ? null : <RemoveParagraph block={part} revise={revise} isBusy={isBusy} />}
            </KeptBlock>
          ) : (
            <RemovedBlock key={part.range.start} block={part} revise={revise} isBusy={isBusy} />
          ),
        )}
      </div>
    </>
  );
}

interface RemoveParagraphProps {
  readonly block: Extract<SourceBlock, { kind: "kept" }>;
  readonly revise: (revision: SourceRevision) => void;
  readonly isBusy: boolean;
}

function RemoveParagraph({ block, revise, isBusy }: RemoveParagraphProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={blockStyles.link}
        aria-expanded={isOpen}
        aria-label={`Remove: ${openingWords(block.pieces)}`}
        onClick={() => setOpen(!isOpen)}
      >
        Remove
      </button>
      {isOpen ? (
        <ReasonForm
          label="Remove this paragraph"
          choices={BY_HAND}
          onChoose={(reason) => revise({ kind: "remove", range: block.range, reason })}
          isBusy={isBusy}
        />
      ) : null}
    </>
  );
}
