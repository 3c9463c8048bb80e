import type { Reader } from "./database";

/** A change as the page tells of it on which one lands after it. A null key: it has been taken back. */
export interface DoneChange {
  readonly changeKey: string | null;
  readonly summary: string;
}

/** A change of one of these kinds, by this coder where one is named; null where the key is that of no such change. */
export async function findDoneChange(
  reader: Reader,
  changeKey: string,
  { actions, coderKey }: { readonly actions: readonly string[]; readonly coderKey?: string },
): Promise<DoneChange | null> {
  const change = await reader.change.findFirst({
    where: {
      key: changeKey,
      action: { in: [...actions] },
      ...(coderKey === undefined ? {} : { coder: { key: coderKey } }),
    },
    select: { summary: true, undoneAt: true },
  });
  if (change === null) return null;
  const { summary, undoneAt } = change;
  return undoneAt === null ? { changeKey, summary } : { changeKey: null, summary: `Undone: ${summary}` };
}

/** The change that is recorded under this key, taken back or not; null where there is none. */
export async function findRecordedChange(
  reader: Reader,
  changeKey: string,
): Promise<{ readonly coderId: number | null; readonly summary: string } | null> {
  return reader.change.findUnique({ where: { key: changeKey }, select: { coderId: true, summary: true } });
}

/** Who did it, whatever it was: `coderId` is null for the command line. Null where there is no such change. */
export async function findAuthorOfChange(
  reader: Reader,
  changeKey: string,
): Promise<{ readonly coderId: number | null } | null> {
  return reader.change.findUnique({ where: { key: changeKey }, select: { coderId: true } });
}
