import Link from "next/link";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { sayTotal } from "./say-total";
import styles from "./search.module.css";

interface NoHitsProps {
  /** As it was typed. */
  readonly query: string;
  /** How many articles hold each term by itself, and the search for it alone; fewer than two say nothing new. */
  readonly terms: readonly { readonly typed: string; readonly total: number; readonly href: string }[];
  /** The same words, narrowed by nothing; null where nothing narrows. */
  readonly allHref: string | null;
  /** The same search for all words that begin so; null where it is that already. */
  readonly beginningHref: string | null;
}

/** Why nothing was found, and what to do. */
export function NoHits({ query, terms, allHref, beginningHref }: NoHitsProps) {
  return (
    <section className={styles.noHits}>
      <h2>Nothing has {terms.length > 1 ? "all of this together" : `“${query}”`}</h2>
      {terms.length < 2 ? null : (
        <ul>
          {terms.map(({ typed, total, href }) => (
            <li key={typed}>
              <Link href={href}>{typed}</Link> alone: {sayTotal(total)} {inNumber(total, "article")}
            </li>
          ))}
        </ul>
      )}
      <p>
        Words are found whole and as they are written, capital or small, with or without accents: <i>ferry</i> does not
        find <i>ferries</i>. Saved articles are looked through, without what was struck out of their pages, comments
        among it.
      </p>
      <p className={styles.apply}>
        {allHref === null ? null : (
          <Link className="button primary" href={allHref}>
            Look everywhere
          </Link>
        )}
        {beginningHref === null ? null : (
          <Link className="button" href={beginningHref}>
            Words that begin so
          </Link>
        )}
      </p>
    </section>
  );
}
