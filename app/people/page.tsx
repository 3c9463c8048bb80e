import type { Metadata } from "next";
import { guardedPage } from "@/app/guard/guarded";
import { InviteForm } from "@/components/accounts/invite-form";
import { OpenInvitations } from "@/components/accounts/open-invitations";
import { PeopleList } from "@/components/accounts/people-list";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { listCoders } from "@/db/coders";
import { listOpenInvitations } from "@/db/invitations";
import { listUsers } from "@/db/users";
import {
  changeRoleAction,
  closeAccountAction,
  inviteAction,
  newPasswordLinkAction,
  withdrawInvitationAction,
} from "./actions";

export const metadata: Metadata = { title: "People" };

/** Who has an account and what they may do; links for those who are to get one. */
export default guardedPage("manage-people", async ({ accounts, user, database, context }) => {
  if (accounts === "off") {
    return (
      <main id="main" className="wrap">
        <PageHead heading="People" />
        <EmptyPanel
          heading="There are no accounts here"
          level={2}
          action={{ label: "Choose a coder", href: "/coding" }}
        >
          This Parallax answers this machine alone, and whoever sits at it is its owner. To let others in, start it with
          PARALLAX_URL, the address under which they reach it.
        </EmptyPanel>
      </main>
    );
  }
  const [users, coders, invitations] = await Promise.all([
    listUsers(database.reader),
    listCoders(database.reader),
    listOpenInvitations(database.reader, context.now()),
  ]);
  const taken = new Set(users.map(({ coder }) => coder.id));
  return (
    <main id="main" className="wrap">
      <PageHead heading="People">
        Everybody who signs in here. What somebody did stays under their name, whatever becomes of their account.
      </PageHead>
      <PeopleList
        people={users.map(({ key, login, role, coder, createdAt, archivedAt }) => ({
          key,
          login,
          role,
          name: coder.name,
          since: createdAt.slice(0, 10),
          isClosed: archivedAt !== null,
          isYou: key === user?.key,
        }))}
        changeRoleAction={changeRoleAction}
        closeAccountAction={closeAccountAction}
        newPasswordLinkAction={newPasswordLinkAction}
      />
      <InviteForm
        coders={coders.filter(({ id }) => !taken.has(id)).map(({ key, name }) => ({ key, name }))}
        inviteAction={inviteAction}
      />
      <OpenInvitations
        invitations={invitations.map(({ key, name, role, expiresAt }) => ({
          key,
          name,
          role,
          until: expiresAt.slice(0, 10),
        }))}
        withdrawAction={withdrawInvitationAction}
      />
    </main>
  );
});
