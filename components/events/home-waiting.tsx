import Link from "next/link";
import { formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import styles from "./home-waiting.module.css";

interface HomeWaitingProps {
  readonly suggestions: number;
  readonly openWork: number;
  /** From here on the numbers only say "more than". */
  readonly countedUpTo: number;
}

/** Decisions and begun work that wait for the person at this browser; nothing where none do. */
export function HomeWaiting({ suggestions, openWork, countedUpTo }: HomeWaitingProps) {
  if (suggestions + openWork === 0) return null;
  const say = (count: number) => (count > countedUpTo ? `More than ${formatFigure(countedUpTo)}` : formatFigure(count));
  return (
    <section className={styles.waiting} aria-labelledby="waits-for-you">
      <h2 id="waits-for-you">Waits for you</h2>
      <ul>
        {openWork === 0 ? null : (
          <li>
            <Link prefetch={false} href="/coding">
              {say(openWork)} {inNumber(openWork, "piece")} of coding begun and not finished
            </Link>
          </li>
        )}
        {suggestions === 0 ? null : (
          <li>
            <Link prefetch={false} href="/coding#waiting-reviews">
              {say(suggestions)} {inNumber(suggestions, "suggestion")} that nobody has decided on
            </Link>
          </li>
        )}
      </ul>
    </section>
  );
}
