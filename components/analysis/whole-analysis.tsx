import Link from "next/link";
import { formatDate } from "@/domain/dates/format-date";
import { AllAgain } from "./all-again";
import type { AgainAction } from "./analyse-again";
import styles from "./analysis.module.css";
import { AnalysisProgress } from "./analysis-progress";
import { LastRun, type LastRunView } from "./last-run";
import type { ProgressView } from "./progress-words";
import { sayTextCounts, type TextCountsView } from "./text-counts";

interface OpenJobs {
  readonly waiting: number;
  readonly running: number;
  readonly failed: number;
}

interface WholeAnalysisProps {
  readonly state: {
    readonly progress: ProgressView;
    readonly lastRun: LastRunView | null;
    readonly texts: TextCountsView;
    readonly events: number;
    /** What is left to do, by kind of job. */
    readonly jobs: Readonly<Record<string, OpenJobs | undefined>>;
    readonly failures: readonly Failure[];
  };
  readonly analyseAgainAction: AgainAction;
}

interface Failure {
  readonly kind: "analyse-version" | "compare-texts";
  readonly address: string;
  readonly title: string;
  readonly error: string;
  readonly failedAt: string;
}

const KINDS = [
  ["read-import-item", "Pages to read"],
  ["analyse-version", "Texts to analyse"],
  ["compare-texts", "Events to compare"],
] as const;

/** What the worker has done, is at, and could not do; the last run over everything, and the way to the next. */
export function WholeAnalysis({ state, analyseAgainAction }: WholeAnalysisProps) {
  const { progress, lastRun, texts, events, jobs, failures } = state;
  return (
    <section id="analysis" className={styles.section} aria-labelledby="analysis-heading">
      <h2 id="analysis-heading">The worker</h2>
      <div className={styles.part}>
        {progress.phase === "reading" ? null : <p>{sayTextCounts(texts)}.</p>}
        <AnalysisProgress progress={progress} address="/analysis/progress" />
        <JobTable jobs={jobs} />
        <Failures failures={failures} />
        <LastRun run={lastRun} />
        {progress.phase !== "done" || texts.texts === 0 ? null : (
          <AllAgain texts={texts.texts} events={events} analyseAgainAction={analyseAgainAction} />
        )}
      </div>
    </section>
  );
}

function JobTable({ jobs }: Pick<WholeAnalysisProps["state"], "jobs">) {
  const rows = KINDS.flatMap(([kind, label]) => {
    const of = jobs[kind];
    return of === undefined ? [] : [{ kind, label, ...of }];
  });
  if (rows.length === 0) return <p className={styles.note}>Nothing waits, and nothing is under way.</p>;
  return (
    <table className={styles.table} aria-label="Jobs">
      <thead>
        <tr>
          <th scope="col">Work</th>
          <th scope="col">Waits</th>
          <th scope="col">Under way</th>
          <th scope="col">Given up</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind, label, waiting, running, failed }) => (
          <tr key={kind}>
            <th scope="row">{label}</th>
            <td>{waiting.toLocaleString("en")}</td>
            <td>{running.toLocaleString("en")}</td>
            <td>{failed.toLocaleString("en")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Failures({ failures }: { readonly failures: readonly Failure[] }) {
  if (failures.length === 0) return null;
  return (
    <ul className={styles.failures} aria-label="Given up">
      {failures.map(({ kind, address, title, error, failedAt }) => (
        <li key={`${kind} ${address}`}>
          {kind === "analyse-version" ? (
            <Link href={`/articles/${address}/source#analysis`}>{title}</Link>
          ) : (
            <Link href={`/events/${address}/coverage#analysis`}>{title}</Link>
          )}
          , on {formatDate(failedAt.slice(0, 10))}: {error}
        </li>
      ))}
    </ul>
  );
}
