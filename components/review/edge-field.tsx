"use client";

import type { TextRange } from "@/domain/text/page-text";
import { countSentences, type EdgeMove, moveEdge } from "./move-edge";
import fields from "./review-fields.module.css";
import type { MovableView } from "./review-view";

const EDGES = [
  { edge: "start", label: "Begins" },
  { edge: "end", label: "Ends" },
] as const;

const STEPS: readonly { readonly label: string; readonly move: Pick<EdgeMove, "direction" | "by"> }[] = [
  { label: "a sentence earlier", move: { direction: "earlier", by: "sentence" } },
  { label: "a word earlier", move: { direction: "earlier", by: "word" } },
  { label: "a word later", move: { direction: "later", by: "word" } },
  { label: "a sentence later", move: { direction: "later", by: "sentence" } },
];

/** Where a passage begins and ends, moved by words and sentences. */
export function EdgeField({
  passage,
  range,
  onChange,
}: {
  readonly passage: MovableView;
  readonly range: TextRange;
  onChange(range: TextRange): void;
}) {
  const { text, offset } = passage;
  const sentences = passage.sentences.map((one) => shift(one, -offset));
  const local = shift(range, -offset);
  const move = (wanted: EdgeMove) => onChange(shift(moveEdge({ text, sentences }, local, wanted), offset));
  const count = countSentences(sentences, local);
  return (
    <fieldset className={fields.edges}>
      <legend>The passage</legend>
      <p className={fields.moving}>
        {text.slice(0, local.start)}
        <mark>{text.slice(local.start, local.end)}</mark>
        {text.slice(local.end)}
      </p>
      {EDGES.map(({ edge, label }) => (
        <p key={edge} className={fields.steps} role="group" aria-label={label}>
          <span>{label}</span>
          {STEPS.map((step) => (
            <button key={step.label} type="button" onClick={() => move({ edge, ...step.move })}>
              <span className="visually-hidden">{label} </span>
              {step.label}
            </button>
          ))}
        </p>
      ))}
      <p className="visually-hidden" role="status">
        {local.end - local.start} characters in {count} {count === 1 ? "sentence" : "sentences"}, from “
        {text.slice(local.start, local.start + 40)}” to “{text.slice(Math.max(local.start, local.end - 40), local.end)}”
      </p>
    </fieldset>
  );
}

function shift({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}
