import type { Metadata } from "next";
import { guardedPage } from "@/app/guard/guarded";
import { CodebookList } from "@/components/codebooks/codebook-list";
import { PageHead } from "@/components/page/page-head";
import { listCodebooks } from "@/db/codebooks";

export const metadata: Metadata = { title: "Codebooks" };

/** The codebooks with which passages, headlines and articles are marked. */
export default guardedPage("view-article", async ({ database: { reader } }) => {
  const codebooks = await listCodebooks(reader);
  return (
    <main id="main" className="wrap">
      <PageHead heading="Codebooks">
        What people look for when they mark a text: each code with its definition, an example, and a sentence that only
        looks like it.
      </PageHead>
      <CodebookList
        codebooks={codebooks.map(({ key, name, purpose, description, version, inClasses, codes }) => {
          const headings = new Set(codes.map(({ parentKey }) => parentKey));
          const codeCount = codes.filter((code) => !headings.has(code.key)).length;
          return { key, name, purpose, description, version, inClasses, codeCount };
        })}
      />
    </main>
  );
});
