"use client";

import { useId, useRef, useState } from "react";
import { REMOVAL_WORDS } from "@/components/import/removal-words";
import type { SourceRevision } from "@/components/import/review-view";
import type { SourceBlock } from "@/components/import/source-blocks";
import { readSelection } from "@/components/coding/read-page-text";
import { REMOVAL_REASONS, type RemovalReason, type TextRange } from "@/domain/text/page-text";
import { useSource } from "./source-sheet";
import styles from "./source-view.module.css";

/** A removed passage with more words is folded. */
const LONGEST_CUT = 60;

/** The page as it came: what the article keeps, and struck through what it leaves out, each with its reason. */
export function SourceText({ blocks }: { readonly blocks: readonly SourceBlock[] }) {
  const { articleKey, actions, isBusy, perform } = useSource();
  const page = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<TextRange | null>(null);
  const revise = (revision: SourceRevision) => {
    setSelected(null);
    void perform(() => actions.reviseAction({ articleKey, revision }));
  };
  const readSelected = () => {
    if (page.current !== null) setSelected(readSelection(page.current, getSelection()));
  };
  return (
    <>
      {selected === null ? null : (
        <div className={styles.selected}>
          <RemoveForm
            label="Remove the selected words"
            onRemove={(reason) => revise({ kind: "remove", range: selected, reason })}
            isBusy={isBusy}
          />
        </div>
      )}
      {/* Selecting by mouse is a short cut: every paragraph has a button that removes it. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- it only reads the browser's selection */}
      <div ref={page} className={styles.page} dir="auto" aria-busy={isBusy} onMouseUp={readSelected}>
        {blocks.map((block) =>
          block.kind === "kept" ? (
            <Kept key={block.range.start} block={block} revise={revise} isBusy={isBusy} />
          ) : (
            <Cut key={block.range.start} block={block} revise={revise} isBusy={isBusy} />
          ),
        )}
      </div>
    </>
  );
}

interface BlockProps<Kind extends SourceBlock["kind"]> {
  readonly block: Extract<SourceBlock, { kind: Kind }>;
  readonly revise: (revision: SourceRevision) => void;
  readonly isBusy: boolean;
}

function Kept({ block: { field, pieces, range }, revise, isBusy }: BlockProps<"kept">) {
  const [isOpen, setOpen] = useState(false);
  const text = pieces.map((piece) => piece.text).join("");
  return (
    <div className={styles.kept} data-field={field}>
      <p>
        <span data-start={range.start} data-end={range.end}>
          {text}
        </span>
      </p>
      <button
        type="button"
        className={styles.link}
        aria-expanded={isOpen}
        aria-label={`Remove: ${opening(text)}`}
        onClick={() => setOpen(!isOpen)}
      >
        Remove
      </button>
      {isOpen ? (
        <RemoveForm
          label="Remove this paragraph"
          onRemove={(reason) => revise({ kind: "remove", range, reason })}
          isBusy={isBusy}
        />
      ) : null}
    </div>
  );
}

function Cut({ block: { reason, pieces, range, wordCount }, revise, isBusy }: BlockProps<"cut">) {
  const text = pieces.map((piece) => piece.text).join("");
  const isComments = reason === "comments";
  const words = wordCount === 1 ? "1 word" : `${wordCount.toLocaleString("en-GB")} words`;
  return (
    <div className={styles.cut}>
      {isComments || wordCount > LONGEST_CUT ? (
        <details>
          <summary>
            {isComments ? "Readers’ comments" : opening(text)}, {words}
          </summary>
          <del>{text}</del>
        </details>
      ) : (
        <del>{text}</del>
      )}
      <div className={styles.why}>
        <span>{REMOVAL_WORDS[reason]}</span>
        {isComments ? (
          <ReasonForm
            label="Change the reason"
            hint="Comments are restored only with another reason."
            choices={REMOVAL_REASONS.filter((one) => one !== "comments")}
            onChoose={(next) => revise({ kind: "change-reason", range, reason: next })}
            isBusy={isBusy}
          />
        ) : (
          <button
            type="button"
            className={styles.link}
            disabled={isBusy}
            aria-label={`Restore: ${opening(text)}`}
            onClick={() => revise({ kind: "restore", range })}
          >
            Restore
          </button>
        )}
      </div>
    </div>
  );
}

function RemoveForm({
  label,
  onRemove,
  isBusy,
}: {
  readonly label: string;
  readonly onRemove: (reason: RemovalReason) => void;
  readonly isBusy: boolean;
}) {
  return <ReasonForm label={label} hint={null} choices={BY_HAND} onChoose={onRemove} isBusy={isBusy} />;
}

/** A person's own reason comes first: it fits whatever no rule has a name for. */
const BY_HAND: readonly RemovalReason[] = ["person", ...REMOVAL_REASONS.filter((reason) => reason !== "person")];

function ReasonForm({
  label,
  hint,
  choices,
  onChoose,
  isBusy,
}: {
  readonly label: string;
  readonly hint: string | null;
  readonly choices: readonly RemovalReason[];
  readonly onChoose: (reason: RemovalReason) => void;
  readonly isBusy: boolean;
}) {
  const id = useId();
  const [reason, setReason] = useState<RemovalReason>(choices[0] ?? "person");
  return (
    <span className={styles.reason}>
      {hint === null ? null : <span>{hint}</span>}
      <label htmlFor={id} className="visually-hidden">
        What is it?
      </label>
      <select
        id={id}
        value={reason}
        onChange={(event) => setReason(choices.find((one) => one === event.target.value) ?? reason)}
      >
        {choices.map((one) => (
          <option key={one} value={one}>
            {REMOVAL_WORDS[one]}
          </option>
        ))}
      </select>
      <button type="button" className={styles.link} disabled={isBusy} onClick={() => onChoose(reason)}>
        {label}
      </button>
    </span>
  );
}

function opening(text: string): string {
  const words = text.slice(0, 200).trim().split(/\s+/);
  return words.slice(0, 6).join(" ") + (words.length > 6 ? " …" : "");
}
