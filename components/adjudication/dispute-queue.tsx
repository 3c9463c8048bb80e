import { capitalise, countOf } from "@/domain/comparison/sentence-parts";
import type { QueuedDispute } from "@/domain/adjudication/lettered-dispute";
import styles from "./adjudication.module.css";

interface DisputeQueueProps {
  readonly articles: readonly QueuedDispute[];
  /** In the same order. */
  readonly hrefs: readonly string[];
}

/** Articles on which coders differ, most questions first. */
export function DisputeQueue({ articles, hrefs }: DisputeQueueProps) {
  return (
    <ul className={styles.queue}>
      {articles.map(({ article, coders, questions, decided, state }, index) => (
        <li key={article.key}>
          {state === "taken" ? (
            <span className={styles.headline} dir="auto">
              {article.headline}
            </span>
          ) : (
            <a className={styles.headline} href={hrefs[index]} dir="auto">
              {article.headline}
            </a>
          )}
          <span>
            {capitalise(countOf(questions, "question"))} between {countOf(coders, "coder")}
            {describeState(state, decided)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function describeState(state: QueuedDispute["state"], decided: number): string {
  if (state === "settled") return ", settled";
  if (state === "taken") return ", begun by another adjudicator";
  return decided === 0 ? "" : `, ${decided} decided`;
}
