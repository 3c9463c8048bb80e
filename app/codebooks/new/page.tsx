import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import { NewCodebookForm } from "@/components/codebooks/new-codebook-form";
import { FormPage } from "@/components/form/form-page";
import { listCodebooks } from "@/db/codebooks";
import { createCodebookAction, undoAction } from "../actions";

export const metadata: Metadata = { title: "New codebook" };

/** Begins a codebook: empty, or as a copy of another one. */
export default guardedPage("edit-codebook", async ({ database: { reader }, query }) => {
  const codebooks = await listCodebooks(reader);
  const copied = codebooks.find(({ key }) => key === query("copy")) ?? null;
  return (
    <FormPage
      heading={copied === null ? "New codebook" : `A copy of ${copied.name}`}
      crumb={<Link href="/codebooks">Codebooks</Link>}
      intro="It begins as a draft: nobody codes with it until you publish its first version."
    >
      <NewCodebookForm
        copied={copied}
        codebooks={codebooks.map(({ key, name }) => ({ value: key, label: name }))}
        createCodebookAction={createCodebookAction}
        undoAction={undoAction}
      />
    </FormPage>
  );
});
