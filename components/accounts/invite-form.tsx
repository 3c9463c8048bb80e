"use client";

import { type FormEvent, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NO_ANSWER } from "@/components/form/no-answer";
import { ROLE_WORDS } from "@/domain/accounts/role-words";
import { type Role, ROLES } from "@/domain/permissions/permissions";
import fields from "./account-form.module.css";
import { MadeLink } from "./made-link";
import styles from "./people.module.css";

type MadeAnswer =
  | { readonly ok: true; readonly link: string; readonly name: string }
  | { readonly ok: false; readonly message: string };

interface InviteFormProps {
  /** Coders without an account, whose work an invited person can go on with. */
  readonly coders: readonly { readonly key: string; readonly name: string }[];
  readonly inviteAction: (input: {
    readonly name: string;
    readonly role: Role;
    readonly coderKey: string;
  }) => Promise<MadeAnswer>;
}

/** Makes a link for somebody new. */
export function InviteForm({ coders, inviteAction }: InviteFormProps) {
  const [answer, setAnswer] = useState<MadeAnswer | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [role, setRole] = useState<Role>("coder");
  const [coderKey, setCoderKey] = useState("");
  const coder = coders.find(({ key }) => key === coderKey);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form).get("name");
    setBusy(true);
    const name = coder?.name ?? (typeof typed === "string" ? typed : "");
    const said = await inviteAction({ name, role, coderKey }).catch(() => NO_ANSWER);
    setBusy(false);
    setAnswer(said);
    if (said.ok) form.reset();
  };
  return (
    <section className={styles.section} aria-labelledby="invite">
      <h2 id="invite">Invite somebody</h2>
      <form className={fields.form} onSubmit={(event) => void send(event)}>
        {coders.length === 0 ? null : (
          <div className={fields.field}>
            <label htmlFor="invite-coder">Whose work do they go on with?</label>
            <select id="invite-coder" value={coderKey} onChange={(event) => setCoderKey(event.target.value)}>
              <option value="">nobody’s: they are new here</option>
              {coders.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        {coder === undefined ? (
          <div className={fields.field}>
            <label htmlFor="invite-name">Their name</label>
            <input id="invite-name" name="name" type="text" maxLength={60} required autoComplete="off" />
          </div>
        ) : null}
        <div className={fields.field}>
          <label htmlFor="invite-role">What they may do</label>
          <select
            id="invite-role"
            value={role}
            onChange={(event) => setRole(ROLES.find((one) => one === event.target.value) ?? "reader")}
            aria-describedby="invite-role-words"
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
          <p id="invite-role-words" className={fields.hint}>
            {ROLE_WORDS[role]}
          </p>
        </div>
        {answer?.ok === false ? (
          <p className={fields.problem} role="alert">
            {answer.message}
          </p>
        ) : null}
        <BusyButton type="submit" className="button primary" isBusy={isBusy}>
          Make a link
        </BusyButton>
      </form>
      {answer?.ok === true ? <MadeLink link={answer.link} name={answer.name} /> : null}
    </section>
  );
}
