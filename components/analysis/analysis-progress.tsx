"use client";

import { useRouter } from "next/navigation";
import { useEffect, useId, useState } from "react";
import styles from "./analysis.module.css";
import { announceProgress, type ProgressView, readProgress, sayProgress } from "./progress-words";

interface AnalysisProgressProps {
  readonly progress: ProgressView;
  /** Where the same is asked for while it changes. */
  readonly address: string;
}

const LOOK_EVERY_MS = 1_000;
/** After so many looks without a step, something may be wrong. Comparing hundreds of texts takes a minute as well. */
const PATIENCE = 120;

interface Look {
  /** What the page was rendered with: a newer rendering knows more. */
  readonly of: ProgressView;
  readonly now: ProgressView;
  readonly still: number;
}

/**
 * How far the machine is, while it is at work; nothing otherwise. Looks every second, shows the page anew at the end,
 * and tells a screen reader of the beginning and the end only. Without JavaScript it says how far it was.
 */
export function AnalysisProgress({ progress, address }: AnalysisProgressProps) {
  const router = useRouter();
  const headingId = useId();
  const [look, setLook] = useState<Look | null>(null);
  const { now, still } = look?.of === progress ? look : { now: progress, still: 0 };
  const isUnderWay = now.phase !== "done";
  const [wasUnderWay, setWasUnderWay] = useState(isUnderWay);
  if (isUnderWay && !wasUnderWay) setWasUnderWay(true);

  useEffect(() => {
    if (progress.phase === "done") return;
    let last: Look = { of: progress, now: progress, still: 0 };
    const timer = setInterval(() => {
      if (document.hidden) return;
      void askProgress(address).then((answer) => {
        const isSame = answer === null || sayProgress(answer) === sayProgress(last.now);
        last = { of: progress, now: answer ?? last.now, still: isSame ? last.still + 1 : 0 };
        setLook(last);
        if (last.now.phase !== "done") return;
        clearInterval(timer);
        router.refresh();
      });
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [progress, address, router]);

  return (
    <>
      <p role="status" className="visually-hidden">
        {announceProgress(now.phase, wasUnderWay)}
      </p>
      {isUnderWay ? (
        <div className={styles.progress}>
          <p id={headingId}>{sayProgress(now)}</p>
          {now.total > 1 ? <progress value={now.done} max={now.total} aria-labelledby={headingId} /> : null}
          {still < PATIENCE ? null : (
            <p className={styles.note}>
              It has not moved for two minutes. If that goes on, stop Parallax and start it again; nothing is lost.
            </p>
          )}
          <noscript>
            <p className={styles.note}>Reload the page to see how far it is.</p>
          </noscript>
        </div>
      ) : null}
    </>
  );
}

async function askProgress(address: string): Promise<ProgressView | null> {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    return readProgress(await answer.json());
  } catch {
    return null;
  }
}
