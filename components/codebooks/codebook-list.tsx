import Link from "next/link";
import styles from "./codebooks.module.css";

interface CodebookListProps {
  readonly codebooks: readonly {
    readonly key: string;
    readonly name: string;
    readonly purpose: "counting" | "reading";
    readonly description: string;
    readonly version: number;
    readonly inClasses: boolean;
    readonly codeCount: number;
  }[];
}

const PURPOSES = [
  { purpose: "counting", heading: "For counting", about: "Their codes are counted and compared over articles." },
  {
    purpose: "reading",
    heading: "For reading",
    about:
      "They help to read one text closely. Their codes are not charted as shares: coders agree too little on them.",
  },
] as const;

/** Codebooks by what they are for. */
export function CodebookList({ codebooks }: CodebookListProps) {
  return PURPOSES.map(({ purpose, heading, about }) => (
    <section key={purpose} className={styles.section} aria-labelledby={`${purpose}-heading`}>
      <h2 id={`${purpose}-heading`}>{heading}</h2>
      <p className={styles.about}>{about}</p>
      <ul>
        {codebooks
          .filter((codebook) => codebook.purpose === purpose)
          .map(({ key, name, description, version, inClasses, codeCount }) => (
            <li key={key} className={styles.book}>
              <Link href={`/codebooks/${key}`}>{name}</Link>
              <p className={styles.facts}>
                {codeCount} codes, version {version}
                {inClasses ? ", also for classes" : ""}
              </p>
              <p>{description}</p>
            </li>
          ))}
      </ul>
    </section>
  ));
}
