"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useCallback, useId, useState } from "react";
import { HeaderSearch, useSearchKey } from "@/components/search/header-search";
import styles from "./site-header.module.css";
import { useFocusOnArrival } from "./use-focus-on-arrival";

const ROOMS = [
  { href: "/", label: "Events", matches: /^\/(?:$|events)/ },
  { href: "/articles", label: "Articles", matches: /^\/articles/ },
  { href: "/outlets", label: "Outlets", matches: /^\/outlets/ },
  { href: "/codebooks", label: "Codebooks", matches: /^\/codebooks/ },
  { href: "/coding", label: "Coding", matches: /^\/coding/ },
  { href: "/methods", label: "Methods", matches: /^\/methods/ },
  { href: "/data", label: "Data", matches: /^\/data/ },
] as const;

/** The site's rooms and the search; on a phone they fold into one button. */
export function SiteHeader() {
  const path = usePathname();
  const menu = useId();
  const [isOpen, setOpen] = useState(false);
  useFocusOnArrival(path);
  useSearchKey(useCallback(() => setOpen(true), []));
  return (
    <header className={styles.site}>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <div className={`wrap ${styles.row}`}>
        <Link className={styles.brand} href="/">
          Parallax
        </Link>
        <button
          className={styles.menu}
          type="button"
          aria-expanded={isOpen}
          aria-controls={menu}
          onClick={() => setOpen(!isOpen)}
        >
          Menu
        </button>
        <nav id={menu} aria-label="Site" data-open={isOpen} className={styles.nav}>
          <ul>
            {ROOMS.map(({ href, label, matches }) => (
              <li key={href}>
                <Link href={href} aria-current={matches.test(path) ? "page" : undefined} onClick={() => setOpen(false)}>
                  {label}
                </Link>
              </li>
            ))}
            {path === "/search" ? null : (
              <li className={styles.search}>
                <HeaderSearch onSent={() => setOpen(false)} />
              </li>
            )}
            <li className={styles.add}>
              <Link href="/articles/import" onClick={() => setOpen(false)}>
                Add articles
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
