import type { ReactNode } from "react";
import styles from "./agreement.module.css";

interface PhoneFoldProps {
  /** What is inside, where it is folded. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A part that stands open where there is room and on paper, and is folded on a phone. Works without JavaScript. */
export function PhoneFold({ label, children }: PhoneFoldProps) {
  return (
    <details className={styles.fold}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
