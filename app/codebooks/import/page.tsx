import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import { ImportCodebook } from "@/components/codebooks/import-codebook";
import { FormPage } from "@/components/form/form-page";
import { CODEBOOK_LIMITS } from "@/domain/codebooks/version-code";

export const metadata: Metadata = { title: "Codebook from a file" };

/** Takes a codebook file in, after showing what it holds. */
export default guardedPage("edit-codebook", () =>
  Promise.resolve(
    <FormPage
      heading="Codebook from a file"
      crumb={<Link href="/codebooks">Codebooks</Link>}
      intro="A codebook file holds all versions of a codebook, what was agreed in doubtful cases, and how far coders agreed. You see what is in it before anything is stored."
    >
      <ImportCodebook limitBytes={CODEBOOK_LIMITS.fileBytes} nameLength={CODEBOOK_LIMITS.codebookName} />
    </FormPage>,
  ),
);
