import Link from "next/link";
import { EXERCISES } from "@/domain/classes/class-plan";
import { EXERCISE_WORDS } from "./class-words";
import styles from "./exercise-cards.module.css";

interface ExerciseCardsProps {
  readonly heading: string;
  /** The event that the session is to be about; left out: the one that is offered first. */
  readonly event?: string | null;
  /** Whether own sessions stand beside the ready exercises. */
  readonly withOwn?: boolean;
}

/** The exercises, each with what pupils do and how long it takes. */
export function ExerciseCards({ heading, event = null, withOwn = false }: ExerciseCardsProps) {
  const of = event === null ? "" : `&event=${encodeURIComponent(event)}`;
  return (
    <section className={styles.section} aria-labelledby="exercises">
      <h2 id="exercises">{heading}</h2>
      <ul className={styles.cards}>
        {EXERCISES.filter((exercise) => withOwn || exercise !== "own").map((exercise) => {
          const { name, minutes, about } = EXERCISE_WORDS[exercise];
          return (
            <li key={exercise}>
              <h3>
                <Link prefetch={false} href={`/classes/new?exercise=${exercise}${of}`}>
                  {name}
                </Link>
              </h3>
              <p className={styles.minutes}>{minutes}</p>
              <p>{about}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
