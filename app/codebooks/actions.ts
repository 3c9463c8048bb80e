"use server";

import { guardedAction } from "@/app/guard/guarded";
import { createCodebook } from "@/workflows/codebooks/create-codebook";
import { discardDraft, publishDraft, startDraft } from "@/workflows/codebooks/edit-codebook";
import { renameCodebook } from "@/workflows/codebooks/rename-codebook";
import { addRuling, editRuling, removeRuling } from "@/workflows/codebooks/rule-on-code";
import { undoChange } from "@/workflows/undo-change";
import { withDone } from "./done";
import {
  addRulingSchema,
  codebookSchema,
  createCodebookSchema,
  editRulingSchema,
  publishSchema,
  removeRulingSchema,
  renameCodebookSchema,
  undoSchema,
} from "./schemas";

export const createCodebookAction = guardedAction("edit-codebook", createCodebookSchema, async ({ context }, input) => {
  const created = await createCodebook(context, input);
  if (!created.ok) return { ...created, fieldErrors: { name: created.message } };
  return { ...created, next: withDone(`/codebooks/${created.codebookKey}/edit`, created.changeKey) };
});

export const renameCodebookAction = guardedAction("edit-codebook", renameCodebookSchema, async ({ context }, input) => {
  const { codebook, ...words } = input;
  const renamed = await renameCodebook(context, { codebookKey: codebook, ...words });
  return renamed.ok || renamed.reason !== "taken" ? renamed : { ...renamed, fieldErrors: { name: renamed.message } };
});

export const startDraftAction = guardedAction("edit-codebook", codebookSchema, async ({ context }, { codebook }) => {
  const started = await startDraft(context, { codebookKey: codebook });
  return started.ok ? { ...started, next: withDone(`/codebooks/${codebook}/edit`, started.changeKey) } : started;
});

export const publishDraftAction = guardedAction("edit-codebook", publishSchema, async ({ context }, input) => {
  const published = await publishDraft(context, { codebookKey: input.codebook, note: input.note });
  if (!published.ok) return published;
  return { ...published, next: withDone(`/codebooks/${input.codebook}`, published.changeKey) };
});

export const discardDraftAction = guardedAction("edit-codebook", codebookSchema, async ({ context }, { codebook }) => {
  const discarded = await discardDraft(context, { codebookKey: codebook });
  if (!discarded.ok) return discarded;
  const list = discarded.isGone ? "/codebooks" : `/codebooks/${codebook}`;
  return { ...discarded, next: withDone(list, discarded.changeKey) };
});

export const addRulingAction = guardedAction("add-ruling", addRulingSchema, async ({ context }, input) => {
  const { codebook, ...ruling } = input;
  return withArticleFault(await addRuling(context, { ...ruling, codebookKey: codebook }));
});

export const editRulingAction = guardedAction("add-ruling", editRulingSchema, async ({ context }, input) => {
  const { ruling, ...fields } = input;
  return withArticleFault(await editRuling(context, { ...fields, rulingKey: ruling }));
});

export const removeRulingAction = guardedAction("add-ruling", removeRulingSchema, ({ context }, { ruling }) =>
  removeRuling(context, { rulingKey: ruling }),
);

export const undoAction = guardedAction("undo-change", undoSchema, ({ context }, input) => undoChange(context, input));

function withArticleFault<Outcome extends { readonly ok: boolean }>(outcome: Outcome) {
  const isArticle = "reason" in outcome && outcome.reason === "no-article" && "message" in outcome;
  return isArticle ? { ...outcome, fieldErrors: { article: String(outcome.message) } } : outcome;
}
