import { UndoBar } from "./undo-bar";
import type { ComponentProps } from "react";

/** What has just been removed, with the way back; nothing where one has come from elsewhere. */
export function RemovedBar({ change, undoAction }: ComponentProps<typeof UndoBar>) {
  return change === null ? null : <UndoBar change={change} undoAction={undoAction} />;
}
