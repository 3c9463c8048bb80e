import type { ReactNode } from "react";
import styles from "./form-page.module.css";

interface FormPageProps {
  readonly heading: string;
  readonly above?: ReactNode;
  /** What it is for, in one or two sentences. */
  readonly intro: string;
  readonly children: ReactNode;
}

/** A page that holds one form. */
export function FormPage({ heading, above, intro, children }: FormPageProps) {
  return (
    <main id="main" className={`wrap ${styles.page}`}>
      {above}
      <h1>{heading}</h1>
      <p>{intro}</p>
      {children}
    </main>
  );
}
