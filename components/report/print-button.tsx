"use client";

import script from "@/components/page/needs-script.module.css";

/**
 * Opens the browser's own dialog, which prints or saves as PDF. Without a script the browser's menu does the same. It
 * takes its room from the start: what came late would push the report down.
 */
export function PrintButton() {
  return (
    <button type="button" className={`button primary ${script.needsScript ?? ""}`} onClick={() => window.print()}>
      Print or save as PDF
    </button>
  );
}
