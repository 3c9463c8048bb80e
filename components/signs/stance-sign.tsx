import type { CellState } from "@/domain/comparison/comparison";
import styles from "./signs.module.css";

interface StanceSignProps {
  readonly state: CellState;
  /** Asserted, and somebody who is quoted denies it: the disc gets a corner diamond. */
  readonly alsoChallenged?: boolean;
  /** The machine's proposal: the same sign in a dashed box. */
  readonly isSuggested?: boolean;
}

/** The shape of a stance. Always beside its word or inside a labelled mark, so it is hidden from screen readers. */
export function StanceSign({ state, alsoChallenged = false, isSuggested = false }: StanceSignProps) {
  const shape = state === "asserted" && alsoChallenged ? "challenged-badge" : state;
  const sign = (
    <svg className={styles.sign} aria-hidden="true" width="16" height="16">
      <use href={`#sign-${shape}`} />
    </svg>
  );
  if (!isSuggested) return sign;
  return (
    <span className={styles.suggested}>
      <svg className={styles.box} aria-hidden="true" width="24" height="24">
        <use href="#sign-suggested-box" />
      </svg>
      {sign}
    </span>
  );
}
