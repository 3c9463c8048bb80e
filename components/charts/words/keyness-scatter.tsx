"use client";

import dynamic from "next/dynamic";
import { useSyncExternalStore } from "react";
import type { PageAddress } from "@/components/evidence/evidence-href";
import { type KeynessScatterModel, SCATTER_HEIGHT } from "./keyness-scatter-model";
import styles from "./keyness-scatter.module.css";

/** Recharts draws nothing on the server and is heavy: it comes with this chart and with nothing else. */
const Chart = dynamic(() => import("./keyness-scatter-chart").then((chart) => chart.KeynessScatterChart), {
  ssr: false,
});

const NARROW = "(max-width: 767px)";

interface KeynessScatterProps {
  readonly model: KeynessScatterModel;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** The scatter in a box of its final height, so that nothing moves when it arrives. */
export function KeynessScatter({ model, page, selected }: KeynessScatterProps) {
  const isNarrow = useSyncExternalStore(
    watchWidth,
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
  return (
    <div className={styles.chart}>
      <svg className={styles.strut} width="1" height={SCATTER_HEIGHT} aria-hidden="true" />
      <div className={styles.canvas}>
        <Chart model={model} page={page} selected={selected} isNarrow={isNarrow} />
      </div>
      <noscript>
        <p>The picture needs JavaScript; the lists below hold the same words.</p>
      </noscript>
    </div>
  );
}

function watchWidth(onChange: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
