import Link from "next/link";
import { sayCount } from "./say-count";
import styles from "./codebooks.module.css";

interface CodebookDraftsProps {
  readonly drafts: readonly {
    readonly key: string;
    readonly name: string;
    readonly number: number;
    readonly codeCount: number;
    readonly isFirst: boolean;
  }[];
}

/** What is being written and nobody codes with yet. Nothing where there is none. */
export function CodebookDrafts({ drafts }: CodebookDraftsProps) {
  if (drafts.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="drafts-heading">
      <h2 id="drafts-heading">Drafts</h2>
      <p className={styles.about}>Nobody codes with them until they are published.</p>
      <ul>
        {drafts.map(({ key, name, number, codeCount, isFirst }) => (
          <li key={key} className={styles.book}>
            <Link href={`/codebooks/${key}/edit`}>{name}</Link>
            <p className={styles.facts}>
              {sayCount(codeCount, "code")}, {isFirst ? "not published yet" : `becomes version ${number}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
