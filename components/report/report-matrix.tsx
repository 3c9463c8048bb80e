"use client";

import { FitSign } from "@/components/signs/fit-sign";
import { StanceSign } from "@/components/signs/stance-sign";
import type { ReportClaim, ReportColumn, ReportState } from "@/domain/report/comparison-report";
import { blocksOfColumns, describeState } from "@/domain/report/report-matrix-table";
import styles from "./report-matrix.module.css";

/** The claims of a matrix in the order of their blocks. */
const BLOCKS = [
  { label: "Facts", has: ({ kind, isProposed }: ReportClaim) => kind === "fact" && !isProposed },
  {
    label: "Evaluations, predictions and demands",
    has: ({ kind, isProposed }: ReportClaim) => kind !== "fact" && !isProposed,
  },
  { label: "Proposed by a method, not decided on", has: ({ isProposed }: ReportClaim) => isProposed },
] as const;

interface ReportMatrixProps {
  readonly columns: readonly ReportColumn[];
  readonly claims: readonly ReportClaim[];
}

/**
 * The claim matrix in signs and words. A wide one stands in blocks of outlets, each with the claims beside it. A component
 * of the browser only because thousands of signs would otherwise be sent twice, as a page and as a tree.
 */
export function ReportMatrix({ columns, claims }: ReportMatrixProps) {
  if (claims.length === 0) return null;
  const blocks = blocksOfColumns(columns.length);
  return blocks.map((places, index) => (
    <MatrixBlock
      key={index}
      caption={blocks.length === 1 ? "Claims by outlet" : `Claims by outlet, ${index + 1} of ${blocks.length}`}
      columns={columns}
      places={places}
      claims={claims}
    />
  ));
}

interface MatrixBlockProps {
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  /** Which of the columns stand in this block. */
  readonly places: readonly number[];
  readonly claims: readonly ReportClaim[];
}

function MatrixBlock({ caption, columns, places, claims }: MatrixBlockProps) {
  return (
    // A box that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.matrix}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              No.
            </th>
            <th scope="col" className={styles.claim}>
              Claim
            </th>
            {places.map((place) => (
              <th key={place} scope="col">
                <strong>{columns[place]?.letters}</strong>
                <span className={styles.outlet}>{columns[place]?.name}</span>
              </th>
            ))}
          </tr>
        </thead>
        {BLOCKS.map(({ label, has }) => {
          const own = claims.filter(has);
          return own.length === 0 ? null : (
            <tbody key={label}>
              <tr>
                <th scope="rowgroup" colSpan={places.length + 2} className={styles.kind}>
                  {label}
                </th>
              </tr>
              {own.map((claim) => (
                <ClaimLine key={claim.key} claim={claim} places={places} />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function ClaimLine({ claim, places }: { readonly claim: ReportClaim; readonly places: readonly number[] }) {
  const { number, statement, inConflict, cells } = claim;
  return (
    <tr data-conflict={inConflict}>
      <td className={styles.number}>{number}</td>
      <th scope="row" className={styles.claim}>
        {statement}
        {inConflict ? <strong className={styles.conflict}>In conflict</strong> : null}
      </th>
      {places.map((place) => (
        <td key={place}>
          {(cells[place] ?? []).map((state) => (
            <StateLine key={state.state} state={state} />
          ))}
        </td>
      ))}
    </tr>
  );
}

function StateLine({ state }: { readonly state: ReportState }) {
  return (
    <span className={styles.state}>
      <span className={styles.signs}>
        <StanceSign state={state.state} alsoChallenged={state.alsoChallenged} isSuggested={state.isSuggested} />
        <FitSign fits={state.fits} />
      </span>
      {describeState(state)}
    </span>
  );
}
