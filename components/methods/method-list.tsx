import styles from "./methods.module.css";

/** One method in short. */
export interface MethodEntry {
  /** Its anchor on the page; charts and tables link to it. */
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly rules: readonly string[];
  /** What was measured, on what; or that nothing was. */
  readonly quality: readonly string[];
  readonly limits: readonly string[];
}

/** All methods, with a list to jump to each. */
export function MethodList({ methods }: { readonly methods: readonly MethodEntry[] }) {
  return (
    <div className={styles.layout}>
      <nav aria-label="Methods" className={styles.nav}>
        <ul>
          {methods.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {methods.map(({ id, name, question, rules, quality, limits }) => (
          <section key={id} id={id} className={styles.method} aria-labelledby={`${id}-name`}>
            <h2 id={`${id}-name`}>{name}</h2>
            <p className={styles.question}>{question}</p>
            <Part heading="The rule" lines={rules} />
            <Part heading="Measured" lines={quality} />
            <Part heading="Limits" lines={limits} />
          </section>
        ))}
      </div>
    </div>
  );
}

function Part({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <div className={styles.part}>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
