import type { Metadata } from "next";
import { guardedPage } from "@/app/guard/guarded";
import { loadRemoved } from "@/app/removing/load-removed";
import { ActionForm } from "@/components/form/action-form";
import { Fold } from "@/components/form/fold";
import { TextField } from "@/components/form/form-fields";
import { OutletList } from "@/components/outlets/outlet-list";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { RemovedBar } from "@/components/page/removed-bar";
import { listOutlets } from "@/db/outlets";
import { addOutletAction, undoAction } from "./actions";

export const metadata: Metadata = { title: "Outlets" };

/** The outlets of this workspace. They are described, never measured and never ranked. */
export default guardedPage("view-article", async (page) => {
  const [outlets, removed] = await Promise.all([listOutlets(page.database.reader), loadRemoved(page)]);
  return (
    <main id="main" className="wrap">
      <PageHead heading="Outlets">
        Who published what, and what others state about them: facts, legal listings and ratings, each with its source.
        Parallax itself rates no outlet.
      </PageHead>
      <RemovedBar change={removed} undoAction={undoAction} />
      {outlets.length === 0 ? (
        <EmptyPanel level={2} heading="No outlets yet" action={{ href: "/articles/import", label: "Add articles" }}>
          An outlet appears here as soon as a page names it, or you confirm whose page it is.
        </EmptyPanel>
      ) : (
        <OutletList outlets={outlets} />
      )}
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
    </main>
  );
});
