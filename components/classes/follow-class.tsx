"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import styles from "./follow-class.module.css";

interface FollowClassProps {
  readonly sessionKey: string;
  /** What the page was drawn with. */
  readonly revision: string;
}

const LOOK_EVERY_MS = 2_000;

/** Draws the page anew when the class has moved on. Says so when nobody answers; what is shown then is old. */
export function FollowClass({ sessionKey, revision }: FollowClassProps) {
  const router = useRouter();
  const [isCut, setCut] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const look = async () => {
      const now = await readRevision(`/classes/${sessionKey}/pulse`, stop.signal);
      if (stop.signal.aborted) return;
      setCut(now === null);
      if (now !== null && now !== revision) router.refresh();
    };
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, [router, sessionKey, revision]);
  return (
    <p role="status" className={isCut ? styles.cut : "visually-hidden"}>
      {isCut ? "Parallax does not answer. What stands here may be old; it goes on by itself." : ""}
    </p>
  );
}

/** Null where nobody answers, or something else does. */
async function readRevision(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(address, { signal, cache: "no-store" });
    const body: unknown = response.ok ? await response.json() : null;
    const isPulse = typeof body === "object" && body !== null && "revision" in body;
    return isPulse && typeof body.revision === "string" ? body.revision : null;
  } catch {
    return null;
  }
}
