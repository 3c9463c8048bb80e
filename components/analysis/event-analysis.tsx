import { formatDate } from "@/domain/dates/format-date";
import { type AgainAction, AnalyseAgain } from "./analyse-again";
import styles from "./analysis.module.css";
import { AnalysisProgress } from "./analysis-progress";
import { LastRun, type LastRunView } from "./last-run";
import type { ProgressView } from "./progress-words";
import { sayTextCounts, type TextCountsView } from "./text-counts";

interface EventAnalysisProps {
  readonly slug: string;
  readonly kind: "event" | "dossier";
  readonly state: {
    readonly key: string;
    readonly progress: ProgressView;
    readonly lastRun: LastRunView | null;
    readonly texts: TextCountsView;
    readonly comparedOn: string | null;
  };
  /** Null for whoever may not ask for it. */
  readonly analyseAgainAction: AgainAction | null;
}

/** How far the analysis of an event or dossier is, and the way to have it done again. */
export function EventAnalysis({ slug, kind, state, analyseAgainAction }: EventAnalysisProps) {
  const { key, progress, lastRun, texts, comparedOn } = state;
  const isUnderWay = progress.phase !== "done";
  return (
    <section id="analysis" className={`${styles.section} ${styles.below}`} aria-labelledby="analysis-heading">
      <h2 id="analysis-heading">What the machine has read</h2>
      <div className={styles.part}>
        <p>
          {progress.phase === "reading" ? null : `${sayTextCounts(texts)}. `}
          {comparedOn === null ? null : `They were compared last on ${formatDate(comparedOn)}. `}
          What it proposes counts only once a person has accepted it.
        </p>
        <AnalysisProgress progress={progress} address={`/analysis/progress?event=${encodeURIComponent(slug)}`} />
        <LastRun run={lastRun} />
        {isUnderWay || texts.texts === 0 || analyseAgainAction === null ? null : (
          <AnalyseAgain
            label={`Analyse this ${kind} again`}
            input={{ scope: "event", target: key }}
            analyseAgainAction={analyseAgainAction}
          />
        )}
      </div>
    </section>
  );
}
