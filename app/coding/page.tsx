import type { Metadata } from "next";
import { addCoderAction, chooseCoderAction } from "@/app/coders/actions";
import { guardedPage } from "@/app/guard/guarded";
import { CoderChooser } from "@/components/coding/coder-chooser";
import { CodingQueue } from "@/components/coding/coding-queue";
import styles from "@/components/coding/coding-queue.module.css";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { listCoders } from "@/db/coders";
import { loadQueue } from "./load-queue";

export const metadata: Metadata = { title: "Coding" };

/** The chosen coder's queue, and the choice of another coder. */
export default guardedPage("view-article", async ({ database, viewer, coder }) => {
  const [coders, entries] = await Promise.all([listCoders(database.reader), loadQueue(database, viewer)]);
  return (
    <main id="main" className="wrap">
      <PageHead heading="Coding">
        {coder === null
          ? "Every mark belongs to a person. Choose who is at work in this browser."
          : `${coder.name} is at work.`}
      </PageHead>
      {coder !== null && entries.length > 0 ? <CodingQueue entries={entries} /> : null}
      {coder !== null && entries.length === 0 ? (
        <EmptyPanel heading="Nothing begun yet" level={2} action={{ label: "Choose an article", href: "/articles" }}>
          The first mark in an article opens your work on it. Until you finish it, other people’s marks there stay
          hidden from you.
        </EmptyPanel>
      ) : null}
      <section className={styles.coder} aria-labelledby="coder-heading">
        <h2 id="coder-heading">{coder === null ? "Who is coding?" : "Somebody else?"}</h2>
        <CoderChooser
          coder={coder === null ? null : { key: coder.key, name: coder.name }}
          coders={coders.map(({ key, name }) => ({ key, name }))}
          actions={{ chooseCoderAction, addCoderAction }}
        />
      </section>
    </main>
  );
});
