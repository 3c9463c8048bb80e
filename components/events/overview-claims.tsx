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
/** Of what is proposed at least so many, however many claims people have drawn: whoever switches it on looks for it. */
const SHOWN_SUGGESTIONS = 3;

interface OverviewClaimsProps {
  readonly matrix: ClaimMatrix;
  readonly page: PageAddress;
  readonly selected: string | null;
}

/** Part 1 on the overview: the first rows of the matrix, those in conflict first. */
export function OverviewClaims({ matrix, page, selected }: OverviewClaimsProps) {
  const { rows, otherRows, suggestedRows, columns } = matrix;
  const sentence = [matrix.sentence, matrix.suggestedSentence].filter((text) => text !== "").join(" ");
  const shown = rows.slice(0, SHOWN_ROWS);
  const others = otherRows.slice(0, SHOWN_ROWS - shown.length);
  const suggested = suggestedRows.slice(0, Math.max(SHOWN_SUGGESTIONS, SHOWN_ROWS - shown.length - others.length));
  const count = shown.length + others.length + suggested.length;
  const total = rows.length + otherRows.length + suggestedRows.length;
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
        label={`${count} of ${total} claims by ${columns.length} ${inNumber(columns.length, "outlet")}`}
        columns={columns}
        rows={shown}
        otherRows={others}
        suggestedRows={suggested}
        suggestedTotal={suggestedRows.length}
        page={page}
        selected={selected}
        orderText="Conflicts first, then by disagreement"
      />
      <p className={styles.after}>
        <Link prefetch={false} href={open}>
          {total > count ? `Open all ${total} claims` : "Open the claims"}
        </Link>
        <a href={twinAddress(`${page.path}/claims`, page.search, "csv")}>.csv</a>
        <span>
          {suggested.length === 0
            ? "“Coded” means by people; nothing here is a machine’s suggestion."
            : "“Coded” means by people; what a method proposes stands last, in dashed boxes."}
        </span>
      </p>
    </section>
  );
}
