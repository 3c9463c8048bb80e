import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { guardedPage } from "@/app/guard/guarded";
import { NAME_FIELD, NEW_PASSWORD_FIELD } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import styles from "@/components/accounts/account-page.module.css";
import { SignOutGuard } from "@/components/coding/outbox/sign-out-guard";
import { PageHead } from "@/components/page/page-head";
import { ROLE_WORDS } from "@/domain/accounts/role-words";
import { isAllowed } from "@/domain/permissions/permissions";
import { postName, postPassword, postSignOut } from "./post-account";

export const metadata: Metadata = { title: "Your account" };

/** One's own name, password and sessions. */
export default guardedPage("own-account", async ({ user, role, accounts }) => {
  // Without accounts the coder is chosen where the coding is.
  if (user === null) redirect("/coding");
  return (
    <main id="main" className="wrap">
      <PageHead heading="Your account">
        You sign in as {user.login}. {ROLE_WORDS[user.role]}
        {isAllowed(role, "manage-people", accounts) ? (
          <>
            {" "}
            <Link href="/people">People and invitations</Link>
          </>
        ) : null}
      </PageHead>
      <div className={styles.parts}>
        <section aria-labelledby="sessions">
          <h2 id="sessions">Sign out</h2>
          <SignOutGuard coder={user.coder.key}>
            <AccountForm action={postSignOut} submitLabel="Sign out here" fields={[]} />
            <AccountForm
              action={postSignOut}
              submitLabel="Sign out everywhere"
              isQuiet
              fields={[{ name: "everywhere", label: "", kind: "hidden", value: "yes" }]}
            />
          </SignOutGuard>
        </section>
        <section aria-labelledby="password">
          <h2 id="password">Another password</h2>
          <AccountForm
            action={postPassword}
            submitLabel="Change the password"
            isQuiet
            fields={[
              { name: "old", label: "Old password", kind: "password", autoComplete: "current-password" },
              { ...NEW_PASSWORD_FIELD, label: "New password" },
            ]}
          />
        </section>
        <section aria-labelledby="name">
          <h2 id="name">Your name</h2>
          <AccountForm
            action={postName}
            submitLabel="Change the name"
            isQuiet
            fields={[{ ...NAME_FIELD, value: user.coder.name }]}
          />
        </section>
      </div>
    </main>
  );
});
