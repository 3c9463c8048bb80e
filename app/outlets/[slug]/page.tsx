import Link from "next/link";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { planOutletRemovalAction, removeOutletAction } from "@/app/removing/actions";
import { ArticleList } from "@/components/articles/article-list";
import { Fold } from "@/components/form/fold";
import { RemoveFoot } from "@/components/form/remove-foot";
import { AddFactForm } from "@/components/outlets/add-fact-form";
import { OutletEvents } from "@/components/outlets/outlet-events";
import { OutletNames } from "@/components/outlets/outlet-names";
import styles from "@/components/outlets/outlets.module.css";
import { RemoveButton } from "@/components/outlets/remove-button";
import { StatedFacts } from "@/components/outlets/stated-facts";
import { PageHead } from "@/components/page/page-head";
import { findOutlet } from "@/db/outlets";
import {
  addFactAction,
  addHostAction,
  addNameAction,
  removeFactAction,
  removeHostAction,
  removeNameAction,
  renameOutletAction,
  undoAction,
} from "../actions";
import { loadOutlet, SHOWN_ARTICLES } from "../load-outlet";

export const generateMetadata = guardedTitle("view-article", async ({ database }, param) => {
  return (await findOutlet(database.reader, param("slug")))?.name ?? null;
});

/** One outlet: what others state about it, its names and addresses, its articles and the events they are about. */
export default guardedPage("view-article", async ({ database, param }) => {
  const { outlet, events, articles, total } = await loadOutlet(database.reader, param("slug"));
  const { key, name, letters, facts, hosts, aliases, fictional } = outlet;
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href="/outlets">Outlets</Link>} heading={name}>
        <abbr className={styles.letters} title={name}>
          {letters}
        </abbr>{" "}
        {countWords(total, events.length)}
        {fictional ? "; made up for an exercise" : ""}
      </PageHead>
      <StatedFacts
        facts={facts}
        removeButton={({ id, name: fact, source }) => (
          <RemoveButton
            what={`${fact}, by ${source}`}
            input={{ outlet: key, id: String(id) }}
            removeAction={removeFactAction}
          />
        )}
      />
      <p className={styles.caution}>
        The lists stand beside each other as they are and enter no figure of Parallax. That an outlet is not listed does
        not mean that it is independent. <Link href="/methods#outlets">How outlets are described</Link>
      </p>
      <Fold label="Add a fact, listing or rating" id="add-fact">
        <AddFactForm outlet={key} addAction={addFactAction} undoAction={undoAction} />
      </Fold>
      <OutletEvents events={events} />
      <section className={styles.section} aria-labelledby="articles-heading">
        <h2 id="articles-heading">Articles</h2>
        {total === 0 ? (
          <p className={styles.nothing}>None here yet.</p>
        ) : (
          <ArticleList articles={articles} showsOutlet={false} />
        )}
        {total > SHOWN_ARTICLES ? (
          <p className={styles.more}>
            <Link href={`/articles?outlet=${key}`}>All {total} articles</Link>
          </p>
        ) : null}
      </section>
      <OutletNames
        outlet={{ key, name, letters, fictional, hosts, aliases }}
        renameAction={renameOutletAction}
        addNameAction={addNameAction}
        removeNameAction={removeNameAction}
        addHostAction={addHostAction}
        removeHostAction={removeHostAction}
        undoAction={undoAction}
      />
      <RemoveFoot
        what="this outlet"
        target={key}
        planAction={planOutletRemovalAction}
        removeAction={removeOutletAction}
      />
    </main>
  );
});

function countWords(articles: number, events: number): string {
  if (articles === 0) return "No articles here yet";
  const inEvents = events === 0 ? "in no event yet" : `in ${events} ${events === 1 ? "event" : "events"}`;
  return `${articles} ${articles === 1 ? "article" : "articles"} here, ${inEvents}`;
}
