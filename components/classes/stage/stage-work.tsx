import type { ClassProgress } from "@/domain/classes/class-results";
import styles from "./stage.module.css";

interface StageWorkProps {
  readonly progress: ClassProgress;
  /** Fewest who are counted in sight of everybody. */
  readonly minimum: number;
}

/** How far the class is. With few pupils it would show who is slow: then it says only whether they are through. */
export function StageWork({ progress: { joined, steps }, minimum }: StageWorkProps) {
  if (joined < minimum) return <p className={styles.plain}>Take the time that you need.</p>;
  return (
    <ul className={styles.bars}>
      {steps.map(({ step, title, done, of }) => (
        <li key={step}>
          <span>{title}</span>
          <svg className={styles.bar} aria-hidden="true">
            <rect className={styles.track} width="100%" height="100%" />
            <rect className={styles.fill} width={`${of === 0 ? 0 : (100 * done) / of}%`} height="100%" />
          </svg>
          <span>
            {done} of {of}
          </span>
        </li>
      ))}
    </ul>
  );
}
