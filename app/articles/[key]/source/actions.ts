"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { recordEdit } from "@/app/articles/import/answers-schema";
import { findOutlets } from "@/app/articles/import/find-outlets";
import { guardedAction } from "@/app/guard/guarded";
import { REMOVAL_REASONS } from "@/domain/text/page-text";
import { addPlainVersion } from "@/workflows/add-plain-version";
import { reviseText } from "@/workflows/revise-text";
import { saveRecord } from "@/workflows/save-record";
import { undoChange } from "@/workflows/undo-change";

const key = z.string().regex(/^[a-z0-9-]{1,120}$/, "This link is damaged; reload the page.");
const range = z.object({ start: z.number().int().nonnegative(), end: z.number().int().positive() });
const reason = z.enum(REMOVAL_REASONS);

/** A pasted text of more than this many characters is no version of one article. */
const LONGEST_TEXT = 400_000;

function shown<Answer extends { readonly ok: boolean }>(answer: Answer): Answer {
  if (answer.ok) refresh();
  return answer;
}

export const reviseAction = guardedAction(
  "revise-text",
  z.object({
    articleKey: key,
    revision: z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("restore"), range }),
      z.object({ kind: z.literal("remove"), range, reason }),
      z.object({ kind: z.literal("change-reason"), range, reason }),
    ]),
  }),
  async ({ context }, input) => {
    const answer = await reviseText(context, input);
    if (!answer.ok) return answer;
    const { exact, lost } = answer.anchors;
    const moved = `${exact === 1 ? "1 passage" : `${exact} passages`} kept, ${lost} lost`;
    return shown({ ...answer, summary: exact + lost === 0 ? answer.summary : `${answer.summary}: ${moved}` });
  },
);

export const saveRecordAction = guardedAction(
  "edit-article",
  recordEdit,
  async ({ context }, { articleKey, reason, ...answers }) =>
    shown(await saveRecord(context, { articleKey, reason, answers })),
);

export const addPlainAction = guardedAction(
  "revise-text",
  z.object({
    articleKey: key,
    text: z
      .string()
      .min(1, "Paste the plain version first.")
      .max(LONGEST_TEXT, "This text is too long for one article."),
  }),
  async ({ context }, input) => shown(await addPlainVersion(context, input)),
);

export const undoAction = guardedAction("undo-change", z.object({ changeKey: key }), async ({ context }, input) => {
  const outcome = await undoChange(context, input);
  return shown(outcome.ok ? { ...outcome, changeKey: null } : outcome);
});

export const searchAction = guardedAction(
  "view-article",
  z.object({ text: z.string().max(120) }),
  async ({ database }, { text }) => ({ ok: true as const, outlets: await findOutlets(database.reader, text) }),
);
