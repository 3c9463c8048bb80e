import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { guardedPage } from "@/app/guard/guarded";
import { AccountForm } from "@/components/accounts/account-form";
import { EmptyPanel } from "@/components/page/empty-panel";
import { FormPage } from "@/components/form/form-page";
import { countOwners } from "@/db/users";
import { ownPage } from "./own-page";
import { postSignIn } from "./post-sign-in";

export const metadata: Metadata = { title: "Sign in" };

/** Where people sign in. Without accounts, or signed in already, there is nothing to do here. */
export default guardedPage("enter", async ({ accounts, user, database, query }) => {
  const next = ownPage(query("next"));
  if (accounts === "off" || user !== null) redirect(next);
  if ((await countOwners(database.reader)) === 0) {
    return (
      <main id="main" className="wrap">
        <EmptyPanel heading="There is no owner yet" action={{ label: "Make the owner’s account", href: "/first-run" }}>
          Nobody can sign in before there is one. Whoever started Parallax makes it, with the code that the terminal
          shows.
        </EmptyPanel>
      </main>
    );
  }
  return (
    <FormPage heading="Sign in" crumb={null} intro="Accounts are given by the owner of this installation, by a link.">
      <AccountForm
        action={postSignIn}
        submitLabel="Sign in"
        fields={[
          { name: "login", label: "Name to sign in with", kind: "text", autoComplete: "username" },
          { name: "password", label: "Password", kind: "password", autoComplete: "current-password" },
          { name: "next", label: "", kind: "hidden", value: next },
        ]}
      />
    </FormPage>
  );
});
