"use client";

import { useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NOTHING_DONE } from "@/components/form/no-answer";
import { formatDate } from "@/domain/dates/format-date";
import type { Role } from "@/domain/permissions/permissions";
import styles from "./people.module.css";

interface OpenInvitationsProps {
  readonly invitations: readonly {
    readonly key: string;
    readonly name: string;
    readonly role: Role;
    /** ISO day. */
    readonly until: string;
  }[];
  readonly withdrawAction: (input: {
    readonly invitationKey: string;
  }) => Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }>;
}

/** Links that nobody has used yet; nothing where there are none. */
export function OpenInvitations({ invitations, withdrawAction }: OpenInvitationsProps) {
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (invitations.length === 0) return null;
  const withdraw = async (key: string) => {
    setBusy(key);
    const answer = await withdrawAction({ invitationKey: key }).catch(() => NOTHING_DONE);
    setBusy(null);
    setProblem(answer.ok ? null : answer.message);
  };
  return (
    <section className={styles.section} aria-labelledby="links">
      <h2 id="links">Links that wait</h2>
      <ul className={styles.people}>
        {invitations.map(({ key, name, role, until }) => (
          <li key={key}>
            <div>
              <p className={styles.name}>{name}</p>
              <p className={styles.facts}>
                as {role} · until {formatDate(until)}
              </p>
            </div>
            <div className={styles.tools}>
              <BusyButton className="button" isBusy={busy === key} onClick={() => void withdraw(key)}>
                Take back
                <span className="visually-hidden"> the link of {name}</span>
              </BusyButton>
            </div>
          </li>
        ))}
      </ul>
      {problem === null ? null : (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
