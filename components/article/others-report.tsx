import type { ReactNode } from "react";
import { OutletChip } from "@/components/signs/outlet-chip";
import { StanceSign } from "@/components/signs/stance-sign";
import type { CellState } from "@/domain/comparison/comparison";
import notes from "./margin-notes.module.css";
import type { OthersClaimView, OthersView } from "./others-notes";
import styles from "./others-report.module.css";

/** More claims of one state than this are folded: the notes of the text begin below them. */
const OPEN_AT_MOST = 3;

/** What others report and this text does not, event by event. It has no place in the text, and stands at its head. */
export function OthersReport({
  others,
  renderActions,
}: {
  readonly others: readonly OthersView[];
  readonly renderActions: (claim: OthersClaimView) => ReactNode;
}) {
  return others.map((event) => (
    <section
      key={event.slug}
      className={`${notes.note} ${styles.report}`}
      data-note-for="top"
      aria-label={`Others report, not here: ${event.title}`}
    >
      <h2>Others report, not here</h2>
      <p>
        {others.length === 1 ? null : `${event.title}: `}
        {event.sentence} <a href={`/events/${event.slug}/missing`}>Missing in all articles</a>
      </p>
      <Claims of={event.absent} summary="looked for in vain" renderActions={renderActions} />
      <Claims of={event.notKnowable} summary="not knowable then" renderActions={renderActions} />
      <Claims of={event.notChecked} summary="nobody has looked for" renderActions={renderActions} />
    </section>
  ));
}

function Claims({
  of,
  summary,
  renderActions,
}: {
  readonly of: readonly OthersClaimView[];
  readonly summary: string;
  readonly renderActions: (claim: OthersClaimView) => ReactNode;
}) {
  if (of.length === 0) return null;
  return (
    <details className={styles.state} open={of.length <= OPEN_AT_MOST}>
      <summary>
        <span>
          {of.length} {summary}
        </span>
      </summary>
      <ul>
        {of.map((claim) => (
          <li key={claim.claim}>
            <Claim claim={claim} />
            {renderActions(claim)}
          </li>
        ))}
      </ul>
    </details>
  );
}

const CARRIES: Partial<Record<CellState, readonly [one: string, many: string]>> = {
  asserted: ["states it", "state it"],
  attributed: ["quotes it", "quote it"],
};

const HERE: Partial<Record<CellState, string>> = {
  absent: "Not here",
  "not-knowable": "Not knowable yet",
  "not-checked": "Nobody has checked yet",
};

function Claim({ claim }: { readonly claim: OthersClaimView }) {
  return (
    <>
      <p className={notes.statement}>
        <span className={notes.number}>{claim.number}</span> <a href={`/claims/${claim.claim}`}>{claim.statement}</a>
      </p>
      <ul className={`${notes.who} ${styles.who}`}>
        {claim.carriers.map(({ state, columns }) => (
          <li key={state}>
            <StanceSign state={state} />
            {columns.map(({ chip, href }) => (
              <a key={chip.column} href={href} title={`${chip.name}: read the passage`} className={styles.passage}>
                <OutletChip {...chip} />
                <span className="visually-hidden">{chip.name}: read the passage</span>
              </a>
            ))}
            <span>{CARRIES[state]?.[columns.length > 1 ? 1 : 0]}</span>
          </li>
        ))}
        <li>
          <StanceSign state={claim.state} />
          <a href={claim.evidence.here}>{HERE[claim.state]}</a>
          <a href={claim.evidence.others}>Passages of the others</a>
        </li>
      </ul>
      {claim.sentence === null ? null : <p className={notes.remark}>{claim.sentence}</p>}
    </>
  );
}
