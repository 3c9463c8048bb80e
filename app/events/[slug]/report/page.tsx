import Link from "next/link";
import { headers } from "next/headers";
import { loadEventPage } from "@/app/events/load-event";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { CopyLink } from "@/components/charts/picture/copy-link";
import { NoArticles } from "@/components/events/no-articles";
import { twinAddress } from "@/components/evidence/evidence-href";
import { PrintButton } from "@/components/report/print-button";
import { ReportBody } from "@/components/report/report-body";
import { ReportEvidence } from "@/components/report/report-evidence";
import { ReportSheet } from "@/components/report/report-sheet";
import { SignGlossary } from "@/components/report/sign-glossary";
import styles from "@/components/report/report.module.css";
import { findEvent } from "@/db/events";
import { formatDate } from "@/domain/dates/format-date";
import { describeOptions } from "@/domain/snapshots/describe-methods";
import { loadEventReport, loadReportEvidence } from "@/workflows/event-report";
import { dayOf } from "@/workflows/work-context";

export const generateMetadata = guardedTitle("view-event", async ({ database }, param) => {
  const event = await findEvent(database.reader, param("slug"));
  return event === null ? null : `Report: ${event.title}`;
});

/** The whole comparison on paper, with the passages behind its cells; the same switches as the event's page. */
export default guardedPage("view-event", async (page) => {
  const loaded = await loadEventPage(page, "/report");
  const { slug, search, comparison } = loaded;
  const today = dayOf(page.context.now());
  const { report, methods } = await loadEventReport(page.database, loaded, today);
  const evidence = await loadReportEvidence(page.database, loaded);
  const isEmpty = comparison.articles.length === 0;
  const path = `/events/${slug}/report`;
  const query = search === "" ? "" : `?${search}`;
  return (
    <ReportSheet
      crumb={
        <Link prefetch={false} href={`/events/${slug}${query}`}>
          The event
        </Link>
      }
      heading={report.event.title}
      facts={report.facts}
      tools={
        isEmpty ? null : (
          <>
            <PrintButton />
            <CopyLink id="findings" title={report.event.title} />
            <a href={twinAddress(path, search, "json")}>.json</a>
            <a href={twinAddress(path, search, "csv")}>.csv</a>
            <Link prefetch={false} href={`/events/${slug}/snapshots${query}`}>
              {page.may("freeze-comparison") ? "Freeze it" : "Frozen comparisons"}
            </Link>
          </>
        )
      }
      foot={[
        `${(await headers()).get("host") ?? ""}${path}${query}`,
        describeOptions(comparison.options),
        `n = ${comparison.articles.length}`,
        formatDate(today),
      ]}
    >
      {isEmpty ? (
        <NoArticles slug={slug} isHidden={comparison.coverage.included.length > 0} allHref={path}>
          The whole comparison will stand here for paper: three findings, the matrix of claims, a table for each
          question, and the passages behind them.
        </NoArticles>
      ) : (
        <>
          <ReportBody report={report} methods={methods} />
          {evidence.length === 0 ? null : (
            <section className={styles.section} aria-labelledby="evidence">
              <h2 id="evidence">The passages behind the claims</h2>
              <ReportEvidence evidence={evidence} />
            </section>
          )}
          <SignGlossary />
        </>
      )}
    </ReportSheet>
  );
});
