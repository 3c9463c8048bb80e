import { recordChange } from "@/db/change-log";
import { NotFoundError } from "@/db/errors";
import type { Transaction } from "@/db/database";
import {
  deleteSavedView,
  findSavedView,
  findSavedViewByName,
  insertSavedView,
  renameSavedView,
} from "@/db/saved-views";
import { viewAddressOf } from "@/domain/views/view-address";
import { type Done, giveUp, orRefusal, refuse, type Refusal, type WorkContext } from "./work-context";

/** Names the present address of a search, a list of articles or an event, so that anybody finds it again. */
export async function saveView(
  { database, coderId, now }: WorkContext,
  { name, address }: { readonly name: string; readonly address: string },
): Promise<Done | Refusal> {
  const view = viewAddressOf(address);
  if (view === null) {
    return refuse("no-view", "Only a search, the list of articles and the pages of an event can be kept as views.");
  }
  const createdAt = now();
  const summary = `View saved: ${name}`;
  return orRefusal(async () => {
    const header = { action: "save-view", summary, coderId, at: createdAt };
    const { changeKey } = await recordChange(database, header, async (tx, recorder) => {
      await refuseTakenName(tx, name, null);
      await insertSavedView(tx, recorder, { name, address: view, createdById: coderId, createdAt });
    });
    return { ok: true, changeKey, summary } as const;
  });
}

/** Calls a view something else; it leads where it led. @throws {NotFoundError} */
export async function renameView(
  { database, coderId, now }: WorkContext,
  { viewKey, name }: { readonly viewKey: string; readonly name: string },
): Promise<Done | Refusal> {
  const at = now();
  return orRefusal(async () => {
    const header = ({ before }: { readonly before: string }) => ({
      action: "save-view",
      summary: sayRenamed(before, name),
      coderId,
      at,
    });
    const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
      const view = await findSavedView(tx, viewKey);
      if (view === null) throw new NotFoundError("view", viewKey);
      await refuseTakenName(tx, name, view.id);
      await renameSavedView(tx, recorder, view.id, name);
      return { before: view.name };
    });
    return { ok: true, changeKey, summary: sayRenamed(result.before, name) } as const;
  });
}

function sayRenamed(before: string, name: string): string {
  return before === name ? `The view is named “${name}” already` : `View renamed: “${before}” is now “${name}”`;
}

/** Two views of one name could not be told apart. `own` is the view that may have it; null for a new one. */
async function refuseTakenName(tx: Transaction, name: string, own: number | null): Promise<void> {
  const taken = await findSavedViewByName(tx, name);
  if (taken === null || taken.id === own) return;
  giveUp(refuse("taken", `There is a view named “${name}” already. Choose another name, or remove that one first.`));
}

/** Removes a view; what it led to stays. @throws {NotFoundError} */
export async function removeView(
  { database, coderId, now }: WorkContext,
  { viewKey }: { readonly viewKey: string },
): Promise<Done> {
  const header = ({ name }: { readonly name: string }) => ({
    action: "remove-view",
    summary: `View removed: ${name}`,
    coderId,
    at: now(),
  });
  const { result, changeKey } = await recordChange(database, header, async (tx, recorder) => {
    const view = await findSavedView(tx, viewKey);
    if (view === null) throw new NotFoundError("view", viewKey);
    await deleteSavedView(tx, recorder, view.id);
    return view;
  });
  return { ok: true, changeKey, summary: `View removed: ${result.name}` };
}
