import { type ClassAction, ClassButton } from "../class-button";
import styles from "./control.module.css";

export interface WrittenView {
  readonly id: number;
  readonly prompt: string;
  readonly text: string;
  readonly isShown: boolean;
}

interface WrittenQueueProps {
  readonly sessionKey: string;
  readonly written: readonly WrittenView[];
  readonly throughAction: ClassAction<{ readonly key: string; readonly response: number; readonly isShown: boolean }>;
}

/** What pupils wrote. Nothing of it reaches the stage before the teacher has read it. */
export function WrittenQueue({ sessionKey: key, written, throughAction }: WrittenQueueProps) {
  return (
    <section className={styles.section} aria-labelledby="written">
      <h2 id="written">Written answers</h2>
      {written.length === 0 ? <p>Nobody has written anything yet.</p> : null}
      <ul className={styles.written}>
        {written.map(({ id, prompt, text, isShown }) => (
          <li key={id}>
            <small>{prompt}</small>
            <p>{text}</p>
            <div className={styles.buttons}>
              <ClassButton action={throughAction} input={{ key, response: id, isShown: !isShown }} isPrimary={!isShown}>
                {isShown ? "Take off the stage" : "Let through to the stage"}
              </ClassButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
