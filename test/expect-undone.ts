import { expect } from "vitest";
import { undoChange } from "@/workflows/undo-change";
import type { WorkContext } from "@/workflows/work-context";
import { listStoredRows } from "./stored-rows";

/** Does something, checks what became of it, and takes it back: every row of every table must be as it was. */
export async function expectUndone(
  context: WorkContext,
  act: () => Promise<{ readonly ok: boolean; readonly changeKey?: string | null }>,
  check: () => Promise<void>,
): Promise<void> {
  const before = await listStoredRows(context.database.reader);
  const done = await act();
  expect(done).toMatchObject({ ok: true });
  await check();
  expect(await undoChange(context, { changeKey: done.changeKey ?? "" })).toMatchObject({ ok: true });
  expect(await listStoredRows(context.database.reader)).toEqual(before);
}
