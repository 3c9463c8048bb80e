import type { Metadata } from "next";
import { guardedPage } from "@/app/guard/guarded";
import { CodebookList } from "@/components/codebooks/codebook-list";
import { PageHead } from "@/components/page/page-head";
import { listCodebooksWithCounts } from "./load-codebook";

export const metadata: Metadata = { title: "Codebooks" };

/** The codebooks with which passages, headlines and articles are marked. */
export default guardedPage("view-article", async ({ database: { reader } }) => {
  return (
    <main id="main" className="wrap">
      <PageHead heading="Codebooks">
        What people look for when they mark a text: each code with its definition, an example, and a sentence that only
        looks like it.
      </PageHead>
      <CodebookList codebooks={await listCodebooksWithCounts(reader)} />
    </main>
  );
});
