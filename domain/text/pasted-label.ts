import type { FieldKind, RemovalReason } from "./page-text";
import { findTrailingCredit } from "./pasted-captions";

/**
 * What becomes of one unit: it stays as a part of a field, or it goes for a reason. A caption may close with the
 * credit of its picture; then `creditStart` is the credit's offset in the unit's text.
 */
export type UnitLabel =
  { readonly field: FieldKind; readonly creditStart: number | null } | { readonly reason: RemovalReason };

export const body: UnitLabel = { field: "body", creditStart: null };
export const headline: UnitLabel = { field: "headline", creditStart: null };
export const standfirst: UnitLabel = { field: "standfirst", creditStart: null };

/** Keeps a unit as a caption, less the credit that may close it. `text` is the unit's. */
export function caption(text: string): UnitLabel {
  return { field: "caption", creditStart: findTrailingCredit(text) };
}

/** Takes a unit out for this reason. */
export function removed(reason: RemovalReason): UnitLabel {
  return { reason };
}
