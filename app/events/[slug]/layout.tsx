import type { ReactNode } from "react";
import { undoAction } from "@/app/data/actions";
import { findPerson } from "@/app/guard/workspace";
import { saveViewAction } from "@/app/search/actions";
import { KeepEventView } from "@/components/views/keep-event-view";
import { isAllowed } from "@/domain/permissions/permissions";

/** Every page of an event can be kept as a view. */
export default async function EventLayout({ children }: { readonly children: ReactNode }) {
  const { accounts, role } = await findPerson();
  return (
    <>
      {children}
      {isAllowed(role, "save-view", accounts) ? (
        <KeepEventView saveAction={saveViewAction} undoAction={undoAction} />
      ) : null}
    </>
  );
}
