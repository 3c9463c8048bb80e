"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import { isTypedInto, useSingleKeys } from "@/components/page/single-keys";
import { stepTie } from "./nearest-tie";
import { TIE_PARAMETER } from "./side-by-side-address";
import styles from "./tie-navigation.module.css";
import { findPlace, markChosen, type Side, showTie } from "./tie-places";
import { useTiedScrolling } from "./use-tied-scrolling";

interface TieNavigationProps {
  /** In their order, with what both have. */
  readonly ties: readonly { readonly key: string; readonly number: number; readonly name: string }[];
}

/**
 * Goes from tie to tie, by buttons and by keys; the address is the state, as for the drawer. Without JavaScript the
 * buttons are links, and each number leads to the place in the other text.
 */
export function TieNavigation({ ties }: TieNavigationProps) {
  const path = usePathname();
  const parameters = useSearchParams();
  const keys = ties.map(({ key }) => key);
  const asked = parameters.get(TIE_PARAMETER);
  const chosen = ties.find(({ key }) => key === asked) ?? null;
  const isTogether = parameters.get("sync") !== "off";
  useTiedScrolling(isTogether);
  const { areOn, turn } = useSingleKeys();
  useTieLinks(keys, { chosen: chosen?.key ?? null, areKeysOn: areOn });

  const withParameter = (name: string, value: string | null) => {
    const next = new URLSearchParams(parameters);
    if (value === null) next.delete(name);
    else next.set(name, value);
    return `${path}?${next.toString()}`;
  };
  const step = (by: 1 | -1) => {
    const key = stepTie(keys, chosen?.key ?? null, by);
    return {
      href: key === null ? path : `${withParameter(TIE_PARAMETER, key)}#in-a-${key}`,
      "data-tie": key,
      "data-to": "a",
    };
  };
  return (
    <div className={styles.bar} data-control="">
      <p className={styles.steps}>
        <a className="button" {...step(-1)}>
          Previous
        </a>
        <a className="button" {...step(1)}>
          Next
        </a>
      </p>
      <p className={styles.state} role="status">
        {chosen === null
          ? `${ties.length} ${ties.length === 1 ? "tie" : "ties"}`
          : `Tie ${chosen.number} of ${ties.length}`}
        {chosen === null ? null : <span className="visually-hidden">: {chosen.name}</span>}
      </p>
      <p className={styles.keys}>
        <label>
          <input type="checkbox" checked={areOn} onChange={(event) => turn(event.target.checked)} /> Keys
        </label>{" "}
        <kbd>j</kbd> next, <kbd>k</kbd> previous
      </p>
      <p className={styles.together}>
        {isTogether ? "The texts scroll together, tie by tie." : "Each text scrolls alone."}{" "}
        <a href={withParameter("sync", isTogether ? "off" : null)}>{isTogether ? "Scroll alone" : "Scroll together"}</a>
      </p>
    </div>
  );
}

/** Takes over clicks on the links of ties, and the keys. */
function useTieLinks(
  keys: readonly string[],
  { chosen, areKeysOn }: { readonly chosen: string | null; readonly areKeysOn: boolean },
): void {
  const first = useRef(true);
  const go = useEffectEvent((tie: string, to: Side) => {
    const next = new URLSearchParams(window.location.search);
    next.set(TIE_PARAMETER, tie);
    window.history.replaceState(null, "", `${window.location.pathname}?${next.toString()}`);
    markChosen(tie);
    showTie(tie, to);
  });
  const stepBy = useEffectEvent((by: 1 | -1) => {
    // Keys can come faster than the page follows its address.
    const now = new URLSearchParams(window.location.search).get(TIE_PARAMETER);
    const tie = stepTie(keys, now, by);
    if (tie !== null) go(tie, "a");
  });

  useEffect(() => {
    markChosen(chosen);
    // An address that names a tie opens with it in view; later changes have scrolled already.
    if (first.current && chosen !== null) showTie(chosen, window.location.hash.startsWith("#in-b-") ? "b" : "a");
    first.current = false;
  }, [chosen]);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>("a[data-tie]") : null;
      if (link === null || isForBrowser(event)) return;
      event.preventDefault();
      const { tie = "", to } = link.dataset;
      const side = to === "b" ? "b" : "a";
      go(tie, side);
      // Whoever follows a number with the keyboard goes on reading there.
      if (event.detail === 0 && link.closest("[data-side]") !== null)
        findPlace(side, tie)?.focus({ preventScroll: true });
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);

  useEffect(() => {
    if (!areKeysOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target)) return;
      const by = STEPS.get(event.key.toLowerCase());
      if (by === undefined) return;
      event.preventDefault();
      stepBy(by);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [areKeysOn]);
}

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ["j", 1],
  ["n", 1],
  ["k", -1],
  ["p", -1],
]);

/** A new tab, a new window or a download is the browser's business. */
function isForBrowser({ button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey || defaultPrevented;
}
