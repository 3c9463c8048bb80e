import type { Metadata } from "next";
import Link from "next/link";
import { addCoderAction, chooseCoderAction, renameCoderAction, undoAction } from "@/app/coders/actions";
import { postCoder } from "@/app/coders/post-coder";
import { loadEventPage } from "@/app/events/load-event";
import { DONE } from "@/app/events/posted";
import { postUndo } from "@/app/events/post-undo";
import { guardedPage } from "@/app/guard/guarded";
import { CheckWalk } from "@/components/claims/check-walk";
import { CoderChooser } from "@/components/coding/coder-chooser";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { UndoBar } from "@/components/page/undo-bar";
import { CoderByPost } from "@/components/review/coder-by-post";
import script from "@/components/page/needs-script.module.css";
import { listCoders } from "@/db/coders";
import { findDoneChange } from "@/db/done-change";
import { loadWalk } from "./load-walk";
import { postCheck, postKnowable, postMark } from "./post-check";
import { readWalkQuery, walkHref } from "./walk-query";

export const metadata: Metadata = { title: "What nobody has looked for" };

/** What is told of after it was done; of one's own alone, since others' work may be hidden. */
const TOLD = ["check-claim", "save-mention", "save-claim"];

/** One unchecked article and claim after the other, for a person to read. */
export default guardedPage("check-claim", async (page) => {
  const { reader } = page.database;
  const loaded = await loadEventPage(page, "/claims/check");
  const { slug, comparison } = loaded;
  const query = readWalkQuery(page.searchParams);
  const [view, coders] = await Promise.all([loadWalk(page.database, loaded, query), listCoders(reader)]);
  const here = walkHref(slug, query.at, query.of);
  const done = page.query(DONE);
  const change =
    done === undefined || page.coder === null
      ? null
      : await findDoneChange(reader, done, { actions: TOLD, coderKey: page.coder.key });
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={
          <Link prefetch={false} href={`/events/${slug}/claims`}>
            {comparison.event.title}
          </Link>
        }
        heading="What nobody has looked for"
      >
        {page.coder === null
          ? "One claim and one article at a time."
          : `${page.coder.name} reads. Whatever somebody has looked for is left out; what they found stays hidden meanwhile.`}
      </PageHead>
      {change === null ? null : (
        <UndoBar change={change} undoAction={undoAction} post={{ action: postUndo, next: here }} />
      )}
      {view === null ? (
        <EmptyPanel
          level={2}
          heading="Nothing is left"
          action={{ label: "See the claims", href: `/events/${slug}/claims` }}
        >
          Every claim has been looked for in every article whose text is here.
        </EmptyPanel>
      ) : page.coder === null ? (
        <section aria-labelledby="coder-heading">
          <h2 id="coder-heading">Who reads?</h2>
          <p>That somebody looked and found nothing is a person’s word. Choose who is at work in this browser.</p>
          <div className={script.needsScript}>
            <CoderChooser
              coder={null}
              coders={coders.map(({ key, name }) => ({ key, name }))}
              actions={{ chooseCoderAction, addCoderAction, renameCoderAction, undoAction }}
            />
          </div>
          <noscript>
            <CoderByPost coders={coders} next={here} postCoderAction={postCoder} />
          </noscript>
        </section>
      ) : (
        <CheckWalk
          key={`${view.article.key} ${view.claim.key}`}
          view={view}
          postCheckAction={postCheck}
          postMarkAction={postMark}
          postKnowableAction={postKnowable}
        />
      )}
    </main>
  );
});
