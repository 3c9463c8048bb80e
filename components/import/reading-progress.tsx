"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import styles from "./review.module.css";

interface ReadingProgressProps {
  readonly importKey: string;
  readonly total: number;
  readonly waiting: number;
}

const LOOK_EVERY_MS = 700;
/** After so many looks without a page finished, something is wrong with the worker. */
const PATIENCE = 25;

/** How far the reading is. Looks at the page's twin until nothing is left to read, then shows the page anew. */
export function ReadingProgress({ importKey, total, waiting: atFirst }: ReadingProgressProps) {
  const router = useRouter();
  const [waiting, setWaiting] = useState(atFirst);
  const [stillLooks, setStillLooks] = useState(0);

  useEffect(() => {
    let last = atFirst;
    let still = 0;
    const look = async () => {
      const left = await readWaiting(importKey);
      still = left === null || left === last ? still + 1 : 0;
      setStillLooks(still);
      if (left === null || left === last) return;
      last = left;
      setWaiting(left);
      if (left === 0) router.refresh();
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [importKey, atFirst, router]);

  const read = total - waiting;
  return (
    <section className={styles.progress} id="waiting" aria-labelledby="reading-heading">
      <h2 id="reading-heading" role="status">
        {read} of {total} read
      </h2>
      <progress value={read} max={total} aria-labelledby="reading-heading" />
      <p>
        {stillLooks < PATIENCE
          ? "You can leave this page: the reading goes on, and the import waits under Articles."
          : "The reading does not move. Stop Parallax and run npm start again; nothing of this import is lost."}
      </p>
    </section>
  );
}

async function readWaiting(importKey: string): Promise<number | null> {
  try {
    const answer = await fetch(`/articles/import/${importKey}.json`, { cache: "no-store" });
    const twin = (await answer.json()) as { readonly data?: { readonly counts?: { readonly waiting?: number } } };
    return twin.data?.counts?.waiting ?? null;
  } catch {
    return null;
  }
}
