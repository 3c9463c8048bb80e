"use client";

import { useState } from "react";
import type { MarkingSetup } from "./marking-setup";
import { findBegunNote } from "./outbox/use-draft-note";
import fields from "./palette-fields.module.css";

/** A note that was begun on another passage before the page was left: to be used here, or given up. */
export function BegunNote({
  setup,
  at,
  onUse,
}: {
  readonly setup: MarkingSetup;
  /** The passage that is marked now. */
  readonly at: string;
  onUse(text: string): void;
}) {
  const [begun, setBegun] = useState(() => findBegunNote(setup, at));
  if (begun === null) return null;
  const settle = (text: string | null) => {
    begun.drop();
    setBegun(null);
    if (text !== null) onUse(text);
  };
  return (
    <p className={fields.hint}>
      You began a note elsewhere in this article: <q>{begun.text}</q>{" "}
      <button type="button" className={fields.link} onClick={() => settle(begun.text)}>
        Use it here
      </button>{" "}
      <button type="button" className={fields.link} onClick={() => settle(null)}>
        Drop it
      </button>
    </p>
  );
}
