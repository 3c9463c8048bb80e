import type { Metadata } from "next";
import { analyseAgainAction } from "@/app/analysis/actions";
import { guardedPage } from "@/app/guard/guarded";
import { WholeAnalysis } from "@/components/analysis/whole-analysis";
import { ChangeLog } from "@/components/data/change-log";
import { DemoPanel } from "@/components/data/demo-panel";
import { StoredFigures } from "@/components/data/stored-figures";
import { PageHead } from "@/components/page/page-head";
import { isAllowed } from "@/domain/permissions/permissions";
import { loadWholeState } from "@/workflows/analysis/load-analysis-state";
import { listChanges } from "@/workflows/list-changes";
import { findDemo } from "@/workflows/remove-demo";
import { removeDemoAction, undoAction } from "./actions";
import { readShownChanges } from "./shown-changes";

export const metadata: Metadata = { title: "Data" };

/** What is stored here, what was done to it, and the demo. */
export default guardedPage("view-data", async ({ database, viewer, query, role, accounts }) => {
  const take = readShownChanges(query("changes"));
  const [{ counts, changes, totalChanges, hiddenChanges }, demo, analysis] = await Promise.all([
    listChanges(database, viewer, { take }),
    findDemo(database),
    loadWholeState(database.reader, viewer),
  ]);
  return (
    <main id="main" className="wrap">
      <PageHead heading="Data">Everything is stored on this machine, in one file. Nothing is sent anywhere.</PageHead>
      <StoredFigures counts={counts} />
      <WholeAnalysis state={analysis} analyseAgainAction={analyseAgainAction} />
      {demo === null || !isAllowed(role, "remove-demo", accounts) ? null : <DemoPanel demo={demo} removeAction={removeDemoAction} />}
      <ChangeLog changes={changes} total={totalChanges} hidden={hiddenChanges} undoAction={undoAction} />
    </main>
  );
});
