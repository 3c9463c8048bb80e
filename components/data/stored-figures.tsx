import Link from "next/link";
import styles from "./data.module.css";

interface StoredFiguresProps {
  readonly counts: {
    readonly articles: number;
    readonly withoutText: number;
    readonly outlets: number;
    readonly events: number;
    readonly claims: number;
    readonly mentions: number;
    readonly codings: number;
    readonly coders: number;
    readonly sources: number;
    readonly sourceBytes: number;
    readonly fileBytes: number;
    readonly file: string;
  };
}

/** How much of what is here, and where it lies. */
export function StoredFigures({ counts }: StoredFiguresProps) {
  const figures = [
    { label: "Events and dossiers", value: counts.events, href: "/" },
    { label: "Articles", value: counts.articles, href: "/articles" },
    { label: "of these without text", value: counts.withoutText, href: null },
    { label: "Outlets", value: counts.outlets, href: "/outlets" },
    { label: "Claims", value: counts.claims, href: null },
    { label: "Mentions", value: counts.mentions, href: null },
    { label: "Codings", value: counts.codings, href: null },
    { label: "Coders", value: counts.coders, href: null },
    { label: "Sources, as they came", value: counts.sources, href: null },
  ];
  return (
    <section className={styles.section} aria-labelledby="stored-heading">
      <h2 id="stored-heading">What is stored</h2>
      <dl className={styles.figures}>
        {figures.map(({ label, value, href }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{href === null ? value.toLocaleString("en") : <Link href={href}>{value.toLocaleString("en")}</Link>}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.places}>
        <dt>File</dt>
        <dd>
          <code>{counts.file}</code>, {sizeWords(counts.fileBytes)}; sources {sizeWords(counts.sourceBytes)} before
          compression
        </dd>
      </dl>
    </section>
  );
}

function sizeWords(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024).toLocaleString("en")} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
