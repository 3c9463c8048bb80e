import Link from "next/link";
import type { ClassPlan } from "@/domain/classes/class-plan";
import type { ClassState } from "@/domain/classes/class-state";
import { sayCount } from "@/domain/classes/say-numbers";
import { formatDate } from "@/domain/dates/format-date";
import { EXERCISE_WORDS, STATE_WORDS } from "./class-words";
import styles from "./session-list.module.css";

interface SessionListProps {
  readonly sessions: readonly {
    readonly key: string;
    readonly title: string;
    readonly plan: Pick<ClassPlan, "exercise">;
    readonly state: ClassState;
    readonly joined: number;
    readonly createdAt: string;
    readonly deleteOn: string;
  }[];
}

/** Class sessions, each with its state and the day on which it goes. */
export function SessionList({ sessions }: SessionListProps) {
  return (
    <section className={styles.section} aria-labelledby="sessions">
      <h2 id="sessions">Your sessions</h2>
      <ul className={styles.list}>
        {sessions.map(({ key, title, plan, state, joined, createdAt, deleteOn }) => (
          <li key={key}>
            <h3>
              <Link prefetch={false} href={`/classes/${key}`}>
                {title}
              </Link>
            </h3>
            <p>
              {EXERCISE_WORDS[plan.exercise].name} · {STATE_WORDS[state]} · {sayCount(joined, "pupil")} · made on{" "}
              {formatDate(createdAt.slice(0, 10))} · deletes itself on {formatDate(deleteOn)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
