import Link from "next/link";
import { undoAction } from "@/app/coders/actions";
import { DONE } from "@/app/events/posted";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import styles from "@/components/adjudication/adjudication.module.css";
import { Decisions, QuestionToSettle } from "@/components/adjudication/question-to-settle";
import { PostForm } from "@/components/form/post-form";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { UndoBar } from "@/components/page/undo-bar";
import { findDoneChange } from "@/db/done-change";
import { capitalise, countOf } from "@/domain/comparison/sentence-parts";
import { formatDate } from "@/domain/dates/format-date";
import type { LetteredDispute } from "@/domain/adjudication/lettered-dispute";
import { loadDispute } from "@/workflows/adjudication/describe-dispute";
import { ADJUDICATE } from "@/workflows/adjudication/settle-differences";
import { adjudicateHref, readAdjudicateQuery } from "../adjudicate-query";
import { postDecision, postFinish, postReopen } from "../post-adjudication";

export const generateMetadata = guardedTitle("adjudicate", () => Promise.resolve("Settle differences"));

/** One article's questions, one at a time; then what was decided, to be finished or reopened. */
export default guardedPage(
  "adjudicate",
  async ({ database: { reader }, viewer, coder, param, query, searchParams }) => {
    const { codebook, at } = readAdjudicateQuery(searchParams);
    const loaded = await loadDispute(reader, viewer, { articleKey: param("key"), codebook });
    const crumb = <Link href={adjudicateHref(codebook)}>Settle differences</Link>;
    if (loaded.state === "refused") {
      return (
        <main id="main" className="wrap">
          <PageHead crumb={crumb} heading={loaded.headline} />
          <EmptyPanel
            level={2}
            heading="Nothing to settle here"
            action={{ label: "Other articles", href: adjudicateHref(codebook) }}
          >
            {loaded.message}
          </EmptyPanel>
        </main>
      );
    }
    const { dispute } = loaded;
    const done = query(DONE);
    const change =
      done === undefined || coder === null
        ? null
        : await findDoneChange(reader, done, { actions: [ADJUDICATE], coderKey: coder.key });
    const hrefs = dispute.questions.map((_, index) => adjudicateHref(codebook, dispute.article.key, index + 1));
    const asked = at === null || dispute.submittedAt !== null ? null : at - 1;
    const open = dispute.questions.findIndex(({ decision }) => decision === null);
    const index = asked !== null && asked < dispute.questions.length ? asked : open;
    const isAsking = coder !== null && dispute.submittedAt === null && index !== -1;
    return (
      <main id="main" className="wrap">
        <PageHead crumb={crumb} heading={<span dir="auto">{dispute.article.headline}</span>}>
          {describeWork(dispute)}
        </PageHead>
        <UndoBar change={change} undoAction={undoAction} />
        {coder === null ? (
          <EmptyPanel level={2} heading="Who settles this?" action={{ label: "Choose a coder", href: "/coding" }}>
            A decision is a person’s word. Choose who is at work in this browser.
          </EmptyPanel>
        ) : isAsking ? (
          <QuestionToSettle
            dispute={dispute}
            index={index}
            previous={hrefs[index - 1] ?? null}
            next={hrefs[index + 1] ?? null}
            postDecision={postDecision}
          />
        ) : (
          <Settled dispute={dispute} hrefs={hrefs} />
        )}
      </main>
    );
  },
);

/** Everything is decided: the way to finish, or back. */
function Settled({ dispute, hrefs }: { readonly dispute: LetteredDispute; readonly hrefs: readonly string[] }) {
  const { submittedAt, article, codebook, questions, agreed, coders } = dispute;
  const fields = { article: article.key, codebook: codebook.key };
  return (
    <section className={styles.summary} aria-labelledby="settled">
      <h2 id="settled">
        {submittedAt === null
          ? "Every question is decided"
          : `Settled by adjudication on ${formatDate(submittedAt.slice(0, 10))}`}
      </h2>
      <p>
        {submittedAt === null
          ? `Nothing counts yet. Once finished, these decisions and ${countOf(agreed, "coding")} on which all agree stand for the ${countOf(coders, "coder")}.`
          : `It stands for the ${countOf(coders, "coder")} in every comparison. Reopening lets their own codings count again.`}
      </p>
      {submittedAt === null ? (
        <PostForm key="finish" action={postFinish} fields={fields}>
          <button type="submit" className="button primary">
            Finish this article
          </button>
        </PostForm>
      ) : (
        <PostForm key="reopen" action={postReopen} fields={fields}>
          <button type="submit" className="button">
            Reopen
          </button>
        </PostForm>
      )}
      <Decisions questions={questions} hrefOf={hrefs} canChange={submittedAt === null} />
    </section>
  );
}

function describeWork({ codebook, coders, questions, ownLetter }: LetteredDispute): string {
  const own = ownLetter === null ? "" : ` You coded this article yourself: you are coder ${ownLetter}.`;
  const who = `${capitalise(countOf(coders, "coder"))}, names hidden, differ on ${countOf(questions.length, "question")}.`;
  return `${codebook.name}, version ${codebook.version}. ${who}${own}`;
}
