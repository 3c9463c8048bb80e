"use client";

import Link from "next/link";
import styles from "./round-step.module.css";
import { useMarking } from "./use-marking";

/** Where the article stands in a round that was handed out to the coder. */
export interface RoundStepView {
  readonly name: string;
  /** Place of this article in the coder's own order, from 1. */
  readonly place: number;
  readonly total: number;
  readonly finished: number;
  /** Where the next article is coded; null where all is handed in. */
  readonly nextHref: string | null;
}

/** In a round: which article this is, and, once it is handed in, the next one. Nothing outside of any round. */
export function RoundStep({ task }: { readonly task: "claims" | "codebook" }) {
  const { setup } = useMarking();
  const step = setup.rounds[task];
  if (step === null) return null;
  const { name, place, total, finished, nextHref } = step;
  const isDone = setup.work[task] === "submitted";
  return (
    <p className={styles.step}>
      <span>
        {isDone
          ? `${name}: ${finished} of ${total} handed in${nextHref === null ? ". That is all of it." : "."}`
          : `${name}: article ${place} of ${total}.`}
      </span>
      {!isDone || nextHref === null ? null : (
        <Link className="button primary" href={nextHref} prefetch={false}>
          Next article
        </Link>
      )}
      <Link className={styles.queue} href="/coding" prefetch={false}>
        My queue
      </Link>
    </p>
  );
}
