import Link from "next/link";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { planOutletRemovalAction, removeOutletAction } from "@/app/removing/actions";
import { Fold } from "@/components/form/fold";
import { RemoveFoot } from "@/components/form/remove-foot";
import { AddFactForm } from "@/components/outlets/add-fact-form";
import { OutletArticles } from "@/components/outlets/outlet-articles";
import { OutletNames } from "@/components/outlets/outlet-names";
import { OutletProfiles } from "@/components/outlets/outlet-profile";
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
import { loadOutlet } from "../load-outlet";
import { outletHref, readOutletQuery } from "../outlet-query";

export const generateMetadata = guardedTitle("view-article", async ({ database }, param) => {
  return (await findOutlet(database.reader, param("slug")))?.name ?? null;
});

/** One outlet: what others state about it, its articles beside the others' in the same events, names and addresses. */
export default guardedPage("view-article", async (page) => {
  const query = readOutletQuery(page.searchParams);
  const { outlet, profile, articles } = await loadOutlet(page, page.param("slug"), query);
  const { key, name, letters, facts, hosts, aliases, fictional, articleCount } = outlet;
  const mayEdit = page.may("edit-outlet");
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href="/outlets">Outlets</Link>} heading={name}>
        <abbr className={styles.letters} title={name}>
          {letters}
        </abbr>{" "}
        {countWords(articleCount, profile.total)}
        {fictional ? "; made up for an exercise" : ""}
      </PageHead>
      <StatedFacts
        facts={facts}
        removeButton={({ id, name: fact, source }) =>
          mayEdit ? (
            <RemoveButton
              what={`${fact}, by ${source}`}
              input={{ outlet: key, id: String(id) }}
              removeAction={removeFactAction}
            />
          ) : null
        }
      />
      <p className={styles.caution}>
        The lists stand beside each other as they are and enter no figure of Parallax. That an outlet is not listed does
        not mean that it is independent. <Link href="/methods#outlets">How outlets are described</Link>
      </p>
      {mayEdit ? (
        <Fold label="Add a fact, listing or rating" id="add-fact">
          <AddFactForm outlet={key} addAction={addFactAction} undoAction={undoAction} />
        </Fold>
      ) : null}
      <OutletProfiles
        outlet={{ key, name, letters }}
        {...profile}
        hrefOf={(events) => outletHref(key, { page: articles.page, events }, "profile")}
      />
      <OutletArticles
        outlet={key}
        {...articles}
        total={articleCount}
        hrefOf={(number) => outletHref(key, { page: number, events: profile.page }, "articles")}
      />
      <OutletNames
        outlet={{ key, name, letters, fictional, hosts, aliases }}
        actions={
          mayEdit
            ? { renameOutletAction, addNameAction, removeNameAction, addHostAction, removeHostAction, undoAction }
            : null
        }
      />
      {page.may("remove-outlet") ? (
        <RemoveFoot
          what="this outlet"
          target={key}
          planAction={planOutletRemovalAction}
          removeAction={removeOutletAction}
        />
      ) : null}
    </main>
  );
});

function countWords(articles: number, events: number): string {
  if (articles === 0) return "No articles here yet";
  const inEvents = events === 0 ? "in no event yet" : `in ${events} ${events === 1 ? "event" : "events"}`;
  return `${articles.toLocaleString("en")} ${articles === 1 ? "article" : "articles"} here, ${inEvents}`;
}
