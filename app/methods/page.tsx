import type { Metadata } from "next";
import { guardedPage } from "@/app/guard/guarded";
import { MethodList } from "@/components/methods/method-list";
import { PageHead } from "@/components/page/page-head";
import { METHODS } from "./methods";
import figures from "./quality.json";

export const metadata: Metadata = { title: "Methods" };

/** How everything is found and counted, how good it is, and what it cannot do. */
export default guardedPage("view-article", async () => (
  <main id="main" className="wrap">
    <PageHead heading="Methods">
      How everything here is found and counted, how good that is where it was measured, and where it fails. The longer
      pages with examples and sources are in docs/methods of the source code.
    </PageHead>
    <MethodList methods={METHODS} figures={figures} />
  </main>
));
