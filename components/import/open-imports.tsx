import Link from "next/link";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./notices.module.css";

interface OpenImportsProps {
  readonly imports: readonly { readonly key: string; readonly createdAt: string; readonly items: number }[];
}

/** Imports that are not finished, where pages are added: five pasted pages are one import if one wants them to be. */
export function OpenImports({ imports }: OpenImportsProps) {
  if (imports.length === 0) return null;
  return (
    <section className={styles.waiting} aria-label="Imports that wait for you">
      <ul>
        {imports.map(({ key, createdAt, items }) => (
          <li key={key}>
            Import of {formatDate(createdAt.slice(0, 10))}, {createdAt.slice(11, 16)} UTC: {items}{" "}
            {items === 1 ? "page waits" : "pages wait"}. <Link href={intoImportHref(key)}>Add to it</Link>, or{" "}
            <Link href={`/articles/import/${key}`}>review it</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where pages are added to an import that is open. */
export function intoImportHref(importKey: string): string {
  return `/articles/import?into=${importKey}`;
}
