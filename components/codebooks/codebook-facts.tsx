import Link from "next/link";
import { sayCount } from "./say-count";
import styles from "./codebooks.module.css";

interface CodebookFactsProps {
  readonly codebook: {
    readonly key: string;
    readonly purpose: "counting" | "reading";
    readonly citation: string;
    readonly version: number;
    readonly newestVersion: number;
    readonly builtIn: boolean;
    readonly inClasses: boolean;
    readonly codes: readonly { readonly codings: number }[];
    readonly versions: readonly { readonly number: number; readonly articles: number }[];
  };
}

/** Where a codebook comes from, what it is for, and how much it has been used. */
export function CodebookFacts({ codebook }: CodebookFactsProps) {
  const { key, purpose, citation, version, newestVersion, builtIn, inClasses, codes, versions } = codebook;
  const codings = codes.reduce((sum, code) => sum + code.codings, 0);
  const older = versions.filter(({ number, articles }) => number !== newestVersion && articles > 0);
  return (
    <dl className={styles.factList}>
      <dt>Purpose</dt>
      <dd>
        {purpose === "counting"
          ? "Counting: its codes are compared over articles."
          : "Reading: its codes are not charted as shares."}
        {inClasses ? " A teacher can choose it for a class." : ""}
      </dd>
      <dt>Source</dt>
      <dd>{citation}</dd>
      <dt>Version</dt>
      <dd>
        {version}
        {builtIn ? ", comes with Parallax and stays as it is: to change it, edit a copy." : null}
        {version === newestVersion ? null : (
          <>
            , replaced by <Link href={`/codebooks/${key}`}>version {newestVersion}</Link>
          </>
        )}
        {builtIn ? null : ". A change becomes a new version; codings keep theirs."}
      </dd>
      <dt>Used</dt>
      <dd>
        {codings === 0 ? (
          "Not yet."
        ) : (
          <>
            <Link prefetch={false} href={`/coding/table?codebook=${key}&version=${version}`}>
              {sayCount(codings, "coding")}
            </Link>{" "}
            with this version;{" "}
            <Link prefetch={false} href={`/coding/agreement?codebook=${key}&version=${version}`}>
              how far coders agreed
            </Link>
            .
          </>
        )}
      </dd>
      {older.map(({ number, articles }) => (
        <OlderCodings key={number} codebook={key} number={number} articles={articles} />
      ))}
    </dl>
  );
}

interface OlderCodingsProps {
  readonly codebook: string;
  readonly number: number;
  readonly articles: number;
}

/** A comparison counts one version at a time: what was coded with another one is not lost. */
function OlderCodings({ codebook, number, articles }: OlderCodingsProps) {
  const query = `codebook=${codebook}&version=${number}`;
  return (
    <>
      <dt>Version {number}</dt>
      <dd>
        {sayCount(articles, "article")} {articles === 1 ? "is" : "are"} coded with it; see these{" "}
        <Link prefetch={false} href={`/coding/table?${query}`}>
          codings
        </Link>{" "}
        and{" "}
        <Link prefetch={false} href={`/coding/agreement?${query}`}>
          how far coders agreed
        </Link>
        . A comparison counts one version at a time, and leads to the others.
      </dd>
    </>
  );
}
