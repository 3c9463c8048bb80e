import type { Metadata } from "next";
import Link from "next/link";
import { guardedPage } from "@/app/guard/guarded";
import { ExerciseCards } from "@/components/classes/exercise-cards";
import { SessionList } from "@/components/classes/session-list";
import { PageHead } from "@/components/page/page-head";
import { listClassSessions } from "@/db/classes";

export const metadata: Metadata = { title: "Classes" };

/** The class sessions of this workspace, the newest first, and the exercises that are ready. */
export default guardedPage("run-class", async ({ database }) => {
  const sessions = await listClassSessions(database.reader);
  return (
    <main id="main" className="wrap">
      <PageHead
        heading="Classes"
        side={
          <Link className="button primary" href="/classes/new">
            Make a session
          </Link>
        }
      >
        Pupils read reports on the same event, tap what they find, and see how the class and trained coders read them.
        They need a browser and no account: nobody’s name is asked for, and every session deletes itself.
      </PageHead>
      {sessions.length === 0 ? null : <SessionList sessions={sessions} />}
      <ExerciseCards heading={sessions.length === 0 ? "Begin with one of these" : "Make another one"} />
    </main>
  );
});
