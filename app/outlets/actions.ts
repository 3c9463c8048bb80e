"use server";

import { guardedAction } from "@/app/guard/guarded";
import { addOutlet } from "@/workflows/ensure-outlet";
import { saveOutlet } from "@/workflows/save-outlet";
import { undoChange } from "@/workflows/undo-change";
import {
  addFactSchema,
  addHostSchema,
  addNameSchema,
  addOutletSchema,
  removeFactSchema,
  renameSchema,
  undoSchema,
} from "./schemas";

export const addOutletAction = guardedAction("edit-outlet", addOutletSchema, async ({ context }, input) => {
  const added = await addOutlet(context, { name: input.name });
  if (!added.ok) return { ...added, fieldErrors: { name: added.message } };
  return { ok: true as const, changeKey: null, summary: added.outlet.name, next: `/outlets/${added.outlet.key}` };
});

export const renameOutletAction = guardedAction("edit-outlet", renameSchema, async ({ context }, input) => {
  const { outlet, ...fields } = input;
  const done = await saveOutlet(context, { outletKey: outlet, edit: { kind: "rename", ...fields } });
  return done.ok ? done : { ...done, fieldErrors: { letters: done.message } };
});

export const addNameAction = guardedAction("edit-outlet", addNameSchema, ({ context }, { outlet, name }) =>
  saveOutlet(context, { outletKey: outlet, edit: { kind: "add-alias", name } }),
);

export const removeNameAction = guardedAction("edit-outlet", addNameSchema, ({ context }, { outlet, name }) =>
  saveOutlet(context, { outletKey: outlet, edit: { kind: "remove-alias", name } }),
);

export const addHostAction = guardedAction("edit-outlet", addHostSchema, async ({ context }, { outlet, address }) => {
  const done = await saveOutlet(context, { outletKey: outlet, edit: { kind: "add-host", address } });
  return done.ok ? done : { ...done, fieldErrors: { address: done.message } };
});

export const removeHostAction = guardedAction("edit-outlet", addHostSchema, ({ context }, { outlet, address }) =>
  saveOutlet(context, { outletKey: outlet, edit: { kind: "remove-host", host: address } }),
);

export const addFactAction = guardedAction("edit-outlet", addFactSchema, ({ context }, { outlet, ...fact }) =>
  saveOutlet(context, { outletKey: outlet, edit: { kind: "add-fact", fact } }),
);

export const removeFactAction = guardedAction("edit-outlet", removeFactSchema, ({ context }, { outlet, id }) =>
  saveOutlet(context, { outletKey: outlet, edit: { kind: "remove-fact", id } }),
);

export const undoAction = guardedAction("undo-change", undoSchema, ({ context }, input) => undoChange(context, input));
