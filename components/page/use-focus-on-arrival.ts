"use client";

import { useEffect, useRef } from "react";
import { focusPageHeading } from "./focus-heading";

/**
 * After a change of page that took the focused control away (a form that was saved, a link in the text), the focus goes
 * on at the heading of the new page instead of falling to the top of the document. What keeps the focus, such as a link
 * of the site's navigation, keeps it; a page that is loaded anew begins at its top.
 */
export function useFocusOnArrival(path: string): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (document.activeElement === null || document.activeElement === document.body) focusPageHeading();
  }, [path]);
}
