import { useEffect, useEffectEvent } from "react";
import { nearestTie } from "./nearest-tie";
import { findPlace, findSide, listPlaces, scrollSideTo, SIDES, stand } from "./tie-places";

/**
 * Lets the other text follow while a person scrolls one of the two: to the tie that stands at a third of the column's
 * height. Ties need not come in the same order in both texts, so nothing is aligned in between.
 */
export function useTiedScrolling(isOn: boolean): void {
  const follow = useEffectEvent((side: "a" | "b", last: string | null): string | null => {
    const column = findSide(side);
    if (column === null || !stand()) return last;
    const tie = nearestTie(listPlaces(side), column.scrollTop + column.clientHeight / 3);
    const partner = tie === null || tie === last ? null : findPlace(side === "a" ? "b" : "a", tie);
    if (partner !== null) scrollSideTo(partner);
    return tie;
  });
  useEffect(() => {
    if (!isOn) return;
    const abort = new AbortController();
    const { signal } = abort;
    // Which of the two a person moves: the other one's scrolling is ours, and must not lead back.
    let led: "a" | "b" | null = null;
    let last: string | null = null;
    let frame = 0;
    for (const side of SIDES) {
      const column = findSide(side);
      const lead = () => {
        if (led !== side) last = null;
        led = side;
      };
      for (const sign of ["wheel", "touchstart", "pointerdown", "keydown"]) {
        column?.addEventListener(sign, lead, { signal, passive: true });
      }
      column?.addEventListener(
        "scroll",
        () => {
          if (led !== side) return;
          cancelAnimationFrame(frame);
          frame = requestAnimationFrame(() => {
            last = follow(side, last);
          });
        },
        { signal, passive: true },
      );
    }
    // A tie that is gone to moves both columns at once: neither leads until a person scrolls again.
    document.addEventListener(
      "click",
      (event) => {
        if (event.target instanceof Element && event.target.closest("a[data-tie]") !== null) led = null;
      },
      { signal },
    );
    document.addEventListener(
      "keydown",
      (event) => {
        if (/^[jknp]$/i.test(event.key)) led = null;
      },
      { signal },
    );
    return () => {
      cancelAnimationFrame(frame);
      abort.abort();
    };
  }, [isOn]);
}
