import Link from "next/link";
import { readerHref } from "@/components/article/reader-address";
import { formatCodebookChoice } from "@/domain/codebooks/codebook-choice";
import { sayCount } from "./say-count";
import styles from "./codebooks.module.css";

interface CodeUseProps {
  readonly codebook: { readonly key: string; readonly version: number; readonly newestVersion: number };
  readonly code: {
    readonly name: string;
    readonly codings: number;
    readonly articles: number;
    readonly mostIn: readonly { readonly key: string; readonly headline: string; readonly codings: number }[];
  };
}

/** How often a code was given; it unfolds into the articles in which it was. */
export function CodeUse({ codebook, code }: CodeUseProps) {
  const { name, codings, articles, mostIn } = code;
  if (codings === 0) return <p className={styles.facts}>Not used yet</p>;
  const { key, version, newestVersion } = codebook;
  const book = formatCodebookChoice({ key, version: version === newestVersion ? null : version });
  return (
    <details className={styles.use}>
      <summary>
        {sayCount(codings, "coding")} in {sayCount(articles, "article")}
      </summary>
      <ul aria-label={`Articles with ${name}`}>
        {mostIn.map((article) => (
          <li key={article.key}>
            <Link prefetch={false} href={readerHref(article.key, { codebook: book })} dir="auto">
              {article.headline}
            </Link>
            {article.codings === 1 ? null : ` (${article.codings})`}
          </li>
        ))}
      </ul>
      <p>
        <Link prefetch={false} href={`/coding/table?codebook=${key}&version=${version}`}>
          {mostIn.length < articles ? "All of them in the table of codings" : "In the table of codings"}
        </Link>
      </p>
    </details>
  );
}
