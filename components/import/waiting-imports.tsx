import Link from "next/link";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./notices.module.css";

interface WaitingImportsProps {
  readonly imports: readonly { readonly key: string; readonly createdAt: string; readonly items: number }[];
}

/** Imports that were read but neither saved nor thrown away. */
export function WaitingImports({ imports }: WaitingImportsProps) {
  if (imports.length === 0) return null;
  return (
    <section className={styles.waiting} aria-label="Imports that wait for you">
      <ul>
        {imports.map(({ key, createdAt, items }) => (
          <li key={key}>
            <Link href={`/articles/import/${key}`}>
              Import of {formatDate(createdAt.slice(0, 10))}, {createdAt.slice(11, 16)} UTC: {items}{" "}
              {items === 1 ? "page waits" : "pages wait"} for your review
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
