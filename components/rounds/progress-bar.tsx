import styles from "./rounds.module.css";

interface ProgressBarProps {
  readonly done: number;
  readonly total: number;
  /** Whose progress, for those who hear it. */
  readonly label: string;
}

/** "7 of 20" with a bar. */
export function ProgressBar({ done, total, label }: ProgressBarProps) {
  return (
    <span className={styles.progress}>
      <progress value={done} max={Math.max(total, 1)} aria-label={label} />
      <span>
        {done} of {total}
      </span>
    </span>
  );
}
