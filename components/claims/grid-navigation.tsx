"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { moveInGrid } from "./grid-keys";

/**
 * Makes the links of a server-made grid one tab stop with arrow keys. Without JavaScript they stay ordinary links, each
 * a stop of its own.
 */
export function GridNavigation({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const links = root.current?.querySelectorAll<HTMLElement>("[role=grid] a") ?? [];
    const stop = [...links].find((link) => link.ariaCurrent === "true") ?? links[0];
    for (const link of links) link.tabIndex = link === stop ? 0 : -1;
  }, [children]);

  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || target.closest("[role=grid]") === null) return;
    for (const link of root.current?.querySelectorAll<HTMLElement>("[role=grid] a[tabindex='0']") ?? []) {
      link.tabIndex = -1;
    }
    target.tabIndex = 0;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const rows = [...(root.current?.querySelectorAll("[role=grid] tbody tr") ?? [])]
      .map((row) => [...row.querySelectorAll<HTMLElement>("a")])
      .filter((cells) => cells.length > 0);
    const focused = event.target;
    const row = rows.findIndex((cells) => cells.includes(focused));
    if (row === -1) return;
    const place = { row, column: rows[row]?.indexOf(focused) ?? 0 };
    const next = moveInGrid(place, event, { rows: rows.length, widthOf: (index) => rows[index]?.length ?? 0 });
    if (next === null) return;
    event.preventDefault();
    rows[next.row]?.[next.column]?.focus();
  };

  return (
    // The grid inside takes the keys; this is only where they pass by.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the handlers serve the grid's own links
    <div ref={root} className={className} onFocus={onFocus} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
