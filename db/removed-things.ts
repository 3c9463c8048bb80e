import type { Reader } from "./database";

/** The actions that remove a thing with everything that hangs on it, as the log names them. */
export const REMOVALS = [
  "remove-article",
  "remove-event",
  "remove-claim",
  "remove-outlet",
  "remove-coder",
  "remove-glossary-term",
  "remove-snapshot",
] as const;
export type RemovalAction = (typeof REMOVALS)[number];

/** A removal as the page tells of it on which one lands after it. */
export interface RemovedThing {
  /** For undo; null once it has been undone. */
  readonly changeKey: string | null;
  readonly summary: string;
}

/** The removal with this key; null where the key is that of no removal. */
export async function findRemovedThing(reader: Reader, changeKey: string): Promise<RemovedThing | null> {
  const change = await reader.change.findUnique({
    where: { key: changeKey, action: { in: [...REMOVALS] } },
    select: { summary: true, undoneAt: true },
  });
  if (change === null) return null;
  const { summary, undoneAt } = change;
  return undoneAt === null ? { changeKey, summary } : { changeKey: null, summary: `Undone: ${summary}` };
}
