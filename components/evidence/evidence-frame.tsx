import type { ReactNode } from "react";
import { EvidenceDrawer } from "./evidence-drawer";
import type { EvidenceView } from "./evidence-view";
import styles from "./evidence.module.css";

interface EvidenceFrameProps {
  /** Evidence of the mark that the page's address opens, or null. */
  readonly opened: EvidenceView | null;
  /** The marks. */
  readonly children: ReactNode;
  /** What stands beside them while nothing is open; below them on narrow screens. */
  readonly resting: ReactNode;
}

/** Marks with the drawer beside them. The drawer's place is always kept, so that opening it moves nothing. */
export function EvidenceFrame({ opened, children, resting }: EvidenceFrameProps) {
  return (
    <div className={styles.frame}>
      <div>{children}</div>
      <EvidenceDrawer initial={opened}>{resting}</EvidenceDrawer>
    </div>
  );
}
