import type { ReactNode } from "react";
import { formatDate, formatDateRange } from "@/domain/dates/format-date";
import styles from "./outlets.module.css";

export interface StatedFact {
  readonly id: number;
  readonly kind: "fact" | "legal-listing" | "rating";
  readonly name: string;
  readonly value: string;
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly asOf: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly licence: string | null;
}

interface StatedFactsProps {
  readonly facts: readonly StatedFact[];
  readonly removeButton: (fact: StatedFact) => ReactNode;
}

const LISTS = [
  { kind: "fact", heading: "Facts", about: "What can be looked up: owner, seat, language.", none: "None entered." },
  {
    kind: "legal-listing",
    heading: "Legal listings",
    about: "State-media registers and sanctions, with the days they hold.",
    none: "None entered. The bundled lists hold no legal register.",
  },
  {
    kind: "rating",
    heading: "Ratings",
    about: "Somebody’s judgement, in their words; not ours.",
    none: "None entered.",
  },
] as const;

/**
 * Three lists side by side, never merged and never counted: what can be looked up, what the law says, and what others
 * judge. Every line names its list, date, licence and address.
 */
export function StatedFacts({ facts, removeButton }: StatedFactsProps) {
  return (
    <div className={styles.lists}>
      {LISTS.map(({ kind, heading, about, none }) => {
        const own = facts.filter((fact) => fact.kind === kind);
        return (
          <section key={kind} aria-labelledby={`${kind}-heading`}>
            <h2 id={`${kind}-heading`}>{heading}</h2>
            <p className={styles.about}>{about}</p>
            {own.length === 0 ? (
              <p className={styles.nothing}>{none}</p>
            ) : (
              <ul>
                {own.map((fact) => (
                  <li key={fact.id} className={styles.fact}>
                    <p>
                      <span className={styles.what}>{fact.name}</span> {fact.value}
                    </p>
                    {fact.validFrom === null && fact.validTo === null ? null : (
                      <p className={styles.valid}>Holds {formatDateRange(fact.validFrom, fact.validTo)}</p>
                    )}
                    <p className={styles.source}>
                      {fact.sourceUrl === null ? (
                        fact.source
                      ) : (
                        <a href={fact.sourceUrl} rel="noreferrer">
                          {fact.source}
                        </a>
                      )}
                      , as of {printDate(fact.asOf)}
                      {fact.licence === null ? "" : `, ${fact.licence}`} {removeButton(fact)}
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** Lists give their date in their own precision; one that is no date is shown as it stands. */
function printDate(asOf: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(asOf) ? formatDate(asOf) : asOf;
}
