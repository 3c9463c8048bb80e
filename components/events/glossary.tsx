import type { ReactNode } from "react";
import styles from "./coverage.module.css";

interface GlossaryProps {
  readonly terms: readonly { readonly key: string; readonly term: string; readonly definition: string }[];
  /** What takes the explanation of a word away again. */
  readonly removeButton: (term: { readonly key: string; readonly term: string }) => ReactNode;
}

/** Words of the event explained. */
export function Glossary({ terms, removeButton }: GlossaryProps) {
  if (terms.length === 0) return null;
  return (
    <section className={styles.glossary} aria-labelledby="glossary">
      <h2 id="glossary">Words explained</h2>
      <dl>
        {terms.map(({ key, term, definition }) => (
          <div key={key}>
            <dt>{term}</dt>
            <dd>
              {definition} {removeButton({ key, term })}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
