import Link from "next/link";
import { redirect } from "next/navigation";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { DraftCode } from "@/components/codebooks/draft-code";
import { AddCode } from "@/components/codebooks/draft-code-forms";
import { DraftFoot } from "@/components/codebooks/draft-foot";
import { DraftTree } from "@/components/codebooks/draft-tree";
import styles from "@/components/codebooks/draft.module.css";
import { PageHead } from "@/components/page/page-head";
import { RemovedBar } from "@/components/page/removed-bar";
import { findCodebookHead } from "@/db/codebook-drafts";
import { discardDraftAction, publishDraftAction, undoAction } from "../../actions";
import { loadDone } from "../../done";
import * as codeActions from "./actions";
import { loadDraft } from "./load-draft";

export const generateMetadata = guardedTitle("edit-codebook", async ({ database }, param) => {
  const head = await findCodebookHead(database.reader, param("key"));
  return head === null ? null : `Edit ${head.name}`;
});

/** The draft of a codebook's next version: its codes as a tree, and one of them to work on. */
export default guardedPage("edit-codebook", async (page) => {
  const [draft, done] = await Promise.all([
    loadDraft(page.database.reader, page.param("key"), page.query("code") ?? null),
    loadDone(page),
  ]);
  if (draft === null) redirect(`/codebooks/${encodeURIComponent(page.param("key"))}`);
  const { codebook, number, before, codes, chosen } = draft;
  const actions = { ...codeActions, undoAction };
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={
          <Link href={before === null ? "/codebooks" : `/codebooks/${codebook.key}`}>
            {before === null ? "Codebooks" : codebook.name}
          </Link>
        }
        heading={`${codebook.name}, draft of version ${number}`}
      >
        {before === null
          ? "Nobody codes with it until it is published."
          : `Nobody codes with it until it is published. Until then version ${before} holds, and what was coded with it keeps it.`}
      </PageHead>
      <RemovedBar change={done} undoAction={undoAction} />
      <div className={styles.desk}>
        <section aria-labelledby="draft-codes">
          <h2 id="draft-codes">Codes</h2>
          <DraftTree
            codebook={codebook.key}
            codes={codes}
            chosen={chosen?.key ?? null}
            moveAction={actions.moveAction}
          />
          <AddCode codebook={codebook.key} codes={codes} {...actions} />
        </section>
        {chosen === null ? null : <DraftCode codebook={codebook.key} code={chosen} codes={codes} actions={actions} />}
      </div>
      <DraftFoot
        codebook={codebook.key}
        number={number}
        changes={draft.changes}
        publishDraftAction={publishDraftAction}
        discardDraftAction={discardDraftAction}
        undoAction={undoAction}
      />
    </main>
  );
});
