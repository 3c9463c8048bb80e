import Link from "next/link";
import styles from "./outlets.module.css";

export interface ListedOutletView {
  readonly key: string;
  readonly name: string;
  readonly letters: string;
  readonly fictional: boolean;
  readonly hosts: readonly string[];
  readonly articleCount: number;
  readonly eventCount: number;
  readonly facts: readonly { readonly name: string; readonly value: string; readonly source: string }[];
  readonly legalListingCount: number;
  readonly ratingCount: number;
}

type Fact = ListedOutletView["facts"][number];

/** Facts that a line has room for, what readers ask for first; the outlet's own page has all. */
const FACTS_SHOWN = 2;
const ASKED_FOR = ["owner", "company", "seat", "country"];

/**
 * Outlets with what is listed about them, how many of their articles are here and in how many events. An outlet has a
 * colour only within an event, so that its letters stand here without one.
 */
export function OutletList({ outlets }: { readonly outlets: readonly ListedOutletView[] }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Outlets</caption>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col" className={styles.stated}>
            Listed as facts
          </th>
          <th scope="col" className={styles.number}>
            Articles
          </th>
          <th scope="col" className={styles.number}>
            Events
          </th>
        </tr>
      </thead>
      <tbody>
        {outlets.map((outlet) => (
          <tr key={outlet.key}>
            <th scope="row">
              <abbr className={styles.letters} title={outlet.name}>
                {outlet.letters}
              </abbr>{" "}
              <Link prefetch={false} href={`/outlets/${outlet.key}`}>
                {outlet.name}
              </Link>
              {outlet.fictional ? <span className={styles.tag}>made up</span> : null}
              <Hosts hosts={outlet.hosts} />
            </th>
            <td className={styles.stated}>
              <Stated outlet={outlet} />
            </td>
            <td className={styles.number}>
              {outlet.articleCount === 0 ? (
                <span className={styles.tag}>none yet</span>
              ) : (
                <Link prefetch={false} href={`/articles?outlet=${outlet.key}`}>
                  {outlet.articleCount.toLocaleString("en")}
                </Link>
              )}
            </td>
            <td className={styles.number}>
              {outlet.eventCount === 0 ? (
                ""
              ) : (
                <Link prefetch={false} href={`/outlets/${outlet.key}#profile`}>
                  {outlet.eventCount.toLocaleString("en")}
                </Link>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Hosts({ hosts }: Pick<ListedOutletView, "hosts">) {
  if (hosts.length === 0) return null;
  return (
    <span className={styles.at}>
      {hosts.slice(0, 2).join(", ") + (hosts.length > 2 ? ` and ${hosts.length - 2} more` : "")}
    </span>
  );
}

/** Facts with their lists; of listings and ratings only that there are some, because a line has no room for whose. */
function Stated({
  outlet: { facts, legalListingCount, ratingCount },
}: {
  readonly outlet: Pick<ListedOutletView, "facts" | "legalListingCount" | "ratingCount">;
}) {
  const shown = pickFacts(facts);
  const more = [
    ...(facts.length > shown.length ? [countOf(facts.length - shown.length, "more fact")] : []),
    ...(legalListingCount === 0 ? [] : [countOf(legalListingCount, "legal listing")]),
    ...(ratingCount === 0 ? [] : [countOf(ratingCount, "rating")]),
  ];
  return (
    <>
      {shown.map(({ name, value, source }) => (
        <span key={name} className={styles.statement}>
          <span className={styles.what}>{name}</span> {value} <small>{shortName(source)}</small>
        </span>
      ))}
      {more.length === 0 ? null : <small>{more.join(", ")}</small>}
    </>
  );
}

/** One of each name: where lists contradict each other, the outlet's page shows them side by side. */
function pickFacts(facts: readonly Fact[]): readonly Fact[] {
  const rank = ({ name }: Fact) => (ASKED_FOR.includes(name) ? ASKED_FOR.indexOf(name) : ASKED_FOR.length);
  const byName = new Map(facts.toReversed().map((fact) => [fact.name, fact]));
  return [...byName.values()].toSorted((one, other) => rank(one) - rank(other)).slice(0, FACTS_SHOWN);
}

/** A list by its name alone, without its edition and where it comes from. */
function shortName(source: string): string {
  return source.split(/[;(]/u, 1)[0]?.trim() ?? source;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
