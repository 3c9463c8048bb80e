import Link from "next/link";
import { formatDate } from "@/domain/dates/format-date";
import type { UsedMethod } from "@/domain/suggestions/read-methods";
import { type AgainAction, AnalyseAgain } from "./analyse-again";
import styles from "./analysis.module.css";
import { AnalysisProgress } from "./analysis-progress";
import { LastRun, type LastRunView } from "./last-run";
import type { ProgressView } from "./progress-words";

interface ArticleAnalysisProps {
  readonly articleKey: string;
  /** null: the article has no text here. */
  readonly state: {
    readonly progress: ProgressView;
    readonly lastRun: LastRunView | null;
    readonly isLong: boolean;
    readonly words: number;
    readonly analysed: {
      readonly on: string;
      readonly methods: readonly UsedMethod[];
      readonly byOlder: boolean;
    } | null;
    readonly failure: { readonly on: string; readonly error: string } | null;
  } | null;
  /** Null for whoever may not ask for it. */
  readonly analyseAgainAction: AgainAction | null;
}

/** When and by which methods an article's text was analysed, and the way to have it done again. */
export function ArticleAnalysis({ articleKey, state, analyseAgainAction }: ArticleAnalysisProps) {
  if (state === null) return <p className={styles.note}>There is no text to analyse; attach the original first.</p>;
  const { progress, lastRun, isLong, words, analysed, failure } = state;
  const isUnderWay = progress.phase !== "done";
  const waitsForAsking = isLong && analysed === null && !isUnderWay;
  return (
    <div className={styles.part}>
      {analysed === null ? null : <Analysed {...analysed} />}
      {waitsForAsking ? (
        <p>
          This text is long: {words.toLocaleString("en")} words. It is analysed only when somebody asks, and may take a
          minute.
        </p>
      ) : null}
      {failure === null || isUnderWay ? null : (
        <p className={styles.problem}>
          The analysis was given up on {formatDate(failure.on)}: {failure.error}
        </p>
      )}
      <AnalysisProgress progress={progress} address={`/analysis/progress?article=${encodeURIComponent(articleKey)}`} />
      <LastRun run={lastRun} />
      {isUnderWay || analyseAgainAction === null ? null : (
        <AnalyseAgain
          label={analysed !== null ? "Analyse again" : failure === null ? "Analyse it" : "Try again"}
          input={{ scope: "article", target: articleKey }}
          analyseAgainAction={analyseAgainAction}
        />
      )}
    </div>
  );
}

function Analysed({
  on,
  methods,
  byOlder,
}: {
  readonly on: string;
  readonly methods: readonly UsedMethod[];
  readonly byOlder: boolean;
}) {
  return (
    <>
      <p>
        Analysed on {formatDate(on)} with {byOlder ? "older methods" : "today’s methods"}:
      </p>
      <ul className={styles.methods}>
        {methods.map(({ name, label, entry, version, current }) => (
          <li key={name}>
            {entry === null ? label : <Link href={`/methods#${entry}`}>{label}</Link>}, version {version}
            {current === version ? null : current === null ? " (gone now)" : ` (now ${current})`}
          </li>
        ))}
      </ul>
    </>
  );
}
