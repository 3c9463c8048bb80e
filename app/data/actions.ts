"use server";

import { z } from "zod";
import { guardedAction } from "@/app/guard/guarded";
import { removeDemo } from "@/workflows/remove-demo";
import { undoChange } from "@/workflows/undo-change";

export const undoAction = guardedAction(
  "undo-change",
  z.object({ changeKey: z.string().min(1) }),
  ({ context }, input) => undoChange(context, input),
);

export const removeDemoAction = guardedAction("remove-demo", z.object({}), ({ context }) => removeDemo(context));
