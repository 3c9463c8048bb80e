import styles from "./signs.module.css";

interface FitSignProps {
  readonly fits: readonly ("narrower" | "wider")[];
}

/**
 * Beside a stance: a bar where the passage says less than the claim, a cross of bars where it says more. Always beside
 * its word or inside a labelled mark, so it is hidden from screen readers.
 */
export function FitSign({ fits }: FitSignProps) {
  return fits.map((fit) => (
    <svg key={fit} className={styles.fit} aria-hidden="true" width="8" height="16">
      <use href={`#sign-${fit}`} />
    </svg>
  ));
}
