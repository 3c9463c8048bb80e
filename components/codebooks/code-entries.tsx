import styles from "./codebooks.module.css";

export interface CodeEntry {
  readonly key: string;
  readonly name: string;
  readonly definition: string;
  readonly example: string;
  readonly counterExample: string;
  readonly question: string | null;
  readonly parentKey: string | null;
  readonly isHeading: boolean;
  readonly codings: number;
  readonly articles: number;
}

/** All codes in their order; those under a heading stand below it. */
export function CodeEntries({ codes }: { readonly codes: readonly CodeEntry[] }) {
  const top = codes.filter(({ parentKey }) => parentKey === null);
  return (
    <div className={styles.codes}>
      {top.map((code) =>
        code.isHeading ? (
          <section key={code.key} id={code.key} className={styles.group} aria-labelledby={`${code.key}-name`}>
            <h2 id={`${code.key}-name`}>{code.name}</h2>
            <p className={styles.definition}>{code.definition}</p>
            {codes
              .filter(({ parentKey }) => parentKey === code.key)
              .map((child) => (
                <Entry key={child.key} code={child} level={3} />
              ))}
          </section>
        ) : (
          <Entry key={code.key} code={code} level={2} />
        ),
      )}
    </div>
  );
}

function Entry({ code, level }: { readonly code: CodeEntry; readonly level: 2 | 3 }) {
  const { key, name, definition, example, counterExample, question, codings, articles } = code;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={key} className={styles.code} aria-labelledby={`${key}-name`}>
      <header>
        <Heading id={`${key}-name`}>{name}</Heading>
        <p className={styles.facts}>{codings === 0 ? "Not used yet" : sayUse(codings, articles)}</p>
      </header>
      <div>
        <p className={styles.definition}>{definition}</p>
        {question === null ? null : (
          <ul className={styles.questions} aria-label="Questions behind it">
            {question.split("\n").map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <dl className={styles.examples}>
          <dt>This is one</dt>
          <dd>{example}</dd>
          <dt>This is not</dt>
          <dd>{counterExample}</dd>
        </dl>
      </div>
    </section>
  );
}

function sayUse(codings: number, articles: number): string {
  return `${codings} ${codings === 1 ? "coding" : "codings"} in ${articles} ${articles === 1 ? "article" : "articles"}`;
}
