"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { ClassAction } from "../class-button";

interface StageKeysProps {
  readonly sessionKey: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly showAction: ClassAction<{ readonly key: string; readonly stage: string }>;
}

/** The arrow keys and those of a presenter's pointer do on the stage what the teacher's buttons do. Draws nothing. */
export function StageKeys({ sessionKey, previous, next, showAction }: StageKeysProps) {
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const back = event.key === "ArrowLeft" || event.key === "PageUp";
      const on = event.key === "ArrowRight" || event.key === "PageDown";
      const stage = back ? previous : on ? next : null;
      if (stage === null) return;
      event.preventDefault();
      // What cannot be done now stays undone; the teacher's own screen says why.
      void showAction({ key: sessionKey, stage }).then(
        () => router.refresh(),
        () => undefined,
      );
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [router, sessionKey, previous, next, showAction]);
  return null;
}
