import Link from "next/link";
import styles from "./notices.module.css";
import { intoImportHref } from "./open-imports";

/** The way from the review to the next page of the same import: same event, one review. */
export function AddAnother({ importKey }: { readonly importKey: string }) {
  return (
    <p className={styles.now}>
      <Link className="button" href={intoImportHref(importKey)}>
        Paste another page into this import
      </Link>
    </p>
  );
}
