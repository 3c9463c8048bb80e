import styles from "./add-articles.module.css";

export interface EventOption {
  readonly slug: string;
  readonly title: string;
}

interface EventChoiceProps {
  readonly events: readonly EventOption[];
  readonly chosen: { readonly event: string; readonly newEvent: string };
  readonly error: string | null;
  readonly isLocked?: boolean;
}

/** Which event the pages enter: one that is here, a new one, or none for now. Its fields are shown as they are needed. */
export function EventChoice({ events, chosen, error, isLocked = false }: EventChoiceProps) {
  return (
    <fieldset className={styles.eventChoice} disabled={isLocked}>
      <legend className="visually-hidden">Event</legend>
      <label className={styles.field}>
        <span>Event that they are about</span>
        <select name="event" defaultValue={chosen.event}>
          <option value="">None for now</option>
          {events.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
          <option value="+new">A new event …</option>
        </select>
      </label>
      <label className={`${styles.field} ${styles.newEvent}`}>
        <span>Title of the new event</span>
        <input
          name="newEvent"
          defaultValue={chosen.newEvent}
          maxLength={200}
          autoComplete="off"
          aria-invalid={error !== null}
          aria-describedby={error === null ? undefined : "new-event-error"}
        />
        {error === null ? null : (
          <span id="new-event-error" role="alert" className={styles.error}>
            {error}
          </span>
        )}
      </label>
    </fieldset>
  );
}
