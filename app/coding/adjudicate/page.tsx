import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import styles from "@/components/adjudication/adjudication.module.css";
import { DisputeQueue } from "@/components/adjudication/dispute-queue";
import { FilterSelect } from "@/components/form/filter-select";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { listCodebooks } from "@/db/codebooks";
import { capitalise, countOf } from "@/domain/comparison/sentence-parts";
import { type AdjudicationQueue, describeQueue } from "@/workflows/adjudication/describe-dispute";
import { loadAdjudicationWork } from "@/workflows/adjudication/load-adjudication";
import { DEFAULT_CODEBOOK } from "@/workflows/compare-event";
import { adjudicateHref, readAdjudicateQuery } from "./adjudicate-query";

export const metadata: Metadata = { title: "Settle differences" };

/** The articles on which coders differ, for whoever settles that; no coder is named. */
export default guardedPage("adjudicate", async ({ database: { reader }, viewer, searchParams }) => {
  const { codebook } = readAdjudicateQuery(searchParams);
  const [work, codebooks] = await Promise.all([
    loadAdjudicationWork(reader, viewer, { codebook }),
    listCodebooks(reader),
  ]);
  const queue = describeQueue(work, viewer);
  const standard = codebooks.find(({ key }) => key === DEFAULT_CODEBOOK);
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href="/coding">Coding</Link>} heading="Settle differences">
        {describeWork(queue)}
      </PageHead>
      <form className={styles.codebooks} action="/coding/adjudicate" role="search" aria-label="Which codebook">
        <FilterSelect
          name="codebook"
          label="Codebook"
          all={standard?.name ?? DEFAULT_CODEBOOK}
          value={codebook === DEFAULT_CODEBOOK ? "" : codebook}
          choices={codebooks
            .filter(({ key }) => key !== DEFAULT_CODEBOOK)
            .map(({ key, name }) => ({ value: key, label: name }))}
        />
        <button type="submit" className="button">
          Show
        </button>
      </form>
      <p className={styles.about}>{describeRest(queue)}</p>
      {queue.articles.length === 0 ? (
        <EmptyPanel
          level={2}
          heading="Nothing to settle"
          action={{ label: "Do coders agree?", href: "/coding/agreement" }}
        >
          An article appears here when two or more coders have finished it and differ on a code or a passage.
        </EmptyPanel>
      ) : (
        <DisputeQueue
          articles={queue.articles}
          hrefs={queue.articles.map(({ article }) => adjudicateHref(codebook, article.key))}
        />
      )}
    </main>
  );
});

function describeWork({ codebook, articles }: AdjudicationQueue): string {
  const open = articles.filter(({ state }) => state !== "settled").length;
  return `${codebook.name}, version ${codebook.version}: ${countOf(open, "article")} to settle. Coders are letters, drawn anew for every article.`;
}

function describeRest({ agreed, hidden }: AdjudicationQueue): string {
  const all =
    agreed === 0
      ? "There is no article of which all coders marked the same."
      : `${capitalise(countOf(agreed, "article"))} of which all coders marked the same: agreed without anybody.`;
  return hidden === 0
    ? all
    : `${all} ${capitalise(countOf(hidden, "article"))} left out: you are still at work there yourself.`;
}
