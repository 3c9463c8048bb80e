import Link from "next/link";
import { formatDate } from "@/domain/dates/format-date";
import styles from "./notices.module.css";

interface IntoImportProps {
  readonly into: {
    readonly key: string;
    readonly createdAt: string;
    readonly pages: number;
    readonly event: { readonly title: string } | null;
  };
}

/** Says which import the pages on this screen enter, and which event with it; both can be chosen anew. */
export function IntoImport({ into: { key, createdAt, pages, event } }: IntoImportProps) {
  return (
    <section className={styles.waiting} aria-label="The import that they enter">
      <p>
        Into the <Link href={`/articles/import/${key}`}>import of {formatDate(createdAt.slice(0, 10))}</Link>, beside{" "}
        {pages} {pages === 1 ? "page" : "pages"}; {event === null ? "no event for now" : `about ${event.title}`}.{" "}
        <Link href="/articles/import">Start another import</Link>
      </p>
    </section>
  );
}
