"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { BusyButton } from "@/components/form/busy-button";
import { NOTHING_DONE } from "@/components/form/no-answer";
import { focusPageHeading } from "@/components/page/focus-heading";
import dialogStyles from "@/components/form/dialog.module.css";
import styles from "./data.module.css";

interface KeptPart {
  readonly title: string;
  readonly because: readonly string[];
}

interface DemoPanelProps {
  readonly demo: { readonly titles: readonly string[]; readonly wouldStay: readonly KeptPart[] };
  readonly removeAction: (
    input: Record<string, never>,
  ) => Promise<
    | { readonly ok: true; readonly removed: number; readonly kept: readonly KeptPart[] }
    | { readonly ok: false; readonly message: string }
  >;
}

/** Removes the demo for good. What people's work hangs on stays, and is said before and after. */
export function DemoPanel({ demo: { titles, wouldStay }, removeAction }: DemoPanelProps) {
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const remove = () =>
    startTransition(async () => {
      const answer = await removeAction({}).catch(() => NOTHING_DONE);
      dialog.current?.close();
      setProblem(answer.ok ? null : answer.message);
      if (!answer.ok) return;
      // This panel goes with the demo.
      focusPageHeading();
      router.refresh();
    });
  return (
    <section className={styles.section} aria-labelledby="demo-heading">
      <h2 id="demo-heading">The demo</h2>
      <p className={styles.about}>
        {titles.join(" and ")} came with Parallax, so that every screen has something to show. Once removed it stays
        away.
      </p>
      <Stays parts={wouldStay} />
      {problem === null ? null : (
        <p role="alert" className={styles.error}>
          {problem}
        </p>
      )}
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        Remove the demo
      </button>
      <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby="remove-demo-heading">
        <h3 id="remove-demo-heading">Remove the demo?</h3>
        <p>
          Its articles, claims and marks are deleted for good. What you added yourself stays.
        </p>
        <Stays parts={wouldStay} />
        <form method="dialog">
          <button type="submit" className="button">
            Keep it
          </button>
          <BusyButton className={`button ${dialogStyles.danger}`} isBusy={isBusy} onClick={remove}>
            {isBusy ? "Removing …" : "Remove the demo"}
          </BusyButton>
        </form>
      </dialog>
    </section>
  );
}

function Stays({ parts }: { readonly parts: readonly KeptPart[] }) {
  if (parts.length === 0) return null;
  return (
    <ul className={styles.stays}>
      {parts.map(({ title, because }) => (
        <li key={title}>
          “{title}” stays: your work hangs on it ({because.join(", ")}).
        </li>
      ))}
    </ul>
  );
}
