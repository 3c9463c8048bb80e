"use server";

import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import { MAX_VIEW_ADDRESS, MAX_VIEW_NAME } from "@/domain/views/view-address";
import { removeView, renameView, saveView } from "@/workflows/saved-views";

const name = z
  .string()
  .trim()
  .min(1, "Give it a name, so that it can be found again.")
  .max(MAX_VIEW_NAME, `At most ${MAX_VIEW_NAME} characters.`);

const key = z.string().regex(/^[a-z0-9-]{1,120}$/, "This link is damaged; reload the page.");

const view = z.object({
  name,
  address: z.string().max(MAX_VIEW_ADDRESS, "This address is too long to be kept."),
});

export const saveViewAction = guardedAction("save-view", view, async ({ context }, input) => {
  const done = await saveView(context, input);
  return done.ok ? done : { ...done, fieldErrors: { name: done.message } };
});

export const renameViewAction = guardedAction("save-view", z.object({ key, name }), async ({ context }, input) => {
  const done = await renameView(context, { viewKey: input.key, name: input.name });
  return done.ok ? done : { ...done, fieldErrors: { name: done.message } };
});

export const removeViewAction = guardedAction("save-view", z.object({ key }), ({ context }, input) =>
  removeView(context, { viewKey: input.key }),
);
