import Link from "next/link";
import { Pager } from "@/components/page/pager";
import { Allowed } from "@/components/page/rights";
import { pageOfList } from "@/domain/comparison/page-of-list";
import { EventList, type ListedEventView } from "./event-list";
import styles from "./home.module.css";

export interface HomeEventView extends ListedEventView {
  readonly partOf: readonly string[];
}

interface HomeEventsProps {
  readonly events: readonly HomeEventView[];
  /** Articles without their texts, by the slug of their event or dossier. */
  readonly withoutText: Readonly<Record<string, number>>;
  /** Page of the events, from 1. */
  readonly page: number;
  /** 1 where nothing stands above. */
  readonly level: 1 | 2;
}

/** How many single events, and how many dossiers, a page holds. */
const EVENTS_SHOWN = 40;
const DOSSIERS_SHOWN = 8;
/** Of a dossier's events; its own page has all. */
const PARTS_SHOWN = 12;

/** Events, newest first; those of a dossier stand under it. Both lists turn their pages together. */
export function HomeEvents({ events, withoutText, page, level }: HomeEventsProps) {
  const dossiers = events.filter(({ kind }) => kind === "dossier");
  const known = new Set(dossiers.map(({ slug }) => slug));
  const single = events.filter(({ kind, partOf }) => kind === "event" && !partOf.some((slug) => known.has(slug)));
  const pageCount = Math.max(Math.ceil(single.length / EVENTS_SHOWN), Math.ceil(dossiers.length / DOSSIERS_SHOWN), 1);
  const number = Math.min(page, pageCount);
  const here = <Item,>(items: readonly Item[], size: number) =>
    (number - 1) * size >= items.length ? [] : pageOfList(items, number, size).items;
  const shown = here(single, EVENTS_SHOWN);
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <>
      <section className={styles.events} aria-labelledby="events">
        <header>
          <Heading id="events">Events</Heading>
          <ul>
            <Allowed to="edit-event">
              <li>
                <Link prefetch={false} href="/events/new">
                  New event
                </Link>
              </li>
            </Allowed>
            <li>
              <a href="/index.json">.json</a>
            </li>
            <li>
              <a href="/index.csv">.csv</a>
            </li>
          </ul>
        </header>
        {shown.length === 0 ? null : <EventList events={shown} />}
      </section>
      {here(dossiers, DOSSIERS_SHOWN).map((dossier) => (
        <HomeDossier
          key={dossier.slug}
          dossier={dossier}
          parts={events.filter(({ partOf }) => partOf.includes(dossier.slug))}
          withoutText={withoutText[dossier.slug] ?? 0}
        />
      ))}
      <Pager
        page={number}
        pageCount={pageCount}
        hrefOf={(other) => (other === 1 ? "/#events" : `/?page=${other}#events`)}
        label="Pages of the events"
      />
    </>
  );
}

interface HomeDossierProps {
  readonly dossier: HomeEventView;
  readonly parts: readonly HomeEventView[];
  readonly withoutText: number;
}

function HomeDossier({ dossier: { slug, title }, parts, withoutText }: HomeDossierProps) {
  return (
    <section className={styles.dossier} aria-labelledby={`dossier-${slug}`}>
      <header>
        <h2 id={`dossier-${slug}`}>
          <a href={`/events/${slug}`}>{title}</a>
        </h2>
        {withoutText === 0 ? null : (
          <p>
            <strong>Texts not included.</strong> Codings, dates and sources are here; the texts belong to others.{" "}
            <Allowed to="import-articles">
              Add your own copies and the marks find their places.{" "}
              <Link prefetch={false} href={`/articles/import?event=${slug}`}>
                Attach the originals
              </Link>
            </Allowed>
          </p>
        )}
      </header>
      {parts.length === 0 ? (
        <p>
          No event stands in it yet.{" "}
          <Allowed to="edit-event">
            <Link prefetch={false} href={`/events/${slug}/coverage`}>
              Take one in
            </Link>
          </Allowed>
        </p>
      ) : (
        <div>
          <EventList events={parts.slice(0, PARTS_SHOWN)} />
          {parts.length > PARTS_SHOWN ? (
            <p>
              <a href={`/events/${slug}`}>All {parts.length} events of this dossier</a>
            </p>
          ) : null}
        </div>
      )}
    </section>
  );
}
