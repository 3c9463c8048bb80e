"use client";

import { useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NOTHING_DONE } from "@/components/form/no-answer";
import { formatDate } from "@/domain/dates/format-date";
import { type Role, ROLES } from "@/domain/permissions/permissions";
import { MadeLink } from "./made-link";
import styles from "./people.module.css";

export interface PersonView {
  readonly key: string;
  readonly name: string;
  readonly login: string;
  readonly role: Role;
  /** ISO day. */
  readonly since: string;
  readonly isClosed: boolean;
  readonly isYou: boolean;
}

type Answer = { readonly ok: true } | { readonly ok: false; readonly message: string };
type LinkAnswer =
  | { readonly ok: true; readonly link: string; readonly name: string }
  | { readonly ok: false; readonly message: string };

interface PeopleActions {
  readonly changeRoleAction: (input: { readonly userKey: string; readonly role: Role }) => Promise<Answer>;
  readonly closeAccountAction: (input: { readonly userKey: string; readonly isClosed: boolean }) => Promise<Answer>;
  readonly newPasswordLinkAction: (input: { readonly userKey: string }) => Promise<LinkAnswer>;
}

/** Everybody with an account, and what can be done about it. */
export function PeopleList({ people, ...actions }: PeopleActions & { readonly people: readonly PersonView[] }) {
  return (
    <section className={styles.section} aria-labelledby="accounts">
      <h2 id="accounts">Accounts</h2>
      <ul className={styles.people}>
        {people.map((person) => (
          <Person key={person.key} person={person} {...actions} />
        ))}
      </ul>
    </section>
  );
}

function Person({
  person: { key, name, login, role, since, isClosed, isYou },
  changeRoleAction,
  closeAccountAction,
  newPasswordLinkAction,
}: PeopleActions & { readonly person: PersonView }) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [link, setLink] = useState<string | null>(null);
  const run = async <Given extends Answer>(work: () => Promise<Given>): Promise<Given | null> => {
    setBusy(true);
    setLink(null);
    const answer = await work().catch(() => NOTHING_DONE);
    setBusy(false);
    setProblem(answer.ok ? null : answer.message);
    return answer.ok ? (answer as Given) : null;
  };
  return (
    <li data-closed={isClosed || undefined}>
      <div>
        <p className={styles.name}>
          {name}
          {isYou ? " (you)" : ""}
        </p>
        <p className={styles.facts}>
          signs in as {login} · since {formatDate(since)}
          {isClosed ? " · closed" : ""}
        </p>
      </div>
      <div className={styles.tools}>
        <label>
          <span className="visually-hidden">Role of {name}</span>
          <select
            value={role}
            disabled={isClosed}
            onChange={(event) => {
              const chosen = ROLES.find((one) => one === event.target.value);
              if (chosen !== undefined) void run(() => changeRoleAction({ userKey: key, role: chosen }));
            }}
          >
            {ROLES.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        {isClosed ? null : (
          <BusyButton
            className="button"
            isBusy={isBusy}
            onClick={() =>
              void run(() => newPasswordLinkAction({ userKey: key })).then((answer) => {
                if (answer !== null && "link" in answer) setLink(answer.link);
              })
            }
          >
            New password
            <span className="visually-hidden"> for {name}</span>
          </BusyButton>
        )}
        <BusyButton
          className="button"
          isBusy={isBusy}
          onClick={() => void run(() => closeAccountAction({ userKey: key, isClosed: !isClosed }))}
        >
          {isClosed ? "Open the account again" : "Close the account"}
          <span className="visually-hidden"> of {name}</span>
        </BusyButton>
      </div>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {link === null ? null : <MadeLink link={link} name={name} />}
    </li>
  );
}
