import styles from "./codebooks.module.css";

interface CodebookFactsProps {
  readonly codebook: {
    readonly purpose: "counting" | "reading";
    readonly citation: string;
    readonly version: number;
    readonly builtIn: boolean;
    readonly inClasses: boolean;
    readonly codes: readonly { readonly codings: number }[];
  };
}

/** Where a codebook comes from, what it is for, and how much it has been used. */
export function CodebookFacts({ codebook }: CodebookFactsProps) {
  const { purpose, citation, version, builtIn, inClasses, codes } = codebook;
  const codings = codes.reduce((sum, code) => sum + code.codings, 0);
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
        {builtIn ? ", comes with Parallax" : ""}. A changed definition becomes a new version; codings keep theirs.
      </dd>
      <dt>Used</dt>
      <dd>{codings === 0 ? "Not yet." : `${codings.toLocaleString("en")} codings with this version.`}</dd>
    </dl>
  );
}
