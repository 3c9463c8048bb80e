import type { Metadata } from "next";
import Link from "next/link";
import { addCoderAction, chooseCoderAction, renameCoderAction, undoAction } from "@/app/coders/actions";
import { guardedPage, type PageInput } from "@/app/guard/guarded";
import { planCoderRemovalAction, removeCoderAction } from "@/app/removing/actions";
import { loadRemoved } from "@/app/removing/load-removed";
import { CoderChooser } from "@/components/coding/coder-chooser";
import { CodingQueue } from "@/components/coding/coding-queue";
import styles from "@/components/coding/coding-queue.module.css";
import { RemoveCoders } from "@/components/coding/remove-coders";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { RemovedBar } from "@/components/page/removed-bar";
import { WaitingReviews } from "@/components/review/waiting-reviews";
import { listCoders } from "@/db/coders";
import { listWaitingReviews } from "@/db/review-suggestions";
import { isAllowed } from "@/domain/permissions/permissions";
import { loadQueue } from "./load-queue";

export const metadata: Metadata = { title: "Coding" };

/** The newest events; the others are reached from their own pages. */
const REVIEWS_SHOWN = 8;

/** The chosen coder's queue, and the choice of another coder. */
export default guardedPage("view-article", async (page) => {
  const { database, viewer, coder } = page;
  const [coders, reviews, queue] = await Promise.all([
    listCoders(database.reader),
    listWaitingReviews(database.reader, viewer, REVIEWS_SHOWN),
    viewer.coderId === null ? null : loadQueue(database, viewer.coderId),
  ]);
  const mayCode = page.may("code-article");
  const isIdle =
    queue !== null && queue.rounds.length + queue.open.total + queue.finished.total + queue.unbegun.length === 0;
  return (
    <main id="main" className="wrap">
      <PageHead
        heading="Coding"
        side={
          isAllowed(page.role, "manage-rounds", page.accounts) ? (
            <Link className="button" prefetch={false} href="/coding/rounds">
              Rounds of work
            </Link>
          ) : undefined
        }
      >
        {describeWork(page)}{" "}
        <Link prefetch={false} href="/coding/agreement">
          Do coders agree?
        </Link>{" "}
        {coder === null || !mayCode ? null : (
          <Link prefetch={false} href="/coding/mine">
            Mine against agreed
          </Link>
        )}{" "}
        {isAllowed(page.role, "adjudicate", page.accounts) ? (
          <Link prefetch={false} href="/coding/adjudicate">
            Settle differences
          </Link>
        ) : null}
      </PageHead>
      <RemovedBar change={await loadRemoved(page)} undoAction={undoAction} />
      {queue === null || isIdle || !mayCode ? null : <CodingQueue queue={queue} />}
      {isIdle && mayCode ? (
        <EmptyPanel heading="Nothing begun yet" level={2} action={{ label: "Choose an article", href: "/articles" }}>
          The first mark in an article opens your work on it. Until you finish it, other people’s marks there stay
          hidden from you.
        </EmptyPanel>
      ) : null}
      {mayCode ? <WaitingReviews reviews={reviews} /> : null}
      {isAllowed(page.role, "choose-coder", page.accounts) ? (
        <section className={styles.coder} aria-labelledby="coder-heading">
          <h2 id="coder-heading">{coder === null ? "Who is coding?" : "Change who is coding"}</h2>
          <CoderChooser
            coder={coder === null ? null : { key: coder.key, name: coder.name }}
            coders={coders.map(({ key, name }) => ({ key, name }))}
            actions={{ chooseCoderAction, addCoderAction, renameCoderAction, undoAction }}
          />
          <RemoveCoders
            coders={coders.map(({ key, name }) => ({ key, name }))}
            planAction={planCoderRemovalAction}
            removeAction={removeCoderAction}
          />
        </section>
      ) : null}
    </main>
  );
});

function describeWork({ coder, may }: Pick<PageInput, "coder" | "may">): string {
  if (!may("code-article")) return "You read here. To mark articles yourself, ask the owner to make you a coder.";
  if (coder === null) return "Every mark belongs to a person. Choose who is at work in this browser.";
  return `${coder.name} is at work.`;
}
