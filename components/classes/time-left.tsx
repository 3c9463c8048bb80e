"use client";

import { useEffect, useState } from "react";
import { sayTimeLeft } from "./say-time-left";

interface TimeLeftProps {
  /** ISO moment, or null. */
  readonly endsAt: string | null;
  /** While paused. */
  readonly secondsLeft: number | null;
  /** The server's moment when the page was drawn: the clock of a projector's computer may be wrong. */
  readonly now: string;
}

/** How long the class has for what is open, second by second. It tells and ends nothing. */
export function TimeLeft({ endsAt, secondsLeft, now }: TimeLeftProps) {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    if (endsAt === null) return;
    const from = performance.now();
    const tick = () => setPassed((performance.now() - from) / 1000);
    const first = setTimeout(tick, 0);
    const timer = setInterval(tick, 1_000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [endsAt, now]);
  if (endsAt === null) return secondsLeft === null ? null : <>{sayTimeLeft(secondsLeft)} left</>;
  const left = (Date.parse(endsAt) - Date.parse(now)) / 1000 - passed;
  return left <= 0 ? <>Time is up</> : <>{sayTimeLeft(left)} left</>;
}
