"use client";

import { useHasScript } from "@/components/charts/picture/use-has-script";

/** Opens the browser's own dialog, which prints or saves as PDF. Without a script the browser's menu does the same. */
export function PrintButton() {
  if (!useHasScript()) return null;
  return (
    <button type="button" className="button primary" onClick={() => window.print()}>
      Print or save as PDF
    </button>
  );
}
