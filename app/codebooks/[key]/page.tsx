import Link from "next/link";
import { guardedPage, guardedTitle } from "@/app/guard/guarded";
import { CodeEntries } from "@/components/codebooks/code-entries";
import { CodebookFacts } from "@/components/codebooks/codebook-facts";
import { PageHead } from "@/components/page/page-head";
import { findCodebook } from "@/db/codebooks";
import { loadCodebook } from "../load-codebook";

export const generateMetadata = guardedTitle("view-article", async ({ database }, param) => {
  return (await findCodebook(database.reader, param("key")))?.name ?? null;
});

/** One codebook: every code with its definition, example and counter-example, and where it has been given. */
export default guardedPage("view-article", async ({ database: { reader }, viewer, param }) => {
  const codebook = await loadCodebook(reader, viewer, param("key"));
  return (
    <main id="main" className="wrap">
      <PageHead crumb={<Link href="/codebooks">Codebooks</Link>} heading={codebook.name}>
        {codebook.description}
      </PageHead>
      <CodebookFacts codebook={codebook} />
      <CodeEntries codes={codebook.codes} />
    </main>
  );
});
