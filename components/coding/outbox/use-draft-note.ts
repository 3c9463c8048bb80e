import { useCallback, useSyncExternalStore } from "react";
import type { MarkingSetup } from "../marking-setup";

/** A note that is being typed: it survives a reload and a closed tab, and goes when it is saved or given up. */
export interface DraftNote {
  /** What was typed there and neither saved nor given up; empty: nothing. */
  readonly begun: string;
  /** Writes down what is typed now; empty: nothing is left to keep. */
  keep(text: string): void;
}

type Work = Pick<MarkingSetup, "coder" | "articleKey">;

const prefixOf = ({ coder, articleKey }: Work) => `parallax.note.${coder?.key ?? ""}.${articleKey}.`;

/** The half-typed note of a coder at a place of an article, such as "12-40" or "headline-economic". */
export function useDraftNote(work: Work, at: string): DraftNote {
  const name = prefixOf(work) + at;
  const begun = useSyncExternalStore(never, () => readNote(name), nothing);
  const keep = useCallback((text: string) => keepNote(name, text), [name]);
  return { begun, keep };
}

/** A note that was begun on some other passage of the article; null where there is none. */
export function findBegunNote(work: Work, at: string): { readonly text: string; drop(): void } | null {
  const prefix = prefixOf(work);
  const name = listNames().find((one) => one.startsWith(prefix) && /\.\d+-\d+$/.test(one) && one !== prefix + at);
  return name === undefined ? null : { text: readNote(name), drop: () => keepNote(name, "") };
}

function readNote(name: string): string {
  try {
    return localStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

function keepNote(name: string, text: string): void {
  try {
    if (text === "") localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // A browser that keeps nothing for us: the note is in its field as ever.
  }
}

function listNames(): readonly string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

const never = () => () => {};
const nothing = () => "";
