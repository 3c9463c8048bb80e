import Link from "next/link";
import type { ReactNode } from "react";
import { Pager } from "@/components/page/pager";
import { OutletChip } from "@/components/signs/outlet-chip";
import { describeRest, GROUP_WORDS } from "@/domain/comparison/outlet-profile/outlet-profile-table";
import {
  describeCount,
  describeValue,
  describeValues,
  isListed,
} from "@/domain/comparison/outlet-profile/describe-values";
import { evidenceLink } from "@/domain/comparison/outlet-profile/evidence-link";
import type {
  OutletProfile,
  PerArticleRow,
  ProfileGroup,
  ProfileRow,
} from "@/domain/comparison/outlet-profile/outlet-profile";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { formatDateRange } from "@/domain/dates/format-date";
import styles from "./outlet-profile.module.css";

export interface ProfiledEventView {
  readonly slug: string;
  readonly title: string;
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  readonly articleCount: number;
  readonly profile: OutletProfile;
}

interface OutletProfilesProps {
  readonly outlet: { readonly key: string; readonly name: string; readonly letters: string };
  readonly events: readonly ProfiledEventView[];
  /** Pages of events. */
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
}

/**
 * The outlet's articles beside those of the others, event by event. The newest event stands open; nothing is put together
 * over events, so that no line here is about the outlet as such.
 */
export function OutletProfiles({ outlet, events, page, pageCount, hrefOf }: OutletProfilesProps) {
  const twin = (format: "json" | "csv") =>
    `/outlets/${outlet.key}.${format}?table=profile${page > 1 ? `&events=${page}` : ""}`;
  return (
    <section id="profile" className={styles.section} aria-labelledby="profile-heading">
      <header>
        <h2 id="profile-heading">Beside the others in the same events</h2>
        {events.length === 0 ? null : (
          <p>
            <a href={twin("json")}>.json</a> <a href={twin("csv")}>.csv</a>
          </p>
        )}
      </header>
      {events.length === 0 ? (
        <p className={styles.about}>None of its articles has been put into an event.</p>
      ) : (
        <>
          <p className={styles.about}>
            Each event by itself: what differs between two events is what happened. People’s codings, all genres;
            nothing is added up over events, and no line is about the outlet as such. Each figure opens its evidence.{" "}
            <Link prefetch={false} href="/methods#outlets">
              How articles are set beside the others
            </Link>
          </p>
          <div className={styles.events}>
            {events.map((event, index) => (
              <EventProfile key={event.slug} outlet={outlet} event={event} isOpen={index === 0} />
            ))}
          </div>
          <Pager page={page} pageCount={pageCount} hrefOf={hrefOf} label="Pages of the events" />
        </>
      )}
    </section>
  );
}

interface EventProfileProps extends Pick<OutletProfilesProps, "outlet"> {
  readonly event: ProfiledEventView;
  readonly isOpen: boolean;
}

function EventProfile({ outlet, event, isOpen }: EventProfileProps) {
  return (
    <details className={styles.event} open={isOpen}>
      <summary>
        <span className={styles.title}>{event.title}</span>
        <span className={styles.facts}>
          {describeWindow(event)}
          {event.articleCount} {inNumber(event.articleCount, "article")}
        </span>
      </summary>
      <p className={styles.sides}>
        {event.profile.sentence}{" "}
        <Link prefetch={false} href={`/events/${event.slug}`}>
          Open the comparison
        </Link>
      </p>
      <ProfileTable outlet={outlet} event={event} />
    </details>
  );
}

function ProfileTable({ outlet, event }: { readonly event: ProfiledEventView } & Pick<OutletProfilesProps, "outlet">) {
  const { slug, title, profile } = event;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        {outlet.name} beside the others: {title}
      </caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">
            <OutletChip letters={outlet.letters} name={outlet.name} slot={profile.slot} />{" "}
            {profile.ownCount === 1 ? "this article" : `these ${profile.ownCount} articles`}
          </th>
          <th scope="col">
            {profile.restCount === 0
              ? "nobody else’s article"
              : `${profile.restCount} ${inNumber(profile.restCount, "article")} of others`}
          </th>
        </tr>
      </thead>
      {profile.groups.map((group) => (
        <GroupRows key={group.key} slug={slug} group={group} />
      ))}
    </table>
  );
}

function GroupRows({ slug, group: { key, rows, note } }: { readonly slug: string; readonly group: ProfileGroup }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.group}>
          {GROUP_WORDS[key]} <small>{UNITS[key]}</small>
        </th>
      </tr>
      {note === null ? null : (
        <tr>
          <td colSpan={3} className={styles.note}>
            {note}
          </td>
        </tr>
      )}
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name}</th>
          <td>{row.kind === "counted" ? <OwnCount slug={slug} row={row} /> : <OwnValues slug={slug} row={row} />}</td>
          <td>
            <Rest slug={slug} row={row} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

const UNITS = {
  claims: "of those that people looked for in the article",
  framing: "articles with the frame, of those that people coded",
  voices: "in the article, as the method finds them",
  text: "of the article’s words; quotations apart",
} as const;

function OwnCount({ slug, row }: { readonly slug: string; readonly row: ProfileRow & { readonly kind: "counted" } }) {
  return <Figure href={evidenceLink(slug, row.evidence)}>{describeCount(row.own)}</Figure>;
}

/** Up to four articles keep their own figures, each with its evidence. */
function OwnValues({ slug, row }: { readonly slug: string; readonly row: PerArticleRow }) {
  if (row.own.length === 0) return <span className={styles.none}>not looked for</span>;
  if (!isListed(row.own)) {
    return <Figure href={evidenceLink(slug, row.restEvidence)}>{describeValues(row.own, row.basis)}</Figure>;
  }
  return (
    <ul className={styles.values}>
      {row.own.map((figure) => (
        <li key={figure.article}>
          <Figure href={evidenceLink(slug, figure.evidence)}>{describeValue(figure, row.basis)}</Figure>
        </li>
      ))}
    </ul>
  );
}

function Rest({ slug, row }: { readonly slug: string; readonly row: ProfileRow }) {
  const words = describeRest(row);
  if (words === "") return <span className={styles.none}>nothing to compare</span>;
  return <Figure href={evidenceLink(slug, row.restEvidence)}>{words}</Figure>;
}

function Figure({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <Link prefetch={false} className={styles.figure} href={href}>
      {children}
    </Link>
  );
}

function describeWindow({ windowStart, windowEnd }: ProfiledEventView): string {
  return windowStart === null && windowEnd === null ? "" : `${formatDateRange(windowStart, windowEnd)}, `;
}
