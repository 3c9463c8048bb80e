"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { inNumber } from "@/domain/comparison/sentence-parts";
import styles from "./grouping.module.css";

interface GroupingWaitProps {
  /** How many texts are still to be read. */
  readonly reading: number;
  readonly isGrouping: boolean;
}

const LOOK_EVERY_MS = 3_000;

/** Says that more may be proposed soon, and looks again until there is nothing left to wait for. */
export function GroupingWait({ reading, isGrouping }: GroupingWaitProps) {
  const router = useRouter();
  const isWaiting = reading > 0 || isGrouping;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWaiting, router]);
  return (
    <div role="status">
      {isWaiting ? (
        <p className={styles.waiting}>
          {reading > 0
            ? `${reading} ${inNumber(reading, "text")} ${reading === 1 ? "is" : "are"} still to be read; what they belong to is proposed after that.`
            : "The articles are being laid beside one another; more may be proposed in a moment."}
        </p>
      ) : null}
    </div>
  );
}
