"use client";

import { useEffect, useEffectEvent } from "react";
import { isTypedInto, useSingleKeys } from "@/components/page/single-keys";
import { readReviewKey, type ReviewCommand } from "./review-keys";

/** Listens for the keys of the review wherever the focus is, but for fields, where letters are typed. */
export function useReviewKeys(onCommand: (command: ReviewCommand) => void): ReturnType<typeof useSingleKeys> {
  const { areOn, turn } = useSingleKeys();
  const run = useEffectEvent(onCommand);
  useEffect(() => {
    if (!areOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTypedInto(event.target)) return;
      const command = readReviewKey(event);
      if (command === null) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [areOn]);
  return { areOn, turn };
}
