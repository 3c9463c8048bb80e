"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { EVIDENCE_PARAMETER, twinAddress, withEvidence } from "./evidence-href";
import type { EvidenceView } from "./evidence-view";

/** From the grid the drawer follows the focus, but not every step of a held arrow key. */
const FOLLOW_AFTER_MS = 120;

const MARK = "a[data-evidence]";

export interface OpenedEvidence {
  /** Value of `?evidence=`, or null while nothing is open. */
  readonly address: string | null;
  /** The evidence of that address; while it is on its way, what was shown before, or null. */
  readonly view: EvidenceView | null;
  readonly isWaiting: boolean;
  readonly hasFailed: boolean;
  close(): void;
}

/**
 * The opened mark of a page. The address is the state: a click on a mark pushes it, another mark replaces it while one
 * is open, Back closes; the evidence comes from the page's twin. `focusInside` is called when the mark was opened with
 * the keyboard and its evidence is there.
 *
 * @param initial what the server found for the address of the page it sent, or null
 * @param resting the mark that is shown while the address opens none, or null
 */
export function useEvidence(
  initial: EvidenceView | null,
  focusInside: () => void,
  resting: string | null = null,
): OpenedEvidence {
  const path = usePathname();
  const parameters = useSearchParams();
  const address = parameters.get(EVIDENCE_PARAMETER);
  const search = parameters.toString();
  const [fetched, setFetched] = useState<{ readonly address: string; readonly view: EvidenceView | null } | null>(null);
  const wantsFocus = useRef(false);
  const hasPushed = useRef(false);

  const isInitial = initial !== null && initial.address === address;
  const answer = fetched?.address === address ? fetched : null;
  const view = isInitial ? initial : (answer?.view ?? null);

  useEffect(() => {
    if (address === null || isInitial) return;
    const abort = new AbortController();
    fetchEvidence(twinAddress(path, search, "json"), abort.signal).then(
      (found) => setFetched({ address, view: found }),
      () => {
        if (!abort.signal.aborted) setFetched({ address, view: null });
      },
    );
    return () => abort.abort();
  }, [address, isInitial, path, search]);

  useEffect(() => {
    markAsOpened(address ?? resting);
    if (view === null || !wantsFocus.current) return;
    wantsFocus.current = false;
    focusInside();
  });

  const open = useEffectEvent((evidence: string, byKeyboard: boolean) => {
    wantsFocus.current = byKeyboard;
    if (evidence === address) {
      if (byKeyboard) focusInside();
      return;
    }
    const target = withEvidence({ path, search }, evidence);
    if (address === null) {
      hasPushed.current = true;
      window.history.pushState(null, "", target);
    } else {
      window.history.replaceState(null, "", target);
    }
  });

  const close = () => {
    if (address === null) return;
    if (hasPushed.current) window.history.back();
    else window.history.replaceState(null, "", withEvidence({ path, search }, null));
    hasPushed.current = false;
    findMark(address)?.focus();
  };
  const closeByKey = useEffectEvent(close);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onClick = (event: MouseEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>(MARK) : null;
      if (mark === null || isForBrowser(event)) return;
      event.preventDefault();
      clearTimeout(timer);
      open(mark.dataset["evidence"] ?? "", event.detail === 0);
    };
    const onFocus = (event: FocusEvent) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>(`[role=grid] ${MARK}`) : null;
      clearTimeout(timer);
      if (mark === null || !isOpen()) return;
      // Closing gives the focus back to the mark before the address has changed: ask again when the time is up.
      timer = setTimeout(() => {
        if (isOpen()) open(mark.dataset["evidence"] ?? "", false);
      }, FOLLOW_AFTER_MS);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) closeByKey();
    };
    document.addEventListener("click", onClick);
    document.addEventListener("focusin", onFocus);
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("click", onClick);
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  const hasFailed = answer !== null && answer.view === null;
  const isWaiting = address !== null && view === null && !hasFailed;
  // Moving from mark to mark must not flash: what was there stays until the next is here.
  const before = isWaiting ? (fetched?.view ?? initial) : null;
  return { address, view: view ?? before, isWaiting, hasFailed, close };
}

async function fetchEvidence(twin: string, signal: AbortSignal): Promise<EvidenceView> {
  const response = await fetch(twin, { signal, headers: { accept: "application/json" } });
  if (!response.ok) throw new Error(`no evidence at ${twin}: ${response.status}`);
  const { data } = (await response.json()) as { readonly data: EvidenceView };
  return data;
}

/** A new tab, a new window or a download is the browser's business. */
function isForBrowser({ button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented;
}

function isOpen(): boolean {
  return new URLSearchParams(window.location.search).has(EVIDENCE_PARAMETER);
}

function findMark(evidence: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`a[data-evidence="${CSS.escape(evidence)}"]`);
}

/** The marks are the server's; which of them is open changes without it. */
function markAsOpened(evidence: string | null): void {
  for (const mark of document.querySelectorAll<HTMLElement>(`${MARK}[aria-current]`)) {
    if (mark.dataset["evidence"] !== evidence) mark.removeAttribute("aria-current");
  }
  if (evidence === null) return;
  for (const mark of document.querySelectorAll(`a[data-evidence="${CSS.escape(evidence)}"]`)) {
    mark.setAttribute("aria-current", "true");
  }
}
