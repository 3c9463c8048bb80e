import Link from "next/link";
import styles from "./pager.module.css";

interface PagerProps {
  readonly page: number;
  readonly pageCount: number;
  /** The address of a page of the list. */
  readonly hrefOf: (page: number) => string;
  readonly label: string;
}

/** Earlier and later pages of a list; nothing where there is only one. */
export function Pager({ page, pageCount, hrefOf, label }: PagerProps) {
  if (pageCount < 2) return null;
  return (
    <nav className={styles.pager} aria-label={label}>
      {page > 1 ? (
        <Link href={hrefOf(page - 1)} rel="prev">
          Previous
        </Link>
      ) : (
        <span />
      )}
      <span>
        Page {page} of {pageCount}
      </span>
      {page < pageCount ? (
        <Link href={hrefOf(page + 1)} rel="next">
          Next
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
