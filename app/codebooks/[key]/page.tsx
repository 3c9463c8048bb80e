import Link from "next/link";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { CodeEntries } from "@/components/codebooks/code-entries";
import { CodebookFacts } from "@/components/codebooks/codebook-facts";
import { CodebookSide } from "@/components/codebooks/codebook-side";
import { RenameCodebook } from "@/components/codebooks/rename-codebook";
import { ReportedReliability } from "@/components/codebooks/reported-reliability";
import { VersionChanges } from "@/components/codebooks/version-changes";
import { VersionList } from "@/components/codebooks/version-list";
import { PageHead } from "@/components/page/page-head";
import { RemovedBar } from "@/components/page/removed-bar";
import { findCodebook } from "@/db/codebooks";
import { isAllowed } from "@/domain/permissions/permissions";
import {
  addRulingAction,
  editRulingAction,
  removeRulingAction,
  renameCodebookAction,
  startDraftAction,
  undoAction,
} from "../actions";
import { readCodebookQuery } from "../codebook-query";
import { loadDone } from "../done";
import { loadCodebook } from "../load-codebook";

export const generateMetadata = guardedTitle("view-article", async ({ database }, param) => {
  return (await findCodebook(database.reader, param("key")))?.name ?? null;
});

/** One codebook: every code with its definition and what was agreed about it, and how it came to be what it is. */
export default guardedPage("view-article", async (page) => {
  const { database, viewer, role, coder } = page;
  const codebook = await loadCodebook(database.reader, viewer, page.param("key"), readCodebookQuery(page.searchParams));
  const done = await loadDone(page);
  const mayEdit = isAllowed(role, "edit-codebook");
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={<Link href="/codebooks">Codebooks</Link>}
        heading={codebook.name}
        side={<CodebookSide codebook={codebook} mayEdit={mayEdit} startDraftAction={startDraftAction} />}
      >
        {codebook.description}
      </PageHead>
      <RemovedBar change={done} undoAction={undoAction} />
      <CodebookFacts codebook={codebook} />
      {codebook.builtIn || !mayEdit ? null : (
        <RenameCodebook codebook={codebook} renameCodebookAction={renameCodebookAction} undoAction={undoAction} />
      )}
      <CodeEntries
        codebook={codebook}
        codes={codebook.codes}
        hidesRulings={codebook.hidesRulings}
        isCoder={coder !== null && isAllowed(role, "add-ruling")}
        actions={{ addRulingAction, editRulingAction, removeRulingAction, undoAction }}
      />
      <ReportedReliability codebook={codebook} />
      <VersionList
        codebook={codebook.key}
        shown={codebook.version}
        versions={codebook.versions}
        renamings={codebook.renamings}
      />
      {codebook.compared === null ? null : <VersionChanges {...codebook.compared} />}
    </main>
  );
});
