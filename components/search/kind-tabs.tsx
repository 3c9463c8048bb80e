import Link from "next/link";
import { SEARCH_KINDS, type SearchKind } from "@/domain/search/search-filter";
import { sayTotal } from "./say-total";
import styles from "./search.module.css";

interface KindTabsProps {
  /** The kind that is shown alone; null: all. */
  readonly shown: SearchKind | null;
  /** How many there are of each; null: not looked through. */
  readonly totals: Readonly<Record<SearchKind, number | null>>;
  /** The address of a kind, or of all. */
  readonly hrefs: Readonly<Record<SearchKind | "all", string>>;
}

/** What was found of each kind, and the way to one kind alone. */
export function KindTabs({ shown, totals, hrefs }: KindTabsProps) {
  return (
    <nav className={styles.kinds} aria-label="Kinds of hits">
      <ul>
        <li>
          <Link href={hrefs.all} aria-current={shown === null ? "page" : undefined}>
            Everything
          </Link>
        </li>
        {SEARCH_KINDS.map((kind) => {
          const total = totals[kind];
          return total === null ? null : (
            <li key={kind}>
              <Link href={hrefs[kind]} aria-current={shown === kind ? "page" : undefined}>
                {KIND_WORDS[kind]} <span>{sayTotal(total)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

export const KIND_WORDS = { articles: "Articles", claims: "Claims", notes: "Notes", events: "Events" } as const;
