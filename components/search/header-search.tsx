"use client";

import Form from "next/form";
import { useEffect } from "react";
import { isTypedInto, useSingleKeys } from "@/components/page/single-keys";
import { MAX_QUERY_LENGTH } from "@/domain/search/search-terms";
import { SEARCH_BOX } from "./search-box";
import styles from "./search.module.css";

/** The box of the header: it leads to the page of hits, which has a box of its own. */
export function HeaderSearch({ onSent }: { readonly onSent: () => void }) {
  return (
    <Form action="/search" className={styles.header} role="search" aria-label="Search" onSubmit={onSent}>
      <input
        id={SEARCH_BOX}
        type="search"
        name="q"
        aria-label="Search articles, claims, notes and events"
        placeholder="Search ( / )"
        maxLength={MAX_QUERY_LENGTH}
        autoComplete="off"
        aria-keyshortcuts="/"
      />
    </Form>
  );
}

/**
 * "/" goes to the search box of whatever page this is; where the box is folded away, `unfold` brings it out. The one
 * switch for single keys turns it off, too.
 */
export function useSearchKey(unfold: () => void): void {
  const { areOn } = useSingleKeys();
  useEffect(() => {
    if (!areOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.defaultPrevented || isTypedInto(event.target) || document.querySelector("dialog:modal") !== null)
        return;
      event.preventDefault();
      unfold();
      // What was folded away takes the focus only once it is there.
      requestAnimationFrame(() => document.getElementById(SEARCH_BOX)?.focus());
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [areOn, unfold]);
}
