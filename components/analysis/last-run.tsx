import { formatDate } from "@/domain/dates/format-date";
import type { ChangeLine } from "@/domain/suggestions/say-changes";
import styles from "./analysis.module.css";

export interface LastRunView {
  readonly startedOn: string;
  readonly failed: number;
  /** null while it is under way. */
  readonly lines: readonly ChangeLine[] | null;
}

/** What the last run changed, by kind of proposal. */
export function LastRun({ run }: { readonly run: LastRunView | null }) {
  if (run === null || run.lines === null) return null;
  return (
    <div className={styles.run}>
      <p>
        Analysed again on {formatDate(run.startedOn)}
        {run.lines.length === 0 ? ": nothing is proposed, and nothing was before." : ":"}
      </p>
      {run.lines.length === 0 ? null : (
        <dl>
          {run.lines.map(({ name, words }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {run.failed === 0 ? null : (
        <p className={styles.problem}>
          {run.failed} {run.failed === 1 ? "part" : "parts"} of it could not be done.
        </p>
      )}
    </div>
  );
}
