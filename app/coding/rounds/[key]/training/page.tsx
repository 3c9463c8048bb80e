import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import agreement from "@/components/agreement/agreement.module.css";
import { Differences } from "@/components/agreement/differences";
import { CodeTrainingFigures, DisputedClaims } from "@/components/rounds/training-figures";
import styles from "@/components/rounds/rounds.module.css";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { capitalise, countOf } from "@/domain/comparison/sentence-parts";
import { describeTraining } from "@/domain/rounds/measure-training";
import { loadOwnTraining } from "./load-own-training";

export const metadata: Metadata = { title: "Training" };

/** A coder in training beside the reference: how near, and where they differ. */
export default guardedPage("view-article", async (page) => {
  const roundKey = page.param("key");
  const training = await loadOwnTraining(page, roundKey, page.query("coder"));
  const crumb = (
    <Link prefetch={false} href="/coding">
      Coding
    </Link>
  );
  if (training === null) {
    return (
      <main id="main" className="wrap">
        <PageHead crumb={crumb} heading="Training">
          For the coder who is at work in this browser.
        </PageHead>
        <EmptyPanel level={2} heading="Nobody is coding here" action={{ label: "Choose a coder", href: "/coding" }}>
          Choose who is at work; their finished articles are then set beside the reference.
        </EmptyPanel>
      </main>
    );
  }
  const { round, figure, coders, coder, reference, handedOut, hiddenCount } = training;
  const search = page.query("coder") === undefined ? "" : `?coder=${coder}`;
  const here = `/coding/rounds/${round.key}/training`;
  const twins = { json: `${here}.json${search}`, csv: `${here}.csv${search}` };
  const differing =
    training.kind === "codes"
      ? training.codes.filter(({ disputed }) => disputed.length > 0).map(({ name }) => name)
      : training.disputed.map(({ claim }) => claim.statement);
  return (
    <main id="main" className="wrap">
      <PageHead crumb={crumb} heading={`${round.name}: ${coders[coder] ?? "Training"}`}>
        {describeTraining(figure, differing)}
      </PageHead>
      <p className={styles.note}>
        {`Set beside ${reference.name}, over ${countOf(figure.articles, "article")} that both have finished of ${handedOut} handed out.`}
        {hiddenCount === 0 ? "" : ` Left out, because you are still at work on them: ${hiddenCount}.`}
      </p>
      {figure.articles === 0 ? (
        <EmptyPanel level={2} heading="Nothing to compare yet" action={{ label: "Open the queue", href: "/coding" }}>
          As soon as the first article of this round is finished, its codings are set beside the reference here.
        </EmptyPanel>
      ) : training.kind === "codes" ? (
        <div className={agreement.parts}>
          <Differences
            id="differences"
            heading={
              training.differences.total === 0
                ? "No differences."
                : capitalise(countOf(training.differences.total, "difference"))
            }
            about="An article and a code that one of the two applied and the other did not; the code with most of them first."
            differences={training.differences.entries}
            total={training.differences.total}
            coders={coders}
            codebook={training.codebook.key}
            csv={twins.csv}
          />
          <CodeTrainingFigures codes={training.codes} twins={twins} />
        </div>
      ) : (
        <DisputedClaims disputed={training.disputed} coders={coders} twins={twins} />
      )}
    </main>
  );
});
