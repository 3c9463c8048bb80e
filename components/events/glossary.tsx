import styles from "./coverage.module.css";

interface GlossaryProps {
  readonly terms: readonly { readonly key: string; readonly term: string; readonly definition: string }[];
}

/** Words of the event explained. */
export function Glossary({ terms }: GlossaryProps) {
  if (terms.length === 0) return null;
  return (
    <section className={styles.glossary} aria-labelledby="glossary">
      <h2 id="glossary">Words explained</h2>
      <dl>
        {terms.map(({ key, term, definition }) => (
          <div key={key}>
            <dt>{term}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
