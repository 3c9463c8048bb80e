"use client";

import Link from "next/link";
import { type FormEvent, useState } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { formatDate } from "@/domain/dates/format-date";
import { readerHref } from "./reader-address";
import { useSource, useSourceActions } from "./source-sheet";
import styles from "./source-view.module.css";

export interface VersionView {
  readonly number: number;
  readonly level: "original" | "plain";
  readonly reason: string;
  /** ISO day. */
  readonly madeOn: string;
  readonly isCurrent: boolean;
}

/** Every version of the text, and the way to add one in plain language. */
export function VersionList({
  versions,
  canAdd,
}: {
  readonly versions: readonly VersionView[];
  readonly canAdd: boolean;
}) {
  const { articleKey } = useSource();
  return (
    <>
      <ul className={styles.versions}>
        {versions.map(({ number, level, reason, madeOn, isCurrent }) => (
          <li key={number}>
            <Link href={readerHref(articleKey, { version: number })}>Version {number}</Link>
            <span>
              {level === "plain" ? "Plain language. " : ""}
              {reason}, {formatDate(madeOn)}
              {isCurrent ? ". This is the one that is compared." : ""}
            </span>
          </li>
        ))}
      </ul>
      {canAdd ? <AddPlain /> : null}
    </>
  );
}

function AddPlain() {
  const { articleKey, isBusy, perform } = useSource();
  const actions = useSourceActions();
  const [text, setText] = useState("");
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await perform(() => actions.addPlainAction({ articleKey, text }));
    if (answer.ok) setText("");
  };
  return (
    <details className={styles.plain}>
      <summary>Add a version in plain language</summary>
      <form onSubmit={(event) => void add(event)}>
        <label htmlFor="plain-text">
          The same article in simpler words. It stands beside the original and enters no comparison; in it, passages of
          the original can be given their place.
        </label>
        <textarea
          id="plain-text"
          rows={8}
          required
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <BusyButton type="submit" className="button" isBusy={isBusy}>
          Add this version
        </BusyButton>
      </form>
    </details>
  );
}
