import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import { CodebookDrafts } from "@/components/codebooks/codebook-drafts";
import { CodebookList } from "@/components/codebooks/codebook-list";
import styles from "@/components/codebooks/codebooks.module.css";
import { PageHead } from "@/components/page/page-head";
import { RemovedBar } from "@/components/page/removed-bar";
import { isAllowed } from "@/domain/permissions/permissions";
import { undoAction } from "./actions";
import { loadDone } from "./done";
import { listCodebooksWithCounts, listDraftsFor } from "./load-codebook";

export const metadata: Metadata = { title: "Codebooks" };

/** The codebooks with which passages, headlines and articles are marked. */
export default guardedPage("view-article", async (page) => {
  const { reader } = page.database;
  const mayEdit = isAllowed(page.role, "edit-codebook");
  const [codebooks, drafts, done] = await Promise.all([
    listCodebooksWithCounts(reader),
    listDraftsFor(reader, mayEdit),
    loadDone(page),
  ]);
  return (
    <main id="main" className="wrap">
      <PageHead
        heading="Codebooks"
        side={
          mayEdit ? (
            <div className={styles.side}>
              <Link className="button primary" href="/codebooks/new">
                New codebook
              </Link>
              <Link className="button" href="/codebooks/import">
                From a file
              </Link>
            </div>
          ) : null
        }
      >
        What people look for when they mark a text: each code with its definition, an example, and a sentence that only
        looks like it.
      </PageHead>
      <RemovedBar change={done} undoAction={undoAction} />
      <CodebookDrafts drafts={drafts} />
      <CodebookList codebooks={codebooks} />
    </main>
  );
});
