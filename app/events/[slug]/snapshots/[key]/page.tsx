import Link from "next/link";
import { headers } from "next/headers";
import { undoAction } from "@/app/events/actions";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { CopyLink } from "@/components/charts/picture/copy-link";
import { RemoveDialog } from "@/components/form/remove-dialog";
import { PrintButton } from "@/components/report/print-button";
import { ReportBody } from "@/components/report/report-body";
import { ReportSheet } from "@/components/report/report-sheet";
import { SignGlossary } from "@/components/report/sign-glossary";
import { RenameSnapshot } from "@/components/snapshots/rename-snapshot";
import { SinceThen } from "@/components/snapshots/since-then";
import { SnapshotClosed } from "@/components/snapshots/snapshot-closed";
import { SnapshotFacts } from "@/components/snapshots/snapshot-facts";
import { findEvent } from "@/db/events";
import { getSnapshot } from "@/db/snapshots";
import { formatDate } from "@/domain/dates/format-date";
import { describeOptions } from "@/domain/snapshots/describe-methods";
import { citeSnapshot, shortHash } from "@/domain/snapshots/frozen-comparison";
import { compareWithSnapshot, readSnapshot } from "@/workflows/read-snapshot";
import { dayOf } from "@/workflows/work-context";
import { planSnapshotRemovalAction, removeSnapshotAction, saveSnapshotAction } from "../actions";
import { readFrozenQuery } from "../frozen-query";

export const generateMetadata = guardedTitle("view-event", async ({ database: { reader } }, param) => {
  const event = await findEvent(reader, param("slug"));
  return event === null ? null : (await getSnapshot(reader, event.id, param("key"))).title;
});

/** One frozen comparison: how to cite and check it, what it said, and what is different now. */
export default guardedPage("view-event", async (page) => {
  const [slug, key] = [page.param("slug"), page.param("key")];
  const read = await readSnapshot(page.database, page.viewer, { slug, key });
  const { record } = read;
  const { search, ...query } = readFrozenQuery(record.query);
  const path = `/events/${slug}/snapshots/${key}`;
  const host = (await headers()).get("host") ?? "";
  const day = formatDate(dayOf(record.createdAt));
  const isOpen = read.state === "open";
  const n = isOpen ? [`n = ${read.frozen.report.articles.length}`] : [];
  return (
    <ReportSheet
      crumb={
        <Link prefetch={false} href={`/events/${slug}/snapshots`}>
          Frozen comparisons
        </Link>
      }
      heading={record.title}
      facts={[`Frozen on ${day}`, shortHash(record.hash), ...(isOpen ? read.frozen.report.facts : [])]}
      tools={
        isOpen ? (
          <>
            <PrintButton />
            <CopyLink id="cite" title={record.title} />
            <a href={`${path}.json`}>.json</a>
            <a href={`${path}.csv`}>.csv</a>
          </>
        ) : null
      }
      foot={[`${host}${path}`, describeOptions(query.options), ...n, `frozen on ${day}`, `SHA-256 ${record.hash}`]}
    >
      {read.state === "open" ? (
        <>
          <SnapshotFacts
            hash={record.hash}
            note={record.note}
            citation={citeSnapshot(record.title, record.hash, day)}
            bytesAddress={`http://${host}${path}.json`}
          />
          <SinceThen
            changes={await compareWithSnapshot(page.database, page.viewer, read.frozen, { slug, ...query })}
            nowHref={`/events/${slug}${search === "" ? "" : `?${search}`}`}
          />
          <ReportBody report={read.frozen.report} methods={read.frozen.methods} />
          <SignGlossary />
        </>
      ) : (
        <SnapshotClosed state={read.state} bytesHref={`${path}.json`} />
      )}
      {page.may("freeze-comparison") ? (
        <RenameSnapshot
          snapshot={record}
          action={saveSnapshotAction}
          undoAction={undoAction}
          removeButton={
            <RemoveDialog
              what="this frozen comparison"
              target={key}
              planAction={planSnapshotRemovalAction}
              removeAction={removeSnapshotAction}
            />
          }
        />
      ) : null}
    </ReportSheet>
  );
});
