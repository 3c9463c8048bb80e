import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { guardedPage } from "@/app/guard/guarded";
import { LOGIN_FIELD, NAME_FIELD, NEW_PASSWORD_FIELD } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { FormPage } from "@/components/form/form-page";
import { EmptyPanel } from "@/components/page/empty-panel";
import { ROLE_WORDS } from "@/domain/accounts/role-words";
import { findInvitation } from "@/workflows/accounts/make-account";
import { postInvitation } from "./post-invitation";

// The address holds a secret: no other page is told of it.
export const metadata: Metadata = { title: "Invitation", referrer: "no-referrer", robots: { index: false } };

/** What a link opens: an account of one's own, or a new password. */
export default guardedPage("enter", async ({ accounts, context, param }) => {
  if (accounts === "off") redirect("/");
  const token = param("token");
  const invitation = await findInvitation(context, token);
  if (invitation === null) {
    return (
      <main id="main" className="wrap">
        <EmptyPanel heading="This link opens nothing any more" action={{ label: "Sign in", href: "/sign-in" }}>
          It has been used, has run out or was taken back. Ask the person who sent it for another one.
        </EmptyPanel>
      </main>
    );
  }
  const { isForUser, role, name, coderId } = invitation;
  const link = { name: "token", label: "", kind: "hidden", value: token } as const;
  if (isForUser !== null) {
    return (
      <FormPage
        heading="A new password"
        crumb={null}
        intro={`For ${isForUser.coder.name}, who signs in as ${isForUser.login}.`}
      >
        <AccountForm
          action={postInvitation}
          submitLabel="Set the password"
          fields={[{ ...LOGIN_FIELD, kind: "hidden", value: isForUser.login }, NEW_PASSWORD_FIELD, link]}
        />
      </FormPage>
    );
  }
  return (
    <FormPage heading={`Welcome, ${name}`} crumb={null} intro={`You are invited as ${role}. ${ROLE_WORDS[role]}`}>
      <AccountForm
        action={postInvitation}
        submitLabel="Join"
        fields={[...(coderId === null ? [{ ...NAME_FIELD, value: name }] : []), LOGIN_FIELD, NEW_PASSWORD_FIELD, link]}
      />
    </FormPage>
  );
});
