"use server";

import { guardedAction } from "@/app/guard/guarded";
import {
  createEvent,
  explainTerm,
  noteSearch,
  placeArticle,
  placePart,
  removeSearch,
  saveEvent,
} from "@/workflows/save-event";
import { undoChange } from "@/workflows/undo-change";
import {
  createEventSchema,
  explainTermSchema,
  noteSearchSchema,
  placeArticleSchema,
  placePartSchema,
  removeSearchSchema,
  saveEventSchema,
  undoSchema,
} from "./schemas";

export const createEventAction = guardedAction("edit-event", createEventSchema, async ({ context }, input) => {
  const { ok, changeKey, summary, event } = await createEvent(context, input);
  return { ok, changeKey, summary, next: `/events/${event.slug}` };
});

export const saveEventAction = guardedAction("edit-event", saveEventSchema, async ({ context }, input) => {
  const { event, ...fields } = input;
  const done = await saveEvent(context, event, fields);
  if (done.ok) return { ...done, next: `/events/${done.slug}` };
  return { ...done, fieldErrors: { slug: done.message } };
});

export const placeArticleAction = guardedAction("edit-event", placeArticleSchema, ({ context }, input) =>
  placeArticle(context, input),
);

export const placePartAction = guardedAction("edit-event", placePartSchema, ({ context }, { remove, ...input }) =>
  placePart(context, { ...input, remove: remove === "yes" }),
);

export const noteSearchAction = guardedAction("edit-event", noteSearchSchema, async ({ context }, input) => {
  const done = await noteSearch(context, input);
  if (done.ok || done.reason !== "day-needed") return done;
  return { ...done, fieldErrors: { searchedOn: done.message } };
});

export const removeSearchAction = guardedAction("edit-event", removeSearchSchema, ({ context }, input) =>
  removeSearch(context, input),
);

export const explainTermAction = guardedAction("edit-event", explainTermSchema, ({ context }, input) =>
  explainTerm(context, input),
);

export const undoAction = guardedAction("undo-change", undoSchema, ({ context }, input) => undoChange(context, input));
