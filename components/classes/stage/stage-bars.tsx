import type { ChooseResult } from "@/domain/classes/class-results";
import styles from "./stage.module.css";

interface StageBarsProps {
  readonly pupils: number | null;
  readonly options: ChooseResult["options"];
  /** The option that those chose who coded it; null: there is none, or it is not shown yet. */
  readonly coded: string | null;
}

/** How many chose what. Where a number is hidden it says so in words: an empty bar would be read as nobody. */
export function StageBars({ pupils, options, coded }: StageBarsProps) {
  const all = Math.max(1, pupils ?? 1);
  return (
    <ul className={styles.bars}>
      {options.map(({ value, name, pupils: count }) => (
        <li key={value}>
          <span>
            {name}
            {value === coded ? <b className={styles.key}> as coded</b> : null}
          </span>
          {count === null ? (
            <span className={styles.hidden}>hidden: too few</span>
          ) : (
            <svg className={styles.bar} aria-hidden="true">
              <rect className={styles.track} width="100%" height="100%" />
              <rect className={styles.fill} width={`${(100 * count) / all}%`} height="100%" />
            </svg>
          )}
          <span>{count ?? ""}</span>
        </li>
      ))}
    </ul>
  );
}
