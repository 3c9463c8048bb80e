import { twinOf } from "@/app/twin/event-twins";
import { reportMatrixTable } from "@/domain/report/report-matrix-table";
import { loadEventReport } from "@/workflows/event-report";
import { dayOf } from "@/workflows/work-context";

/** What the report prints, but for the passages: those are the twin of the event. The table is the matrix in words. */
export const reportTwin = twinOf(async (loaded, { database, context }) => {
  const { report, methods } = await loadEventReport(database, loaded, dayOf(context.now()));
  return { data: { methods, ...report }, table: reportMatrixTable(report) };
});
