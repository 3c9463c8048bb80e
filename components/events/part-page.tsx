import Link from "next/link";
import type { ReactNode } from "react";
import type { PageAddress } from "@/components/evidence/evidence-href";
import { PageHead } from "@/components/page/page-head";
import { type EventPart, questionOf } from "./event-parts";
import { PartNav } from "./part-nav";
import styles from "./part-page.module.css";

interface PartPageProps {
  readonly part: EventPart;
  readonly event: { readonly kind: "event" | "dossier"; readonly slug: string; readonly title: string };
  readonly search: string;
  /** The answer in one sentence; null where the first chart's title gives it. */
  readonly sentence: string | null;
  /** The switches that this part obeys. */
  readonly switches: ReactNode;
  readonly children: ReactNode;
}

/** A page that answers one question of an event. */
export function PartPage({ part, event, search, sentence, switches, children }: PartPageProps) {
  return (
    <main id="main">
      <div className="wrap">
        <PageHead
          crumb={
            <Link prefetch={false} href={`/events/${event.slug}${search === "" ? "" : `?${search}`}`}>
              {event.title}
            </Link>
          }
          heading={questionOf(part)}
          isRuled={false}
        />
        {sentence === null ? null : <p className={styles.sentence}>{sentence}</p>}
        {switches}
      </div>
      <PartNav kind={event.kind} slug={event.slug} search={search} current={part} />
      <div className={`wrap ${styles.body}`}>{children}</div>
    </main>
  );
}

/** Where a part's page stands. */
export function partAddress(slug: string, part: EventPart, search: string): PageAddress {
  return { path: `/events/${slug}/${part}`, search };
}
