import styles from "./stage.module.css";

interface StageSentencesProps {
  readonly sentences: readonly {
    readonly index: number;
    readonly text: string;
    /** What stands beside it, such as `9 of 23`. */
    readonly count: string;
  }[];
}

/** Sentences of a text, each with how many marked it. */
export function StageSentences({ sentences }: StageSentencesProps) {
  return (
    <ul className={styles.sentences}>
      {sentences.map(({ index, text, count }) => (
        <li key={index}>
          <b>{count}</b>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
