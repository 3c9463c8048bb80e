import type { ListedEventView } from "./event-list";
import { EventList } from "./event-list";
import styles from "./event-list.module.css";

/** The events of a dossier. Nothing for a plain event. */
export function DossierParts({ parts }: { readonly parts: readonly ListedEventView[] }) {
  if (parts.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="dossier-parts">
      <h2 id="dossier-parts">Events of this dossier</h2>
      <EventList events={parts} />
    </section>
  );
}
