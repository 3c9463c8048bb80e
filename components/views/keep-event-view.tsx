import type { ComponentProps } from "react";
import { SaveView } from "./save-view";
import styles from "./saved-views.module.css";

/** Below every page of an event: keeping it as it stands. */
export function KeepEventView(props: Omit<ComponentProps<typeof SaveView>, "what">) {
  return (
    <aside className={`wrap ${styles.aside}`} aria-label="Keep this page">
      <SaveView {...props} what="this page with its switches" />
    </aside>
  );
}
