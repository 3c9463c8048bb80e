"use client";

import { type ReactNode, useEffect, useRef } from "react";
import styles from "./part-nav.module.css";

interface CurrentInViewProps {
  /** Which link is the current one; a new value brings it into view. */
  readonly current: string | null;
  readonly children: ReactNode;
}

const STILL = "(prefers-reduced-motion: reduce)";

/** A bar of links that may be wider than the screen: it follows sideways to the current one, and never moves the page. */
export function CurrentInView({ current, children }: CurrentInViewProps) {
  const bar = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const link = bar.current?.querySelector<HTMLElement>("[aria-current]");
    if (bar.current === null || link == null || bar.current.scrollWidth <= bar.current.clientWidth) return;
    const behavior = matchMedia(STILL).matches ? "instant" : "smooth";
    bar.current.scrollTo({ left: link.offsetLeft - (bar.current.clientWidth - link.offsetWidth) / 2, behavior });
  }, [current]);

  return (
    <div ref={bar} className={`wrap ${styles.scroll}`}>
      {children}
    </div>
  );
}
