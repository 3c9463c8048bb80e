"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { NOTHING_DONE } from "@/components/form/no-answer";
import type { ReviewAnswer } from "./review-view";

/** Runs one action of the review at a time, shows the page as it then is, and keeps what went wrong. */
export function useReviewAction(): {
  readonly isBusy: boolean;
  readonly refusal: Extract<ReviewAnswer, { ok: false }> | null;
  readonly run: (work: () => Promise<ReviewAnswer>, then?: () => void) => void;
} {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Extract<ReviewAnswer, { ok: false }> | null>(null);
  const run = (work: () => Promise<ReviewAnswer>, then?: () => void) =>
    startTransition(async () => {
      const answer = await work().catch(() => NOTHING_DONE);
      setRefusal(answer.ok ? null : answer);
      if (!answer.ok) return;
      router.refresh();
      then?.();
    });
  return { isBusy, refusal, run };
}
