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
      .map((row) => [...row.children].map((cell) => [...cell.querySelectorAll<HTMLElement>("a")]))
      .filter((cells) => cells.some((links) => links.length > 0));
    const focused = event.target;
    const row = rows.findIndex((cells) => cells.some((links) => links.includes(focused)));
    const cells = rows[row];
    if (cells === undefined) return;
    const column = cells.findIndex((links) => links.includes(focused));
    const place = { row, column, link: cells[column]?.indexOf(focused) ?? 0 };
    const linksOf = (index: number) => (rows[index] ?? []).map((links) => links.length);
    const next = moveInGrid(place, event, { rows: rows.length, linksOf });
    if (next === null) return;
    event.preventDefault();
    rows[next.row]?.[next.column]?.[next.link]?.focus();
  };

  return (
    // The grid inside takes the keys; this is only where they pass by.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the handlers serve the grid's own links
    <div ref={root} className={className} onFocus={onFocus} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
