"use server";

import { guardedAction } from "@/app/guard/guarded";
import type { DraftEdit } from "@/domain/codebooks/edit-draft";
import { editCodebookDraft } from "@/workflows/codebooks/edit-codebook";
import type { WorkContext } from "@/workflows/work-context";
import { withDone } from "../../done";
import {
  addCodeSchema,
  mergeSchema,
  moveSchema,
  placeSchema,
  removeCodeSchema,
  rewordSchema,
  splitSchema,
} from "../../schemas";

export const addCodeAction = guardedAction("edit-codebook", addCodeSchema, ({ context }, input) => {
  const { codebook, parentKey, ...wording } = input;
  return landOnCode(context, codebook, { kind: "add", wording, parentKey });
});

export const rewordAction = guardedAction("edit-codebook", rewordSchema, async ({ context }, input) => {
  const { codebook, code, meaning, ...wording } = input;
  const outcome = await landOnCode(context, codebook, { kind: "reword", code, wording, meaning });
  return outcome.ok || outcome.reason !== "meaning"
    ? outcome
    : { ...outcome, fieldErrors: { meaning: outcome.message } };
});

/** Stays where it is, so that a code can be moved on and on. */
export const moveAction = guardedAction("edit-codebook", moveSchema, ({ context }, { codebook, ...edit }) =>
  editCodebookDraft(context, { codebookKey: codebook, edit: { kind: "move", ...edit } }),
);

export const placeAction = guardedAction("edit-codebook", placeSchema, async ({ context }, { codebook, ...edit }) => {
  const outcome = await landOnCode(context, codebook, { kind: "place", ...edit });
  return outcome.ok ? outcome : { ...outcome, fieldErrors: { parentKey: outcome.message } };
});

export const mergeAction = guardedAction("edit-codebook", mergeSchema, ({ context }, { codebook, ...edit }) =>
  landOnCode(context, codebook, { kind: "merge", ...edit }),
);

export const splitAction = guardedAction("edit-codebook", splitSchema, ({ context }, input) =>
  landOnCode(context, input.codebook, { kind: "split", code: input.code, names: [input.first, input.second] }),
);

export const removeCodeAction = guardedAction("edit-codebook", removeCodeSchema, ({ context }, { codebook, code }) =>
  landOnCode(context, codebook, { kind: "remove", code }),
);

/** Goes on with the code that came of it: its key may be another one. */
async function landOnCode(context: WorkContext, codebook: string, edit: DraftEdit) {
  const outcome = await editCodebookDraft(context, { codebookKey: codebook, edit });
  if (!outcome.ok) return outcome;
  const page = `/codebooks/${codebook}/edit`;
  const address = outcome.code === null ? page : `${page}?code=${outcome.code}`;
  return { ...outcome, next: withDone(address, outcome.changeKey) };
}
