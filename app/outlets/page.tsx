import type { Metadata } from "next";
import { guardedPage } from "@/app/guard/guarded";
import { loadRemoved } from "@/app/removing/load-removed";
import { ActionForm } from "@/components/form/action-form";
import { Fold } from "@/components/form/fold";
import { TextField } from "@/components/form/form-fields";
import { OutletList } from "@/components/outlets/outlet-list";
import { OutletSearch } from "@/components/outlets/outlet-search";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { Pager } from "@/components/page/pager";
import { RemovedBar } from "@/components/page/removed-bar";
import { addOutletAction, undoAction } from "./actions";
import { loadOutlets } from "./load-outlets";
import { outletsHref, readOutletsQuery } from "./outlet-query";

export const metadata: Metadata = { title: "Outlets" };

/** The outlets of this workspace. They are described, never measured and never ranked. */
export default guardedPage("view-article", async (page) => {
  const query = readOutletsQuery(page.searchParams);
  const [{ outlets, total, pageCount }, removed] = await Promise.all([
    loadOutlets(page.database.reader, query),
    loadRemoved(page),
  ]);
  const isEmpty = total === 0 && query.text === "";
  return (
    <main id="main" className="wrap">
      <PageHead heading="Outlets">
        Who published what, and what others state about them: facts, legal listings and ratings, each with its source.
        Parallax itself rates no outlet.
      </PageHead>
      <RemovedBar change={removed} undoAction={undoAction} />
      {isEmpty ? (
        <EmptyPanel
          level={2}
          heading="No outlets yet"
          action={{ href: "/articles/import", label: "Add articles", needs: "import-articles" }}
        >
          An outlet appears here as soon as a page names it, or somebody confirms whose page it is.
        </EmptyPanel>
      ) : (
        <>
          <OutletSearch {...query} />
          {total === 0 ? (
            <EmptyPanel level={2} heading="Nothing matches" action={{ href: "/outlets", label: "Show all outlets" }}>
              No outlet of this workspace has these letters in its names or addresses.
            </EmptyPanel>
          ) : (
            <OutletList outlets={outlets} />
          )}
        </>
      )}
      <Pager
        page={query.page}
        pageCount={pageCount}
        hrefOf={(number) => outletsHref({ ...query, page: number })}
        label="Pages of the list"
      />
      {page.may("edit-outlet") ? (
        <Fold label="Add an outlet" id="add">
          <ActionForm action={addOutletAction} undoAction={undoAction} submitLabel="Add outlet">
            <TextField
              name="name"
              label="Name"
              isRequired
              maxLength={120}
              hint="Where the bundled lists know the name, what they state comes with it."
            />
          </ActionForm>
        </Fold>
      ) : null}
    </main>
  );
});
