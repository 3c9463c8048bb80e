"use client";

import { ClassButton, type ClassAction } from "../class-button";

interface MakeSessionProps {
  /** The address's query, which says all that was chosen. */
  readonly search: string;
  readonly makeAction: ClassAction<{ readonly search: string }>;
}

/** Makes the session that the page describes, and leads to its controls. */
export function MakeSession({ search, makeAction }: MakeSessionProps) {
  return (
    <ClassButton action={makeAction} input={{ search }} isPrimary>
      Make session
    </ClassButton>
  );
}
