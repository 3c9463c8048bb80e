"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useCallback, useId, useState } from "react";
import { HeaderSearch, useSearchKey } from "@/components/search/header-search";
import { type Accounts, type Action, isAllowed, type Role } from "@/domain/permissions/permissions";
import styles from "./site-header.module.css";
import { useFocusOnArrival } from "./use-focus-on-arrival";

interface Room {
  readonly href: string;
  readonly label: string;
  readonly matches: RegExp;
  /** Left out for whoever may not enter. */
  readonly action: Action;
}

const ROOMS: readonly Room[] = [
  { href: "/", label: "Events", matches: /^\/(?:$|events)/, action: "view-event" },
  { href: "/articles", label: "Articles", matches: /^\/articles/, action: "view-article" },
  { href: "/outlets", label: "Outlets", matches: /^\/outlets/, action: "view-event" },
  { href: "/codebooks", label: "Codebooks", matches: /^\/codebooks/, action: "view-article" },
  { href: "/coding", label: "Coding", matches: /^\/coding/, action: "view-article" },
  { href: "/classes", label: "Classes", matches: /^\/classes/, action: "run-class" },
  { href: "/methods", label: "Methods", matches: /^\/methods/, action: "view-article" },
  { href: "/data", label: "Data", matches: /^\/data/, action: "view-data" },
];

/** What a projector shows has no rooms beside it. */
const STAGE = /^\/classes\/[^/]+\/stage$/;

interface SiteHeaderProps {
  readonly accounts: Accounts;
  /** Of whoever looks; null where people sign in and this one has not. */
  readonly role: Role | null;
  /** The name of whoever has signed in, or null. */
  readonly name: string | null;
}

/** The site's rooms and the search; on a phone they fold into one button. */
export function SiteHeader({ accounts, role, name }: SiteHeaderProps) {
  const path = usePathname();
  const may = (action: Action) => isAllowed(role, action, accounts);
  const menu = useId();
  const [isOpen, setOpen] = useState(false);
  useFocusOnArrival(path);
  useSearchKey(useCallback(() => setOpen(true), []));
  if (STAGE.test(path)) return null;
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
          hidden={role === null}
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
            {ROOMS.filter(({ action }) => may(action)).map(({ href, label, matches }) => (
              <li key={href}>
                <Link href={href} aria-current={matches.test(path) ? "page" : undefined} onClick={() => setOpen(false)}>
                  {label}
                </Link>
              </li>
            ))}
            {path === "/search" || !may("view-article") ? null : (
              <li className={styles.search}>
                <HeaderSearch onSent={() => setOpen(false)} />
              </li>
            )}
            {may("import-articles") ? (
              <li className={styles.add}>
                <Link href="/articles/import" onClick={() => setOpen(false)}>
                  Add articles
                </Link>
              </li>
            ) : null}
            {name === null ? null : (
              <li>
                <Link
                  href="/account"
                  aria-current={path === "/account" ? "page" : undefined}
                  onClick={() => setOpen(false)}
                >
                  <span className="visually-hidden">Your account, </span>
                  {name}
                </Link>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </header>
  );
}
