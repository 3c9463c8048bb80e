import type { ReviewProgress as Progress } from "@/domain/suggestions/review-queue";
import styles from "./review-progress.module.css";

/** How much of what the review is narrowed to has been decided. */
export function ReviewProgress({ progress: { decided, total } }: { readonly progress: Progress }) {
  return (
    <div className={styles.progress}>
      <p id="review-progress">
        {decided} of {total} decided
      </p>
      <progress value={decided} max={Math.max(1, total)} aria-labelledby="review-progress" />
    </div>
  );
}
