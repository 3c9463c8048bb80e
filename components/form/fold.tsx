import type { ReactNode } from "react";
import styles from "./fold.module.css";

interface FoldProps {
  readonly id?: string;
  readonly label: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that is there when it is asked for, such as a form. Works without JavaScript. */
export function Fold({ id, label, isOpen = false, children }: FoldProps) {
  return (
    <details id={id} className={styles.fold} open={isOpen}>
      <summary>{label}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
