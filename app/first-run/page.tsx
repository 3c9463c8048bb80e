import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { guardedPage } from "@/app/guard/guarded";
import { LOGIN_FIELD, NAME_FIELD, NEW_PASSWORD_FIELD } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { FormPage } from "@/components/form/form-page";
import { countOwners } from "@/db/users";
import { postFirstRun } from "./post-first-run";

export const metadata: Metadata = { title: "Make the owner’s account" };

/** The first account, by the code in the terminal. Gone as soon as there is an owner. */
export default guardedPage("enter", async ({ accounts, database, query }) => {
  if (accounts === "off") redirect("/");
  if ((await countOwners(database.reader)) > 0) redirect("/sign-in");
  return (
    <FormPage
      heading="Make the owner’s account"
      crumb={null}
      intro="The owner invites the others and says what they may do. Until then only this machine is answered; afterwards Parallax has to be started anew."
    >
      <AccountForm
        action={postFirstRun}
        submitLabel="Make the account"
        fields={[
          {
            name: "code",
            label: "Code",
            kind: "text",
            value: query("code") ?? "",
            autoComplete: "off",
            hint: "The terminal in which Parallax was started shows it.",
          },
          NAME_FIELD,
          LOGIN_FIELD,
          NEW_PASSWORD_FIELD,
        ]}
      />
    </FormPage>
  );
});
