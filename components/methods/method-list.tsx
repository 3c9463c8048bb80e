import styles from "./methods.module.css";

/** One method in short. */
export interface MethodEntry {
  /** Its anchor on the page; charts and tables link to it. */
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** Names and versions of what proposes, as its proposals carry them; left out where nothing is proposed. */
  readonly versions?: readonly string[];
  readonly rules: readonly string[];
  /** What was measured, on what; or that nothing was. */
  readonly quality: readonly string[];
  readonly limits: readonly string[];
}

/** A figure that the evaluation measured, as app/methods/quality.json holds it. */
export interface MeasuredFigure {
  readonly set: string;
  readonly method: string;
  readonly rows: number;
  readonly figure: string;
  readonly value: number;
  readonly floor: number | null;
  readonly reference: string;
}

interface MethodListProps {
  readonly methods: readonly MethodEntry[];
  readonly figures: readonly MeasuredFigure[];
}

/** All methods, with a list to jump to each. */
export function MethodList({ methods, figures }: MethodListProps) {
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
        {methods.map(({ id, name, question, versions = [], rules, quality, limits }) => (
          <section key={id} id={id} className={styles.method} aria-labelledby={`${id}-name`}>
            <h2 id={`${id}-name`}>{name}</h2>
            <p className={styles.question}>{question}</p>
            {versions.length === 0 ? null : <Part heading="Version" lines={[versions.join(", ")]} />}
            <Part heading="The rule" lines={rules} />
            <Part heading="Measured" lines={quality} />
            <Figures method={name} figures={figures.filter(({ method }) => method === id)} />
            <Part heading="Limits" lines={limits} />
          </section>
        ))}
      </div>
    </div>
  );
}

function Figures({ method, figures }: { readonly method: string; readonly figures: readonly MeasuredFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <div className={styles.figures}>
      <table aria-label={`Figures: ${method}`}>
        <thead>
          <tr>
            <th scope="col">Set</th>
            <th scope="col">Rows</th>
            <th scope="col">Figure</th>
            <th scope="col">Here</th>
            <th scope="col">Elsewhere</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ set, rows, figure, value, reference }) => (
            <tr key={`${set} ${figure}`}>
              <th scope="row">{set}</th>
              <td>{rows.toLocaleString("en")}</td>
              <td>{figure}</td>
              <td>{value.toFixed(3).replace(/^0/u, "")}</td>
              <td>{reference}</td>
            </tr>
          ))}
        </tbody>
      </table>
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
