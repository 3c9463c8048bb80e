"use client";

import { useEffect, useState } from "react";
import { partInSight } from "./part-in-sight";

/**
 * The region that ends at two thirds of the screen and begins far above it: a part touches it from the moment its head
 * has risen that far, and goes on touching it when it has left the screen at the top.
 */
const REACHED = { rootMargin: "100000px 0px -35% 0px" };
const ON_SCREEN = { threshold: [0, 1] };

/**
 * The part of the page that is being read, by the id of its section; null above the first, and until the page is alive.
 *
 * @param order ids from top to bottom; the same array while they stay the same
 * @returns the part, and the call that says which one was asked for by its link
 */
export function usePartInSight<Part extends string>(order: readonly Part[]): [Part | null, (part: Part) => void] {
  const [current, setCurrent] = useState<Part | null>(null);
  const [asked, setAsked] = useState<Part | null>(null);

  useEffect(() => {
    const reached = new Set<Part>();
    const shown = new Set<Part>();
    const whole = new Set<Part>();
    const partOf = ({ target }: IntersectionObserverEntry) => order.find((part) => part === target.id);
    const note = (set: Set<Part>, part: Part, isIn: boolean) => (isIn ? set.add(part) : set.delete(part));
    const settle = () => setCurrent(partInSight({ order, reached, shown, whole, asked }));
    const onReached = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        const part = partOf(entry);
        if (part !== undefined) note(reached, part, entry.isIntersecting);
      }
      settle();
    }, REACHED);
    const onScreen = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        const part = partOf(entry);
        if (part === undefined) continue;
        note(shown, part, entry.isIntersecting);
        note(whole, part, entry.intersectionRatio === 1);
      }
      settle();
    }, ON_SCREEN);
    for (const part of order) {
      const section = document.getElementById(part);
      if (section === null) continue;
      onReached.observe(section);
      onScreen.observe(section);
    }
    return () => {
      onReached.disconnect();
      onScreen.disconnect();
    };
  }, [order, asked]);

  return [current, setAsked];
}
