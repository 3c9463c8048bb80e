"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type MouseEvent, type ReactNode, useId, useRef } from "react";
import { EVIDENCE_PARAMETER, withEvidence } from "./evidence-href";
import { EvidencePanel } from "./evidence-panel";
import type { EvidenceView } from "./evidence-view";
import styles from "./evidence.module.css";
import { useEvidence } from "./use-evidence";

interface EvidenceDrawerProps {
  /** What the server found for the page's own address. */
  readonly initial: EvidenceView | null;
  /** What stands in the drawer's place on wide screens while nothing is open. */
  readonly children: ReactNode;
}

/** The one drawer: beside the marks on wide screens, over them on narrow ones, a sheet on the phone. */
export function EvidenceDrawer({ initial, children }: EvidenceDrawerProps) {
  const path = usePathname();
  const parameters = useSearchParams();
  const headingId = useId();
  const drawer = useRef<HTMLElement>(null);
  const { address, view, isWaiting, hasFailed, close } = useEvidence(initial, () => {
    drawer.current?.querySelector<HTMLElement>("h2")?.focus();
  });
  if (address === null) return <div className={styles.resting}>{children}</div>;

  const search = new URLSearchParams(parameters);
  search.delete(EVIDENCE_PARAMETER);
  const page = { path, search: search.toString() };
  const onClose = (event: MouseEvent) => {
    event.preventDefault();
    close();
  };
  return (
    <aside
      ref={drawer}
      className={styles.drawer}
      aria-labelledby={view === null ? undefined : headingId}
      aria-label={view === null ? "Evidence" : undefined}
      aria-busy={isWaiting}
      data-evidence-open={view?.address}
      data-count={view?.count}
    >
      <a className={styles.close} href={withEvidence(page, null)} onClick={onClose}>
        <svg width="16" height="16" aria-hidden="true">
          <path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" strokeWidth="1.5" fill="none" />
        </svg>
        <span className="visually-hidden">Close the evidence</span>
      </a>
      {view === null ? (
        <Waiting hasFailed={hasFailed} />
      ) : (
        <EvidencePanel view={view} page={page} headingId={headingId} />
      )}
    </aside>
  );
}

function Waiting({ hasFailed }: { readonly hasFailed: boolean }) {
  if (!hasFailed) return <div className={styles.waiting} role="status" aria-label="Opening" />;
  return (
    <div className={styles.failed}>
      <h2 tabIndex={-1}>There is no evidence at this address</h2>
      <p>The mark may have changed since, or Parallax has been stopped. Reload the page to see how it stands now.</p>
    </div>
  );
}
