import type { Metadata } from "next";
import { analyseAgainAction } from "@/app/analysis/actions";
import { guardedPage } from "@/app/guard/guarded";
import { MethodsInUse } from "@/components/analysis/methods-in-use";
import { MethodList } from "@/components/methods/method-list";
import { PageHead } from "@/components/page/page-head";
import { loadMethodsInUse, loadWholeState } from "@/workflows/analysis/load-analysis-state";
import { METHODS } from "./methods";
import figures from "./quality.json";

export const metadata: Metadata = { title: "Methods" };

/** How everything is found and counted, how good it is, what it cannot do, and what it was used on here. */
export default guardedPage("view-article", async ({ database: { reader }, viewer, may }) => {
  const [use, { progress, lastRun, texts, events }] = await Promise.all([
    loadMethodsInUse(reader),
    loadWholeState(reader, viewer),
  ]);
  return (
    <main id="main" className="wrap">
      <PageHead heading="Methods">
        How everything here is found and counted, how good that is where it was measured, and where it fails. The longer
        pages with examples and sources are in docs/methods of the source code.
      </PageHead>
      <MethodsInUse
        use={use}
        texts={texts.texts}
        events={events}
        progress={progress}
        lastRun={lastRun}
        analyseAgainAction={may("analyse-again") ? analyseAgainAction : null}
      />
      <MethodList methods={METHODS} figures={figures} />
    </main>
  );
});
