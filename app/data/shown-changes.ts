import { SHOWN_CHANGES } from "@/workflows/list-changes";

/** More than this many changes in one page are slow to read, for people and browsers alike. */
const MOST_CHANGES = 1000;

/** How many changes the address asks for; what is no whole number, or too small or too large, is put right. */
export function readShownChanges(asked: string | undefined): number {
  const number = /^\d{1,6}$/.test(asked ?? "") ? Number(asked) : SHOWN_CHANGES;
  return Math.min(Math.max(number, SHOWN_CHANGES), MOST_CHANGES);
}
