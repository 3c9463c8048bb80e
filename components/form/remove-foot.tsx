import type { ComponentProps } from "react";
import { RemoveDialog } from "./remove-dialog";
import styles from "./remove-dialog.module.css";

/** The last line of a page: removing what the page is about. */
export function RemoveFoot(props: ComponentProps<typeof RemoveDialog>) {
  return (
    <div className={styles.foot}>
      <RemoveDialog {...props} />
    </div>
  );
}
