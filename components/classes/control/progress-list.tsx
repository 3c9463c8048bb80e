import type { ClassProgress } from "@/domain/classes/class-results";
import styles from "./control.module.css";

/** How far the class is in what is open, step by step. Counts alone; for the teacher. */
export function ProgressList({ progress: { joined, steps } }: { readonly progress: ClassProgress }) {
  return (
    <section className={styles.section} aria-labelledby="progress">
      <h2 id="progress">How far they are</h2>
      {joined === 0 ? <p>Nobody has joined yet.</p> : null}
      {joined > 0 && steps.length === 0 ? <p>The class is talking: nothing is to be done on the devices.</p> : null}
      {joined > 0 && steps.length > 0 ? (
        <ul className={styles.progress}>
          {steps.map(({ step, title, done, of }) => (
            <li key={step}>
              <span id={`progress-${step}`}>{title}</span>
              <progress aria-labelledby={`progress-${step}`} value={done} max={Math.max(1, of)} />
              <span>
                {done} of {of}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
