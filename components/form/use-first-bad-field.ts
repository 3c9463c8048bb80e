"use client";

import { type RefObject, useEffect } from "react";

/**
 * Moves the focus to the first field that is marked as wrong, once for every answer. The field is described by its
 * error, so that this alone says what to do.
 */
export function useFirstBadField(form: RefObject<HTMLFormElement | null>, answer: unknown): void {
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const fold = field?.closest("details");
    if (fold) fold.open = true;
    field?.focus();
  }, [form, answer]);
}
