import type { Metadata } from "next";
import Link from "next/link";
import { undoAction } from "@/app/coders/actions";
import { guardedPage } from "@/app/guard/guarded";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { RoundForm } from "@/components/rounds/round-form";
import { RoundPreview } from "@/components/rounds/round-preview";
import { newKey } from "@/db/new-key";
import { getRound } from "@/db/rounds";
import { handOutAction } from "../actions";
import { loadPreview } from "../load-preview";
import { loadRoundChoices } from "../load-round-choices";
import { formatRoundQuery, readRoundQuery } from "../round-query";

export const metadata: Metadata = { title: "Hand out work" };

/** Hands out coding work, or more of it: asks, shows who would get what, and does it. */
export default guardedPage("manage-rounds", async ({ database: { reader }, searchParams }) => {
  const asked = readRoundQuery(searchParams);
  // Drawn once and kept in the address: what is handed out is what the preview showed.
  const query = { ...asked, seed: asked.seed ?? newKey() };
  const choices = await loadRoundChoices(reader);
  const round = query.round === null ? null : await getRound(reader, query.round);
  const preview = query.preview === null ? null : await loadPreview(reader, query);
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={
          <Link prefetch={false} href={round === null ? "/coding/rounds" : `/coding/rounds/${round.key}`}>
            {round === null ? "Rounds" : round.name}
          </Link>
        }
        heading={round === null ? "Hand out work" : "Add articles"}
      >
        {round === null
          ? "A round gives coders articles, a task and an order of their own. Nothing is handed out before you have seen who gets what."
          : "What the coders have already comes first, in the order that it has."}
      </PageHead>
      {choices.coders.length === 0 ? (
        <EmptyPanel level={2} heading="Nobody codes yet" action={{ label: "Add a coder", href: "/coding" }}>
          Work is handed out to people. Add those who code first; one is enough to begin, agreement needs two.
        </EmptyPanel>
      ) : (
        <>
          <RoundForm
            query={query}
            round={round === null ? null : { key: round.key, phase: round.phase }}
            {...choices}
          />
          {preview === null ? null : (
            <RoundPreview
              preview={preview}
              request={formatRoundQuery(query)}
              action={handOutAction}
              undoAction={undoAction}
            />
          )}
        </>
      )}
    </main>
  );
});
