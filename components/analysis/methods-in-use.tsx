import type { MethodUse } from "@/domain/suggestions/read-methods";
import { AllAgain } from "./all-again";
import type { AgainAction } from "./analyse-again";
import styles from "./analysis.module.css";
import { AnalysisProgress } from "./analysis-progress";
import { LastRun, type LastRunView } from "./last-run";
import type { ProgressView } from "./progress-words";

interface MethodsInUseProps {
  readonly use: { readonly ofTexts: readonly MethodUse[]; readonly ofEvents: readonly MethodUse[] };
  readonly texts: number;
  readonly events: number;
  readonly progress: ProgressView;
  readonly lastRun: LastRunView | null;
  /** Null for whoever may not ask for it. */
  readonly analyseAgainAction: AgainAction | null;
}

/** Which version of each method was used here on how much, and the way to bring all to the version of today. */
export function MethodsInUse({ use, texts, events, progress, lastRun, analyseAgainAction }: MethodsInUseProps) {
  return (
    <section id="in-use" className={styles.section} aria-labelledby="in-use-heading">
      <h2 id="in-use-heading">At work on your texts</h2>
      <div className={styles.part}>
        <p>
          A method’s version goes up when the same text may get another answer. What an older version proposed stays as
          it is until somebody asks for it again.
        </p>
        <table className={styles.table} aria-label="Methods in use">
          <thead>
            <tr>
              <th scope="col">Method</th>
              <th scope="col">Version</th>
              <th scope="col">Used on</th>
              <th scope="col">By an older version</th>
            </tr>
          </thead>
          <tbody>
            {use.ofTexts.map((method) => (
              <Row key={method.name} method={method} one="text" />
            ))}
            {use.ofEvents.map((method) => (
              <Row key={method.name} method={method} one="event" />
            ))}
          </tbody>
        </table>
        <AnalysisProgress progress={progress} address="/analysis/progress" />
        <LastRun run={lastRun} />
        {progress.phase !== "done" || texts === 0 || analyseAgainAction === null ? null : (
          <AllAgain texts={texts} events={events} analyseAgainAction={analyseAgainAction} />
        )}
      </div>
    </section>
  );
}

function Row({ method, one }: { readonly method: MethodUse; readonly one: "text" | "event" }) {
  const { label, entry, version, current, older } = method;
  const say = (count: number) => `${count.toLocaleString("en")} ${count === 1 ? one : `${one}s`}`;
  return (
    <tr>
      <th scope="row">{entry === null ? label : <a href={`#${entry}`}>{label}</a>}</th>
      <td>{version}</td>
      <td>{say(current)}</td>
      <td>{older === 0 ? "–" : say(older)}</td>
    </tr>
  );
}
