"use client";

import { createContext, type ReactNode, useContext } from "react";
import { type Accounts, type Action, isAllowed, type Role } from "@/domain/permissions/permissions";

interface RightsOfViewer {
  readonly accounts: Accounts;
  /** Of whoever looks; null where people sign in and this one has not. */
  readonly role: Role | null;
}

/** Where nobody says otherwise, the one who looks is the owner of this machine, as without accounts. */
const Rights = createContext<RightsOfViewer>({ accounts: "off", role: "owner" });

/** Tells everything inside of it what whoever looks may do. */
export function RightsProvider({ accounts, role, children }: RightsOfViewer & { readonly children: ReactNode }) {
  return <Rights value={{ accounts, role }}>{children}</Rights>;
}

interface AllowedProps {
  readonly to: Action;
  /** What stands here for whoever may not; nothing where it is left out. */
  readonly otherwise?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Shows a link only to those who may use what it leads to. It keeps screens honest and guards nothing: that is for the
 * guard behind each address. Wrong tool for a form: whatever it posts to is left out by the page itself, which is not
 * to hand out an action that would be refused.
 */
export function Allowed({ to, otherwise = null, children }: AllowedProps) {
  const { accounts, role } = useContext(Rights);
  return isAllowed(role, to, accounts) ? children : otherwise;
}
