import type { Metadata } from "next";
import Link from "next/link";
import { undoAction } from "@/app/coders/actions";
import { guardedPage } from "@/app/guard/guarded";
import { EmptyPanel } from "@/components/page/empty-panel";
import { PageHead } from "@/components/page/page-head";
import { UndoBar } from "@/components/page/undo-bar";
import { RoundList } from "@/components/rounds/round-list";
import { findDoneChange } from "@/db/done-change";
import { MANAGE_ROUNDS } from "@/workflows/rounds/hand-out";
import { loadRounds } from "@/workflows/rounds/load-rounds";
import { roundEntry } from "./round-view";

export const metadata: Metadata = { title: "Rounds" };

/** What has been handed out, and how far it is. */
export default guardedPage("manage-rounds", async ({ database, query }) => {
  const done = query("done");
  const [rounds, change] = await Promise.all([
    loadRounds(database),
    done === undefined ? null : findDoneChange(database.reader, done, { actions: [MANAGE_ROUNDS] }),
  ]);
  const handOut = (
    <Link className="button primary" prefetch={false} href="/coding/rounds/new">
      Hand out work
    </Link>
  );
  return (
    <main id="main" className="wrap">
      <PageHead
        crumb={
          <Link prefetch={false} href="/coding">
            Coding
          </Link>
        }
        heading="Rounds"
        side={rounds.length === 0 ? undefined : handOut}
      >
        Work that is handed out: who codes which articles, for practice, for reliability, or for the record.
      </PageHead>
      <UndoBar change={change} undoAction={undoAction} />
      {rounds.length === 0 ? (
        <EmptyPanel
          level={2}
          heading="Nothing handed out yet"
          action={{ label: "Hand out work", href: "/coding/rounds/new" }}
        >
          Coders can open articles on their own. A round gives each of them articles in an order of their own, hides
          what others marked there until they have finished, and shows you how far they are.
        </EmptyPanel>
      ) : (
        <RoundList rounds={rounds.map(roundEntry)} />
      )}
    </main>
  );
});
