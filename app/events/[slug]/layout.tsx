import type { ReactNode } from "react";
import { undoAction } from "@/app/data/actions";
import { saveViewAction } from "@/app/search/actions";
import { KeepEventView } from "@/components/views/keep-event-view";

/** Every page of an event can be kept as a view. */
export default function EventLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children}
      <KeepEventView saveAction={saveViewAction} undoAction={undoAction} />
    </>
  );
}
