import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import { AddArticles } from "@/components/import/add-articles";
import { WantedOriginal } from "@/components/import/wanted-original";
import { IntoImport } from "@/components/import/into-import";
import { OpenImports } from "@/components/import/open-imports";
import { PageHead } from "@/components/page/page-head";
import { findArticle } from "@/db/articles";
import { listEvents } from "@/db/events";
import { listOpenImports } from "@/db/imports";
import { findOpenImport } from "@/db/open-imports";
import { describeDates } from "@/domain/dates/format-date";
import { SOURCE_LIMIT_BYTES } from "@/domain/text/decode-source";
import { beginImport, pastePage } from "./actions";

export const metadata: Metadata = { title: "Add articles" };

/** Adds articles: one pasted page, or many files. Nothing is saved before the review. */
export default guardedPage("import-articles", async ({ database: { reader }, query }) => {
  const [events, imports, wanted, into] = await Promise.all([
    listEvents(reader),
    listOpenImports(reader),
    findArticle(reader, query("attach") ?? ""),
    findOpenImport(reader, query("into") ?? ""),
  ]);
  const event = events.find(({ slug }) => slug === query("event"))?.slug ?? "";
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={<Link href="/articles">Articles</Link>}
        heading={wanted === null ? "Add articles" : "Attach an original"}
      >
        {query("discarded") === undefined
          ? "You look at every page before it is saved."
          : "The import has been thrown away; nothing of it was kept."}
      </PageHead>
      {into === null ? <OpenImports imports={imports} /> : <IntoImport into={into} />}
      {wanted === null ? null : (
        <WantedOriginal
          headline={wanted.headline}
          outlet={wanted.outlet?.name ?? null}
          date={describeDates(wanted)}
          url={wanted.url}
        />
      )}
      <AddArticles
        events={events.map(({ slug, title }) => ({ slug, title }))}
        key={into?.key}
        destination={{ event, newEvent: "", into: into?.key ?? "" }}
        limitBytes={SOURCE_LIMIT_BYTES}
        beginAction={beginImport}
        pasteAction={pastePage}
      />
    </main>
  );
});
