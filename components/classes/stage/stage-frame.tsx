import type { ReactNode } from "react";
import styles from "./stage.module.css";

interface StageFrameProps {
  readonly heading: string;
  /** One sentence below it. */
  readonly lead: ReactNode;
  readonly children?: ReactNode;
  readonly footer: { readonly left: ReactNode; readonly right: ReactNode };
}

/** One view of the stage: a heading, a sentence, a picture, and who is counted. Safe to be mirrored. */
export function StageFrame({ heading, lead, children, footer }: StageFrameProps) {
  return (
    <>
      <div className={styles.view}>
        <h1>{heading}</h1>
        <div className={styles.lead}>{lead}</div>
        {children}
      </div>
      <footer className={styles.footer}>
        <p>{footer.left}</p>
        <p>{footer.right}</p>
      </footer>
    </>
  );
}
