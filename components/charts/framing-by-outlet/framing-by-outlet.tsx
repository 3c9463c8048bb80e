"use client";

import dynamic from "next/dynamic";
import { useSyncExternalStore } from "react";
import type { PageAddress } from "@/components/evidence/evidence-href";
import { type FramingByOutletModel, ROW_HEIGHT } from "./framing-by-outlet-model";
import styles from "./framing-by-outlet.module.css";

/** Recharts draws nothing on the server and is heavy: it comes with this chart and with nothing else. */
const Chart = dynamic(() => import("./framing-by-outlet-chart").then((chart) => chart.FramingByOutletChart), {
  ssr: false,
});

const NARROW = "(max-width: 767px)";

interface FramingByOutletProps {
  readonly model: FramingByOutletModel;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** The chart in a box of its final height, so that nothing moves when it arrives. */
export function FramingByOutlet({ model, page, selected }: FramingByOutletProps) {
  const isNarrow = useSyncExternalStore(
    watchWidth,
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
  return (
    <div className={styles.chart}>
      <svg className={styles.strut} width="1" height={model.rows.length * ROW_HEIGHT} aria-hidden="true" />
      <div className={styles.canvas}>
        <Chart model={model} page={page} selected={selected} isNarrow={isNarrow} />
      </div>
      <noscript>
        <p>The picture needs JavaScript; “Show data” holds its numbers.</p>
      </noscript>
    </div>
  );
}

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
