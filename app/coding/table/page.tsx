import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import styles from "@/components/agreement/agreement.module.css";
import { AgreementChoices } from "@/components/agreement/agreement-choices";
import { SETTLING_NAMES } from "@/components/agreement/settling-names";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { DataTable } from "@/components/tables/data-table";
import { capitalise, countOf, formatFigure } from "@/domain/comparison/sentence-parts";
import { buildWorkTable, type WorkTable } from "@/workflows/agreement/build-work-table";
import { readWorkQuery, scopedHref } from "../agreement-query";
import { loadAgreementChoices } from "../load-agreement-choices";

export const metadata: Metadata = { title: "The table of codings" };

const HERE = "/coding/table";

/** Enough to see what a row is; the .csv file holds them all. */
const ROWS_SHOWN = 12;

/** Everything that people coded, as a table to calculate with elsewhere. */
export default guardedPage("view-article", async ({ database, viewer, searchParams }) => {
  const query = readWorkQuery(searchParams);
  const work = await buildWorkTable(database, viewer, query);
  const choices = await loadAgreementChoices(database.reader, query, work.codebook.versions);
  const { rows } = work.table;
  const more = { table: query.table, ...(query.withWords ? { texts: "on" } : {}) };
  const other: WorkTable = query.table === "codes" ? "stances" : "codes";
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href="/coding">Coding</Link>} heading="The table of codings">
        {query.table === "codes" ? "One row an article × code × coder" : "One row a claim × article × coder"}:{" "}
        {formatFigure(rows.length)} rows, {countOf(work.articleCount, "article")}, {countOf(work.coderCount, "coder")}.
        {work.hiddenCount === 0
          ? ""
          : ` ${capitalise(countOf(work.hiddenCount, "article"))} still open for you: only your own rows.`}
      </PageHead>
      <AgreementChoices action={HERE} {...choices} hasPhase={false} kept={{ ...choices.kept, ...more }} />
      <p className={styles.about}>
        1: applied. 0: the coder finished the article without it. NA: not finished, which is no answer. Training and
        adjudication are told by the phase.
      </p>
      {work.namesHidden === "settling" ? <p className={styles.about}>{SETTLING_NAMES}</p> : null}
      <p className={styles.ways}>
        <a href={scopedHref(`${HERE}.csv`, query, more)}>Download .csv</a>
        <a href={scopedHref(`${HERE}.json`, query, more)}>.json</a>
        <Link prefetch={false} href={scopedHref(HERE, query, { table: other })}>
          {other === "stances" ? "Claims instead of codes" : "Codes instead of claims"}
        </Link>
        <Link prefetch={false} href={scopedHref("/coding/agreement", query)}>
          Do coders agree?
        </Link>
      </p>
      {rows.length === 0 ? (
        <EmptyPanel level={2} heading="No work yet" action={{ label: "Open the coding queue", href: "/coding" }}>
          The table fills as soon as somebody begins an article with this codebook.
        </EmptyPanel>
      ) : (
        <div className={styles.rows}>
          <DataTable caption="The table of codings" table={{ ...work.table, rows: rows.slice(0, ROWS_SHOWN) }} />
          <p className={styles.rest}>
            {rows.length > ROWS_SHOWN ? `The first ${ROWS_SHOWN} of ${formatFigure(rows.length)} rows.` : ""}
          </p>
        </div>
      )}
    </main>
  );
});
