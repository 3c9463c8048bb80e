import { OutletChip } from "@/components/signs/outlet-chip";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { formatDateRange } from "@/domain/dates/format-date";
import styles from "./event-list.module.css";

/** What a list shows of an event or dossier. */
export interface ListedEventView {
  readonly slug: string;
  readonly title: string;
  readonly kind: "event" | "dossier";
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  readonly fictional: boolean;
  readonly articleCount: number;
  readonly claimCount: number;
  readonly outlets: readonly { readonly name: string; readonly letters: string; readonly slot: number | null }[];
}

/** Events with who covers them; each a plain link. */
export function EventList({ events }: { readonly events: readonly ListedEventView[] }) {
  return (
    <table className={styles.list}>
      <thead>
        <tr>
          <th scope="col">Event</th>
          <th scope="col">When</th>
          <th scope="col">Who covers it</th>
          <th scope="col" className={styles.number}>
            Articles
          </th>
          <th scope="col" className={styles.number}>
            Claims
          </th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.slug}>
            <th scope="row">
              <a href={`/events/${event.slug}`}>{event.title}</a>
              <EventNote event={event} />
            </th>
            <td className={styles.when}>{describeWindow(event)}</td>
            <td>
              <OutletStrip outlets={event.outlets} />
            </td>
            <td className={styles.number}>
              {event.articleCount} <span className={styles.unit}>{inNumber(event.articleCount, "article")}</span>
            </td>
            <td className={styles.number}>
              {event.claimCount} <span className={styles.unit}>{inNumber(event.claimCount, "claim")}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function EventNote({ event: { kind, fictional } }: { readonly event: ListedEventView }) {
  const notes = [...(kind === "dossier" ? ["dossier"] : []), ...(fictional ? ["fictional"] : [])];
  return notes.length === 0 ? null : <span className={styles.note}>{notes.join(", ")}</span>;
}

function describeWindow({ windowStart, windowEnd }: ListedEventView): string {
  return windowStart === null && windowEnd === null ? "" : formatDateRange(windowStart, windowEnd);
}

/** The outlets of an event by their letters. */
export function OutletStrip({ outlets }: Pick<ListedEventView, "outlets">) {
  if (outlets.length === 0) return null;
  return (
    <span className={styles.strip}>
      {outlets.map((outlet, index) => (
        <OutletChip key={index} letters={outlet.letters} name={outlet.name} slot={outlet.slot} />
      ))}
    </span>
  );
}
