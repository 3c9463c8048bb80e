import Link from "next/link";
import { PageHead } from "@/components/page/page-head";
import { Allowed } from "@/components/page/rights";
import type { Comparison } from "@/domain/comparison/comparison";
import { formatDateRange } from "@/domain/dates/format-date";
import { formatFigure, inNumber } from "@/domain/comparison/sentence-parts";
import styles from "./event-header.module.css";

interface EventHeaderProps {
  readonly comparison: Comparison;
  /** Dossiers that hold the event. */
  readonly dossiers: readonly { readonly slug: string; readonly title: string }[];
  /** How many suggestions of methods wait for a decision. */
  readonly waiting: number;
  /** The switches as the address has them. */
  readonly search: string;
}

/** Title and facts of an event, and what can be done with it. */
export function EventHeader({ comparison, dossiers, waiting, search }: EventHeaderProps) {
  const { event, articles, columns, coderCount, wordCount } = comparison;
  const hasWindow = event.windowStart !== null || event.windowEnd !== null;
  const facts = [
    ...(hasWindow ? [formatDateRange(event.windowStart, event.windowEnd)] : []),
    `${articles.length} ${inNumber(articles.length, "article")}`,
    ...(columns.length === 0 ? [] : [describeOutlets(columns)]),
    ...(wordCount === 0 ? [] : [`${formatFigure(wordCount)} words`]),
    ...(coderCount === 0 ? [] : [`${coderCount} ${inNumber(coderCount, "coder")}`]),
    ...(event.kind === "dossier" ? ["dossier"] : []),
    ...(event.fictional ? ["fictional event"] : []),
  ];
  return (
    <PageHead
      crumb={dossiers.length === 0 ? null : <DossierLinks dossiers={dossiers} />}
      heading={event.title}
      side={<EventActions slug={event.slug} waiting={waiting} search={search} isDossier={event.kind === "dossier"} />}
      isRuled={false}
    >
      <span className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
    </PageHead>
  );
}

function DossierLinks({ dossiers }: Pick<EventHeaderProps, "dossiers">) {
  return (
    <>
      Part of
      {dossiers.map(({ slug, title }) => (
        <Link prefetch={false} key={slug} href={`/events/${slug}`}>
          {title}
        </Link>
      ))}
    </>
  );
}

function EventActions({
  slug,
  waiting,
  search,
  isDossier,
}: Pick<EventHeaderProps, "waiting" | "search"> & { readonly slug: string; readonly isDossier: boolean }) {
  const base = `/events/${slug}`;
  const query = search === "" ? "" : `?${search}`;
  return (
    <ul className={styles.actions}>
      {waiting === 0 ? null : (
        <Allowed to="code-article">
          <li>
            <Link prefetch={false} href={`${base}/review`}>
              Review {formatFigure(waiting)} {inNumber(waiting, "suggestion")}
            </Link>
          </li>
        </Allowed>
      )}
      {isDossier ? null : (
        <Allowed to="run-class">
          <li>
            <Link prefetch={false} href={`/classes/new?event=${slug}`}>
              Run a class
            </Link>
          </li>
        </Allowed>
      )}
      <Allowed to="import-articles">
        <li>
          <Link prefetch={false} href={`/articles/import?event=${slug}`}>
            Add articles
          </Link>
        </li>
      </Allowed>
      <Allowed to="edit-event">
        <li>
          <Link prefetch={false} href={`${base}/edit`}>
            Edit
          </Link>
        </li>
      </Allowed>
      <li>
        <Link prefetch={false} href={`${base}/report${query}`}>
          Print
        </Link>
      </li>
      <li>
        <Link prefetch={false} href={`${base}/snapshots${query}#freeze`}>
          <Allowed to="freeze-comparison" otherwise="Frozen">
            Freeze
          </Allowed>
        </Link>
      </li>
      <li>
        <a href={`${base}.json`}>.json</a>
      </li>
      <li>
        <a href={`${base}.csv`}>.csv</a>
      </li>
    </ul>
  );
}

/** Unknown outlets are counted apart: two of them may be one. */
function describeOutlets(columns: Comparison["columns"]): string {
  const known = columns.filter(({ isKnown }) => isKnown).length;
  const unknown = columns.length - known;
  return [
    ...(known === 0 ? [] : [`${known} ${inNumber(known, "outlet")}`]),
    ...(unknown === 0 ? [] : [`${unknown} ${known === 0 ? inNumber(unknown, "unknown outlet") : "unknown"}`]),
  ].join(", ");
}
