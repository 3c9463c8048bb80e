import Link from "next/link";
import { EventList, type ListedEventView } from "./event-list";
import styles from "./home.module.css";

export interface HomeEventView extends ListedEventView {
  readonly partOf: readonly string[];
}

interface HomeEventsProps {
  readonly events: readonly HomeEventView[];
  /** Articles without their texts, by the slug of their event or dossier. */
  readonly withoutText: Readonly<Record<string, number>>;
  /** 1 where nothing stands above. */
  readonly level: 1 | 2;
}

/** All events; those of a dossier stand under it. */
export function HomeEvents({ events, withoutText, level }: HomeEventsProps) {
  const dossiers = events.filter(({ kind }) => kind === "dossier");
  const known = new Set(dossiers.map(({ slug }) => slug));
  const single = events.filter(({ kind, partOf }) => kind === "event" && !partOf.some((slug) => known.has(slug)));
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <>
      <section className={styles.events} aria-labelledby="events">
        <header>
          <Heading id="events">Events</Heading>
          <ul>
            <li>
              <Link prefetch={false} href="/events/new">
                New event
              </Link>
            </li>
            <li>
              <a href="/index.json">.json</a>
            </li>
            <li>
              <a href="/index.csv">.csv</a>
            </li>
          </ul>
        </header>
        {single.length === 0 ? null : <EventList events={single} />}
      </section>
      {dossiers.map((dossier) => (
        <section key={dossier.slug} className={styles.dossier} aria-labelledby={`dossier-${dossier.slug}`}>
          <header>
            <h2 id={`dossier-${dossier.slug}`}>
              <a href={`/events/${dossier.slug}`}>{dossier.title}</a>
            </h2>
            {(withoutText[dossier.slug] ?? 0) === 0 ? null : (
              <p>
                <strong>Texts not included.</strong> Codings, dates and sources are here; the texts belong to others.
                Add your own copies and the marks find their places.{" "}
                <Link prefetch={false} href={`/articles/import?event=${dossier.slug}`}>
                  Attach the originals
                </Link>
              </p>
            )}
          </header>
          <EventList events={events.filter(({ partOf }) => partOf.includes(dossier.slug))} />
        </section>
      ))}
    </>
  );
}
