import type { Metadata } from "next";
import { guardedPage } from "@/app/guard/guarded";
import { PassageClaimForm } from "@/components/claims/passage-claim-form";
import passages from "@/components/claims/join-forms.module.css";
import { PageHead } from "@/components/page/page-head";
import { loadPassage } from "./load-passage";
import { postPassageClaim } from "./post-passage-claim";

export const metadata: Metadata = { title: "New claim" };

/** A claim that a passage makes, written down where the passage is in sight. */
export default guardedPage("edit-claim", async (page) => {
  const address = { article: page.query("article") ?? "", key: page.query("passage") ?? "" };
  const { article, words, events } = await loadPassage(page.database.reader, address);
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<a href={`/articles/${article.key}`}>{article.headline}</a>} heading="New claim from a passage">
        One checkable statement: one predicate, one object, one place and time; no “and”.
      </PageHead>
      <ul className={passages.passages}>
        <li>
          <q>{words}</q>
        </li>
      </ul>
      {events.length === 0 ? (
        <p>Claims belong to an event. Put this article into one first.</p>
      ) : (
        <PassageClaimForm
          article={article.key}
          passage={address.key}
          events={events}
          canMark={page.coder !== null}
          action={postPassageClaim}
        />
      )}
    </main>
  );
});
