import Link from "next/link";
import { ClaimGrid } from "@/components/claims/claim-grid";
import { SignLegend } from "@/components/claims/sign-legend";
import { type PageAddress, twinAddress } from "@/components/evidence/evidence-href";
import type { ClaimMatrix } from "@/domain/comparison/comparison";
import { inNumber } from "@/domain/comparison/sentence-parts";
import { numberOf, questionOf } from "./event-parts";
import styles from "./overview-claims.module.css";

/** As many rows as the overview shows; the rest is one link away. */
const SHOWN_ROWS = 12;

interface OverviewClaimsProps {
  readonly matrix: ClaimMatrix;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Part 1 on the overview: the first rows of the matrix, those in conflict first. */
export function OverviewClaims({ matrix, page, selected }: OverviewClaimsProps) {
  const { rows, otherRows, columns, sentence } = matrix;
  const shown = rows.slice(0, SHOWN_ROWS);
  const others = otherRows.slice(0, SHOWN_ROWS - shown.length);
  const total = rows.length + otherRows.length;
  const open = `${page.path}/claims${page.search === "" ? "" : `?${page.search}`}`;
  const heading = (
    <h2>
      <span className={styles.number}>{numberOf("claims", "event")}</span>
      {questionOf("claims")}
    </h2>
  );
  if (total === 0) {
    return <section id="claims">{heading}</section>;
  }
  return (
    <section id="claims">
      {heading}
      <p className={styles.sentence}>{sentence} Each sign opens its sentence.</p>
      <SignLegend />
      <ClaimGrid
        label={`${shown.length + others.length} of ${total} claims by ${columns.length} ${inNumber(columns.length, "outlet")}`}
        columns={columns}
        rows={shown}
        otherRows={others}
        page={page}
        selected={selected}
        orderText="Conflicts first, then by disagreement"
      />
      <p className={styles.after}>
        <Link prefetch={false} href={open}>
          {total > shown.length + others.length ? `Open all ${total} claims` : "Open the claims"}
        </Link>
        <a href={twinAddress(`${page.path}/claims`, page.search, "csv")}>.csv</a>
        <span>“Coded” means by people; nothing here is a machine’s suggestion.</span>
      </p>
    </section>
  );
}
